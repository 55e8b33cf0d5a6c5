//! What stands in where a draft lacks something without which it has no page.

use crate::{Desk, names::records};
use atlas_content::{SourceFile, draft::tidy};
use atlas_locale::{Words, said::publish};
use atlas_model::{
    Date, Kind, Site, Term,
    description::{Choice, Field, Many, Short},
    desk::{Answer, Draft, FieldProblem},
};

/// A draft that has a page.
pub(crate) struct MadeUp {
    pub(crate) draft: Draft,
    /// The fields in which something is made up.
    pub(crate) fields: Vec<String>,
    /// The file of a city that does not exist, where one had to be named.
    pub(crate) city: Option<SourceFile>,
}

/// Of a list of terms, those that claim least.
const LEAST: [&str; 3] = ["not-assessed", "self-described", "other"];
/// What shows in place of a text.
const TEXT: &str = "…";
/// The id of the city that does not exist.
const CITY_ID: &str = "city-to-be-named";

impl MadeUp {
    /// The file of the city that does not exist.
    pub(crate) const CITY: &str = "content/cities/city-to-be-named.md";
}

/// Fills in the required fields of a draft that are missing or wrong.
pub(crate) fn made_up(draft: &Draft, problems: &[FieldProblem], desk: &Desk) -> MadeUp {
    let mut draft = tidy(draft);
    let errors: Vec<&[String]> = problems
        .iter()
        .filter(|problem| problem.is_error)
        .map(|problem| problem.field.as_slice())
        .collect();
    let inventor = Inventor { site: &desk.site, words: &desk.words, today: desk.options.today };
    let mut made_up = Vec::new();
    for field in desk.form.fields(draft.kind) {
        let within = under(&field.name, &errors);
        let at = draft.fields.iter().position(|(name, _)| *name == field.name);
        let told_missing = within.iter().any(|path| path.is_empty());
        let needed = field.required || at.is_none() && told_missing;
        if !needed || at.is_some() && within.is_empty() {
            continue;
        }
        let answer = at.map(|at| draft.fields.remove(at).1);
        if let Some(answer) = inventor.mended(field, answer.as_ref(), &within) {
            draft.fields.push((field.name.clone(), answer));
            made_up.push(field.name.clone());
        }
    }
    let names_city = desk.site.cities.iter().all(|city| city.record.common.id.as_str() != CITY_ID);
    let city = names_city.then(|| inventor.city());
    MadeUp { draft, fields: made_up, city }
}

/// The ways to what is wrong within a field.
fn under<'e>(name: &str, errors: &[&'e [String]]) -> Vec<&'e [String]> {
    let within = |path: &&'e [String]| match path.split_first() {
        Some((first, rest)) if first == name => Some(rest),
        _ => None,
    };
    errors.iter().filter_map(within).collect()
}

/// Makes up answers that the check accepts.
struct Inventor<'d> {
    site: &'d Site,
    words: &'d Words,
    today: Option<Date>,
}

impl Inventor<'_> {
    /// An answer with something made up for what is wrong in it.
    fn mended(
        &self,
        field: &Field,
        answer: Option<&Answer>,
        errors: &[&[String]],
    ) -> Option<Answer> {
        let wrong_as_a_whole = errors.iter().any(|path| path.is_empty());
        match answer {
            Some(answer) if errors.is_empty() => Some(answer.clone()),
            Some(Answer::List(items)) if !wrong_as_a_whole => {
                let right = items.iter().enumerate().filter(|(at, _)| {
                    errors
                        .iter()
                        .all(|path| path.first().is_none_or(|step| *step != at.to_string()))
                });
                let right: Vec<Answer> = right.map(|(_, item)| item.clone()).collect();
                if right.is_empty() { self.invented(field) } else { Some(Answer::List(right)) }
            }
            Some(Answer::Table(entries)) if !wrong_as_a_whole && !field.table.is_empty() => {
                let mut table: Vec<(String, Answer)> = entries
                    .iter()
                    .filter(|(name, _)| under(name, errors).is_empty())
                    .cloned()
                    .collect();
                for needed in &field.table {
                    let within = under(&needed.name, errors);
                    let known = entries.iter().find(|(name, _)| *name == needed.name);
                    let missing = known.is_none() && !within.is_empty();
                    if missing || needed.required && !within.is_empty() {
                        let answer = known.map(|(_, answer)| answer);
                        let mended = self.mended(needed, answer, &within)?;
                        table.push((needed.name.clone(), mended));
                    }
                }
                Some(Answer::Table(table))
            }
            _ => self.invented(field),
        }
    }

    fn invented(&self, field: &Field) -> Option<Answer> {
        let one = if let Some(short) = &field.short {
            Answer::Text(self.short(short)?)
        } else {
            let needed = field.table.iter().filter(|field| field.required);
            let entry = |field: &Field| Some((field.name.clone(), self.invented(field)?));
            Answer::Table(needed.map(entry).collect::<Option<_>>()?)
        };
        Some(if matches!(field.many, Many::List(_)) { Answer::List(vec![one]) } else { one })
    }

    fn short(&self, short: &Short) -> Option<String> {
        let today = self.today.map_or_else(|| "2026-01-01".to_owned(), |today| today.to_string());
        Some(match short {
            Short::Text(_) | Short::Organisation | Short::Value => TEXT.to_owned(),
            Short::Term(choices) => self.least(choices)?.id.clone(),
            Short::Vocabulary(name) => self.term(name)?,
            Short::Reference(kinds) if kinds.contains(&Kind::City) => CITY_ID.to_owned(),
            Short::Reference(kinds) => {
                let records = records(self.site);
                let (key, _) = records.iter().find(|(key, _)| kinds.contains(&key.kind))?;
                format!("{}/{}", key.kind.id(), key.id)
            }
            Short::Date => today,
            Short::Edtf => today.chars().take(4).collect(),
            Short::Slug => CITY_ID.to_owned(),
            Short::Number { least, .. } => least.unwrap_or_default().max(0.0).to_string(),
            Short::Flag => "false".to_owned(),
            _ => return None,
        })
    }

    /// The choice that claims least; of countries, one of which the showcase tells already.
    fn least<'c>(&self, choices: &'c [Choice]) -> Option<&'c Choice> {
        let country = self.country();
        let modest = |choice: &&Choice| LEAST.contains(&choice.id.as_str()) || choice.id == country;
        choices.iter().find(modest).or(choices.first())
    }

    fn term(&self, name: &str) -> Option<String> {
        Some(self.site.vocabularies.terms(name)?.first()?.id.clone())
    }

    fn country(&self) -> String {
        let first = self.site.cities.first();
        first.map_or_else(|| "GB".to_owned(), |city| city.record.country.clone())
    }

    /// A city that is still to be named.
    fn city(&self) -> SourceFile {
        let country = self.country();
        let name = serde_json::to_string(&self.words.say(publish::stand_in_city()));
        let name = name.expect("a text is JSON");
        let text = format!(
            "---\nname: {name}\ncountry: {country}\nlevel: city\nlatitude: 0\n\
             longitude: 0\n---\n"
        );
        SourceFile { path: MadeUp::CITY.to_owned(), text: text.into() }
    }
}
