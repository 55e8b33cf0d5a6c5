use crate::{
    ids::Ids,
    known::Known,
    mapping::{Mapping, ToField, Use},
    table::{Row, Table},
    values::{Value, value},
};
use atlas_model::{
    Slug,
    description::{Many, Short},
    desk::{Answer, Draft},
};
use std::collections::BTreeMap;

/// The records of a table, and what of it has no place in them.
#[derive(Default)]
pub struct Imported {
    /// One of each row that could become one.
    pub records: Vec<Record>,
    /// Columns that the mapping does not name, with how many rows have a value there.
    pub(crate) columns: Vec<(String, Count)>,
    /// Columns of the mapping that there are not.
    pub(crate) missing: Vec<String>,
    /// Values that have no place, by column and value.
    pub(crate) values: BTreeMap<(String, String), (Count, String)>,
    /// Rows that make no record, and why.
    pub(crate) rows: Vec<(String, &'static str)>,
}

/// A record as it is to be written.
pub struct Record {
    /// Where it is from.
    pub place: String,
    /// What its id was made from.
    pub(crate) name: String,
    /// Whether the showcase has it.
    pub is_taken: bool,
    /// What its address ends with; each record has another one.
    pub id: Slug,
    /// Its fields and its article.
    pub draft: Draft,
}

/// How often something is met, and where first.
pub(crate) struct Count {
    pub(crate) times: usize,
    pub(crate) first: String,
}

/// Makes a record of each row.
pub fn records(table: &Table, mapping: &Mapping, known: &Known) -> Imported {
    let mut maker = Maker {
        table,
        mapping,
        known,
        ids: Ids::new(mapping.kind, known),
        done: Imported::default(),
    };
    maker.look_at_columns();
    for row in &table.rows {
        maker.add(row);
    }
    maker.done
}

struct Maker<'a> {
    table: &'a Table,
    mapping: &'a Mapping,
    known: &'a Known,
    ids: Ids<'a>,
    done: Imported,
}

impl Maker<'_> {
    fn look_at_columns(&mut self) {
        let mut counts: BTreeMap<usize, Count> = BTreeMap::new();
        for row in &self.table.rows {
            for (column, _) in &row.cells {
                Count::add(counts.entry(*column), &row.place);
            }
        }
        for (place, name) in self.table.columns.iter().enumerate() {
            let is_id = self.mapping.id.as_ref() == Some(name);
            if !self.mapping.columns.contains_key(name) && !is_id {
                self.done.columns.extend(counts.remove(&place).map(|count| (name.clone(), count)));
            }
        }
        let named = self.mapping.columns.keys().chain(&self.mapping.id);
        let missing = named.filter(|name| !self.table.columns.contains(name));
        self.done.missing = missing.cloned().collect();
    }

    fn add(&mut self, row: &Row) {
        let mut fields = Vec::new();
        let mut body = row.body.clone();
        let mut id = None;
        for (column, values) in &row.cells {
            let name = &self.table.columns[*column];
            match self.mapping.columns.get(name) {
                None | Some(Use::Nothing) => {}
                Some(Use::Id) => id = values.first().cloned(),
                Some(Use::Body) => body = values.join("\n\n"),
                Some(Use::Field(to)) => {
                    let answers = self.answers(name, values, to, &row.place);
                    put(&mut fields, to, answers);
                }
            }
        }
        for (path, values) in &self.mapping.constants {
            if !path.is_in_empty_item(&fields) {
                let answers = values.iter().cloned().map(Answer::Text).collect();
                path.put(&mut fields, in_form(path.field.many, answers));
            }
        }
        let named = self.mapping.id.as_ref().and_then(|column| {
            let place = self.table.columns.iter().position(|name| name == column)?;
            row.values(place).first().cloned()
        });
        let title = || {
            fields.iter().find_map(|(name, answer)| match answer {
                Answer::Text(text) if name == "title" || name == "name" => Some(text.clone()),
                _ => None,
            })
        };
        let Some(name) = named.or(id).or_else(|| row.name.clone()).or_else(title) else {
            return self.done.rows.push((row.place.clone(), "it has no title to make an id from"));
        };
        let Some(given) = self.ids.give(&name) else {
            return self.done.rows.push((row.place.clone(), "no id can be made from its title"));
        };
        let id = given.id;
        let draft = Draft { kind: self.mapping.kind, id: id.to_string(), fields, body };
        let place = row.place.clone();
        self.done.records.push(Record { place, name, is_taken: given.is_taken, id, draft });
    }

    /// The values of a cell as a field's.
    fn answers(
        &mut self,
        column: &str,
        values: &[String],
        to: &ToField,
        place: &str,
    ) -> Vec<Answer> {
        let separator = to.split.as_deref().or(match (&to.path.field.many, &to.path.field.short) {
            // What our own tables have between several values, and no id or term holds.
            (Many::List(_) | Many::OneOrMore, Some(Short::Text(_)) | None) | (Many::One, _) => None,
            _ => Some(";"),
        });
        let mut answers = Vec::new();
        for whole in values {
            let parts: Vec<&str> = match separator {
                Some(separator) => whole.split(separator).collect(),
                None => vec![whole],
            };
            for part in parts.into_iter().filter(|part| !part.trim().is_empty()) {
                let (written, note) = match value(part, to, self.known) {
                    Value::LeftOut => continue,
                    Value::Written(text) => (Some(text), None),
                    Value::Noted(text, why) => (Some(text), Some(why.to_owned())),
                    Value::Unmapped(why) => (None, Some(why)),
                };
                if let Some(why) = note {
                    let key = (column.to_owned(), part.trim().to_owned());
                    let told = self.done.values.entry(key);
                    let (count, _) = told.or_insert_with(|| (Count::at(place), why));
                    count.times += 1;
                }
                answers.extend(written.filter(|text| !text.is_empty()).map(Answer::Text));
            }
        }
        answers
    }
}

fn put(fields: &mut Vec<(String, Answer)>, to: &ToField, answers: Vec<Answer>) {
    if !answers.is_empty() {
        to.path.put(fields, in_form(to.path.field.many, answers));
    }
}

/// One value or a list, as the field takes it. Of a field that takes one, the check tells what is
/// wrong with several.
fn in_form(many: Many, mut answers: Vec<Answer>) -> Answer {
    match (many, answers.len()) {
        (Many::One | Many::OneOrMore, 1) => answers.remove(0),
        _ => Answer::List(answers),
    }
}

impl Count {
    fn at(place: &str) -> Self {
        Self { times: 0, first: place.to_owned() }
    }

    fn add(entry: std::collections::btree_map::Entry<'_, usize, Self>, place: &str) {
        entry.or_insert_with(|| Self::at(place)).times += 1;
    }
}
