use super::words::WORDS;
use crate::{
    catalogue::Catalogue,
    decode::{Node, Table, fields_of},
    records,
    reporter::Reporter,
    scope::Scope,
    settings, vocabularies,
};
use atlas_model::{
    Kind, RecordKey, Slug, Vocabularies,
    description::{Description, Field, Group},
};
use std::collections::BTreeMap;

/// The fields of a record of a kind. Those that all kinds share come last.
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
    let groups: Vec<Group> = WORDS.groups(kind.folder());
    let place = |field: &Field| {
        let names = groups.iter().flat_map(|group| &group.fields);
        names.into_iter().position(|name| *name == field.name).unwrap_or(usize::MAX)
    };
    fields.sort_by_key(place);
    WORDS.put(kind.folder(), &mut fields);
    Description { kind, fields, groups }
}

/// The fields of `site.yaml`.
pub fn describe_settings() -> Vec<Field> {
    let mut fields = asked(settings::settings);
    WORDS.put("site", &mut fields);
    fields
}

/// The fields of a term of a vocabulary: of `challenges`, or of any other.
pub fn describe_vocabulary(name: &str) -> Vec<Field> {
    let mut fields = if name == "challenges" {
        asked(vocabularies::challenge)
    } else {
        asked(vocabularies::plain)
    };
    WORDS.put("vocabulary", &mut fields);
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
