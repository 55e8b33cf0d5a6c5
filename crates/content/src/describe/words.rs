use crate::{
    decode::{Node, Raw, parse},
    reporter::Reporter,
};
use atlas_model::description::{Field, Group};
use std::{collections::BTreeMap, sync::LazyLock};

/// The words of `data/fields.yaml`.
pub(super) static WORDS: LazyLock<Words> =
    LazyLock::new(|| Words::read(include_str!("../../data/fields.yaml")));

/// What fields are called and what to write in them.
pub(super) struct Words {
    /// The groups of fields of each kind, by its folder.
    groups: BTreeMap<String, Vec<Group>>,
    /// By the end of the way to a field: `progress/state`, `missions/statement`.
    fields: BTreeMap<String, About>,
}

/// Label, help and example of a field.
struct About {
    label: String,
    help: String,
    example: String,
}

impl Words {
    fn read(text: &str) -> Self {
        let reporter = Reporter::new("data/fields.yaml", text);
        let file = parse(&reporter, 0..text.len()).expect("the file is part of the program");
        let fields = entries(file.field("fields")).map(|(name, node)| {
            let about = About {
                label: text_of(node, "label"),
                help: text_of(node, "help"),
                example: text_of(node, "example"),
            };
            (name.to_owned(), about)
        });
        let groups = entries(file.field("groups")).map(|(kind, groups)| {
            let groups = entries(Some(groups)).map(|(title, fields)| Group {
                title: title.to_owned(),
                fields: items(fields).filter_map(Node::scalar).map(str::to_owned).collect(),
            });
            (kind.to_owned(), groups.collect())
        });
        Self { groups: groups.collect(), fields: fields.collect() }
    }

    /// The groups of fields of a kind.
    pub(super) fn groups(&self, folder: &str) -> Vec<Group> {
        self.groups.get(folder).cloned().unwrap_or_default()
    }

    /// Puts words to fields, and to those of their tables.
    pub(super) fn put(&self, way: &str, fields: &mut [Field]) {
        for field in fields {
            let way = format!("{way}/{}", field.name);
            if let Some((_, about)) = self.about(&way) {
                field.label.clone_from(&about.label);
                field.help.clone_from(&about.help);
                field.example.clone_from(&about.example);
            }
            self.put(&way, &mut field.table);
        }
    }

    /// What is said of the longest end of a way.
    fn about(&self, way: &str) -> Option<(&str, &About)> {
        let cuts = way.match_indices('/').map(|(place, _)| place + 1);
        let mut ends = std::iter::once(0).chain(cuts).map(|cut| &way[cut..]);
        ends.find_map(|end| self.fields.get_key_value(end))
            .map(|(end, about)| (end.as_str(), about))
    }
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

    fn all_ways() -> Vec<String> {
        let mut found = Vec::new();
        for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Challenge) {
            ways(kind.folder(), &describe(*kind).fields, &mut found);
        }
        ways("site", &describe_settings(), &mut found);
        ways("vocabulary", &describe_vocabulary("challenges"), &mut found);
        ways("vocabulary", &describe_vocabulary("sectors"), &mut found);
        found
    }

    #[test]
    fn every_field_has_words_and_no_words_are_without_a_field() {
        let ways = all_ways();
        let without: Vec<_> = ways.iter().filter(|way| WORDS.about(way).is_none()).collect();
        assert!(without.is_empty(), "no words for {without:#?}");
        let used: BTreeSet<_> =
            ways.iter().filter_map(|way| WORDS.about(way)).map(|a| a.0).collect();
        let unused: Vec<_> =
            WORDS.fields.keys().filter(|end| !used.contains(end.as_str())).collect();
        assert!(unused.is_empty(), "no field has these words: {unused:#?}");
    }

    #[test]
    fn every_field_of_a_record_is_in_one_group() {
        for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Challenge) {
            let description = describe(*kind);
            let mut grouped: Vec<_> =
                description.groups.iter().flat_map(|group| group.fields.clone()).collect();
            let mut fields: Vec<_> =
                description.fields.iter().map(|field| field.name.clone()).collect();
            assert_eq!(grouped, fields, "{}", kind.folder());
            grouped.sort();
            fields.dedup();
            grouped.dedup();
            assert_eq!(grouped.len(), fields.len(), "a field of {} stands twice", kind.folder());
        }
    }
}
