use crate::{
    decode::{Node, Raw, parse},
    reporter::Reporter,
};
use atlas_locale::{Message, named, said::fields::NAMED};
use atlas_model::description::{Field, Group};
use std::{collections::BTreeMap, sync::LazyLock};

/// What `data/fields.yaml` tells.
pub(super) static FIELDS: LazyLock<Fields> =
    LazyLock::new(|| Fields::read(include_str!("../../data/fields.yaml")));

/// What a message of `locales/<language>/fields.ftl` says, by the message and what the original says.
pub(super) type Say<'a> = &'a dyn Fn(Message, &'static str) -> String;

/// The order of fields, what an author might write in them, and what those are called that are not
/// in Fluent files.
pub(super) struct Fields {
    /// The groups of fields of each kind, by its folder: the id of a group and its fields.
    groups: BTreeMap<String, Vec<(String, Vec<String>)>>,
    /// By the end of the way to a field of a record: `progress/state`, `missions/statement`.
    examples: BTreeMap<String, String>,
    /// By the end of the way to a field of `site.yaml` or of a vocabulary.
    settings: BTreeMap<String, About>,
}

/// Label, help and example of a field.
struct About {
    label: String,
    help: String,
    example: String,
}

impl Fields {
    fn read(text: &str) -> Self {
        let reporter = Reporter::new("data/fields.yaml", text);
        let file = parse(&reporter, 0..text.len()).expect("the file is part of the program");
        let groups = entries(file.field("groups")).map(|(kind, groups)| {
            let groups = entries(Some(groups)).map(|(id, fields)| {
                let fields = items(fields).filter_map(Node::scalar).map(str::to_owned);
                (id.to_owned(), fields.collect())
            });
            (kind.to_owned(), groups.collect())
        });
        let examples = entries(file.field("examples"))
            .filter_map(|(end, node)| Some((end.to_owned(), node.scalar()?.to_owned())));
        let settings = entries(file.field("settings")).map(|(end, node)| {
            let about = About {
                label: text_of(node, "label"),
                help: text_of(node, "help"),
                example: text_of(node, "example"),
            };
            (end.to_owned(), about)
        });
        Self {
            groups: groups.collect(),
            examples: examples.collect(),
            settings: settings.collect(),
        }
    }

    /// The groups of fields of a kind.
    pub(super) fn groups(&self, folder: &str, say: Say<'_>) -> Vec<Group> {
        let groups = self.groups.get(folder).into_iter().flatten();
        let group = |(id, fields): &(String, Vec<String>)| Group {
            title: said(&group_name(id), say).unwrap_or_default(),
            fields: fields.clone(),
        };
        groups.map(group).collect()
    }

    /// Puts words to fields of records, and to those of their tables.
    pub(super) fn put(&self, way: &str, fields: &mut [Field], say: Say<'_>) {
        for field in fields {
            let way = format!("{way}/{}", field.name);
            if let Some(end) = named_end(&way) {
                let name = message_name(end);
                field.label = said(&name, say).unwrap_or_default();
                field.help = said(&help_name(&name), say).unwrap_or_default();
                field.example = said(&example_name(&name), say)
                    .or_else(|| self.examples.get(end).cloned())
                    .unwrap_or_default();
            }
            self.put(&way, &mut field.table, say);
        }
    }

    /// Puts words to fields of `site.yaml` or of a vocabulary, and to those of their tables.
    pub(super) fn put_settings(&self, way: &str, fields: &mut [Field]) {
        for field in fields {
            let way = format!("{way}/{}", field.name);
            if let Some(about) = ends(&way).find_map(|end| self.settings.get(end)) {
                field.label.clone_from(&about.label);
                field.help.clone_from(&about.help);
                field.example.clone_from(&about.example);
            }
            self.put_settings(&way, &mut field.table);
        }
    }
}

/// The ends of a way, the longest first.
fn ends(way: &str) -> impl Iterator<Item = &str> {
    let cuts = way.match_indices('/').map(|(place, _)| place + 1);
    std::iter::once(0).chain(cuts).map(|cut| &way[cut..])
}

/// The longest end of the way to a field of a record that a message is named after.
fn named_end(way: &str) -> Option<&str> {
    ends(way).find(|end| message(&message_name(end)).is_some())
}

fn message_name(end: &str) -> String {
    end.replace('/', "-")
}

fn help_name(name: &str) -> String {
    format!("{name}-help")
}

fn example_name(name: &str) -> String {
    format!("{name}-example")
}

fn group_name(id: &str) -> String {
    format!("group-{id}")
}

fn said(name: &str, say: Say<'_>) -> Option<String> {
    message(name).map(|(message, original)| say(message, original))
}

fn message(name: &str) -> Option<(Message, &'static str)> {
    named(NAMED, name)
}

fn entries(node: Option<&Node>) -> impl Iterator<Item = (&str, &Node)> {
    let entries = match node.map(|node| &node.value) {
        Some(Raw::Map(entries)) => entries.as_slice(),
        _ => &[],
    };
    entries.iter().map(|(key, node)| (key.text.as_str(), node))
}

fn items(node: &Node) -> impl Iterator<Item = &Node> {
    let items = match &node.value {
        Raw::List(items) => items.as_slice(),
        _ => &[],
    };
    items.iter()
}

fn text_of(node: &Node, name: &str) -> String {
    node.field(name).and_then(Node::scalar).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::describe::{describe, describe_settings, describe_vocabulary};
    use atlas_model::{Kind, Term as _};
    use std::collections::BTreeSet;

    /// The way to every field of every table.
    fn ways(way: &str, fields: &[Field], found: &mut Vec<String>) {
        for field in fields {
            let way = format!("{way}/{}", field.name);
            ways(&way, &field.table, found);
            found.push(way);
        }
    }

    fn kinds() -> impl Iterator<Item = Kind> {
        Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Challenge)
    }

    fn ways_of_records() -> Vec<String> {
        let mut found = Vec::new();
        for kind in kinds() {
            ways(kind.folder(), &describe(kind).fields, &mut found);
        }
        found
    }

    fn ways_of_settings() -> Vec<String> {
        let mut found = Vec::new();
        ways("site", &describe_settings(), &mut found);
        ways("vocabulary", &describe_vocabulary("challenges"), &mut found);
        ways("vocabulary", &describe_vocabulary("sectors"), &mut found);
        found
    }

    #[test]
    fn every_field_of_a_record_has_words_and_no_words_are_without_a_field() {
        let ways = ways_of_records();
        let without: Vec<_> = ways.iter().filter(|way| named_end(way).is_none()).collect();
        assert!(without.is_empty(), "locales/en/fields.ftl lacks {without:#?}");
        let ends: BTreeSet<&str> = ways.iter().filter_map(|way| named_end(way)).collect();
        let mut used: BTreeSet<String> = BTreeSet::new();
        for name in ends.iter().map(|end| message_name(end)) {
            used.extend([help_name(&name), example_name(&name), name]);
        }
        used.extend(FIELDS.groups.values().flatten().map(|(id, _)| group_name(id)));
        let unused: Vec<_> =
            NAMED.iter().map(|(name, _)| name).filter(|name| !used.contains(**name)).collect();
        assert!(unused.is_empty(), "no field has these words of fields.ftl: {unused:#?}");
        for end in FIELDS.examples.keys() {
            assert!(ends.contains(end.as_str()), "no field has the example of {end}");
            let twice = message(&example_name(&message_name(end))).is_some();
            assert!(!twice, "the example of {end} stands in fields.ftl, too");
        }
    }

    #[test]
    fn every_setting_has_words_and_no_words_are_without_a_setting() {
        let ways = ways_of_settings();
        let about = |way: &String| {
            ends(way).find(|end| FIELDS.settings.contains_key(*end)).map(str::to_owned)
        };
        let without: Vec<_> = ways.iter().filter(|way| about(way).is_none()).collect();
        assert!(without.is_empty(), "no words for {without:#?}");
        let used: BTreeSet<String> = ways.iter().filter_map(about).collect();
        let unused: Vec<_> = FIELDS.settings.keys().filter(|end| !used.contains(*end)).collect();
        assert!(unused.is_empty(), "no setting has these words: {unused:#?}");
    }

    #[test]
    fn every_field_of_a_record_is_in_one_group() {
        for kind in kinds() {
            let description = describe(kind);
            let mut grouped: Vec<_> =
                description.groups.iter().flat_map(|group| group.fields.clone()).collect();
            let mut fields: Vec<_> =
                description.fields.iter().map(|field| field.name.clone()).collect();
            assert_eq!(grouped, fields, "{}", kind.folder());
            grouped.sort();
            fields.dedup();
            grouped.dedup();
            assert_eq!(grouped.len(), fields.len(), "a field of {} stands twice", kind.folder());
            assert!(description.groups.iter().all(|group| !group.title.is_empty()));
        }
    }
}
