use super::words::{FIELDS, Say};
use crate::{
    catalogue::Catalogue,
    decode::{Node, Table, fields_of},
    records,
    reporter::Reporter,
    scope::Scope,
    settings, vocabularies,
};
use atlas_locale::Words;
use atlas_model::{
    Kind, RecordKey, Slug, Vocabularies,
    description::{Description, Field, Group},
};
use std::collections::BTreeMap;

/// The fields of a record of a kind, in English. Those that all kinds share come last.
///
/// ```
/// use atlas_content::describe;
/// use atlas_model::{Kind, description::Short};
///
/// let mission = describe(Kind::Mission);
/// let state = mission.field(&["progress", "state"]).unwrap();
/// assert!(state.required);
/// assert!(matches!(&state.short, Some(Short::Term(states)) if states[1].id == "on-track"));
/// ```
pub fn describe(kind: Kind) -> Description {
    described(kind, &|_, original| original.to_owned())
}

/// The fields of a record of a kind, told in a language. Closed lists are not: their terms are told as
/// files write them for readers of English.
pub fn describe_in(kind: Kind, words: &Words) -> Description {
    described(kind, &|message, _| words.say(message))
}

fn described(kind: Kind, say: Say<'_>) -> Description {
    let mut fields = asked(|node, scope| {
        let table = Table::open(node, scope)?;
        let id: Slug = "record".parse().ok()?;
        let common = records::common(&table, &RecordKey::new(kind, id), None);
        match kind {
            Kind::Mission => drop(records::mission(&table, common)),
            Kind::CaseStudy => drop(records::case_study(&table, common)),
            Kind::Insight => drop(records::insight(&table, common)),
            Kind::City => drop(records::city(&table, common)),
            Kind::Organisation => drop(records::organisation(&table, common)),
            Kind::Project => drop(records::project(&table, common)),
            Kind::Collection => drop(records::collection(&table, common)),
            // A challenge type has no file of its own: it is a term of a vocabulary.
            Kind::Page | Kind::Challenge => drop(records::article(&table, common)),
        }
        table.close();
        Some(())
    });
    let groups: Vec<Group> = FIELDS.groups(kind.folder(), say);
    let place = |field: &Field| {
        let names = groups.iter().flat_map(|group| &group.fields);
        names.into_iter().position(|name| *name == field.name).unwrap_or(usize::MAX)
    };
    fields.sort_by_key(place);
    FIELDS.put(kind.folder(), &mut fields, say);
    Description { kind, fields, groups }
}

/// The fields of `site.yaml`.
pub fn describe_settings() -> Vec<Field> {
    let mut fields = asked(settings::settings);
    FIELDS.put_settings("site", &mut fields);
    fields
}

/// The fields of a term of a vocabulary: of `challenges`, or of any other.
pub fn describe_vocabulary(name: &str) -> Vec<Field> {
    let mut fields = if name == "challenges" {
        asked(vocabularies::challenge)
    } else {
        asked(vocabularies::plain)
    };
    FIELDS.put_settings("vocabulary", &mut fields);
    fields
}

/// What the decoder of a table asks for, in a showcase that holds nothing.
fn asked<T>(decode: impl FnOnce(&Node, &Scope<'_>) -> Option<T>) -> Vec<Field> {
    let (sources, options) = (crate::Sources::default(), crate::Options::default());
    let nothing = Vocabularies::default();
    let empty = Catalogue::new(settings::stand_in(), nothing, BTreeMap::new(), &sources, &options);
    let scope = Scope::new(Reporter::new("", ""), &empty, true);
    fields_of(&scope, decode)
}
