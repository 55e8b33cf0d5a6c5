//! A draft at work: what is written, and what it began with.

use super::answers::{self, text};
use crate::ids::proposed_id;
use atlas_model::{
    Kind,
    desk::{Answer, Draft, Opened},
};
use serde::{Deserialize, Serialize};

/// A draft at work. The browser keeps it as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// What is written.
    pub draft: Draft,
    /// The file that it began with, if there was one.
    pub original: Option<String>,
    /// Whether the id stays as it is when the title changes.
    pub named: bool,
    /// What of the file the form can't show, in words.
    pub left: Vec<String>,
}

/// A change to a draft.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// An answer at the end of a way.
    Put(Vec<String>, Answer),
    /// A further value at the end of the list at a way.
    Add(Vec<String>, Answer),
    /// Nothing at the end of a way.
    Remove(Vec<String>),
    /// A value of a list one place up.
    MoveUp(Vec<String>),
    /// The id; empty for the one that follows from the title.
    Id(String),
    /// The article.
    Body(String),
}

impl Work {
    /// A record of which nothing is written but the day, and the language where that is not the
    /// showcase's first.
    pub fn new(kind: Kind, today: &str, lang: Option<&str>) -> Self {
        let said = [("updated", Some(today)), ("lang", lang)];
        let fields = said
            .into_iter()
            .filter_map(|(name, text)| Some((name.to_owned(), Answer::Text(text?.to_owned()))));
        let draft =
            Draft { kind, id: String::new(), fields: fields.collect(), body: String::new() };
        Self { draft, original: None, named: false, left: Vec::new() }
    }

    /// A file that was opened. A change to it happens today.
    pub fn opened(opened: Opened) -> Self {
        let Opened { draft, original, left } = opened;
        Self { draft, original: Some(original), named: true, left }
    }

    /// Says that the record is changed on this day, where it says when it was.
    pub fn date(&mut self, today: &str) {
        let updated = "updated".to_owned();
        if answers::field(&self.draft.fields, &updated).is_some() {
            self.change(Edit::Put(vec![updated], Answer::Text(today.to_owned())));
        }
    }

    /// What the record is called so far.
    pub fn title(&self) -> &str {
        let said = |name| text(answers::field(&self.draft.fields, name)).trim();
        if said("title").is_empty() { said("name") } else { said("title") }
    }

    /// The sources that fields can name: id, and what it is called.
    pub fn sources(&self) -> Vec<(String, String)> {
        let sources = answers::values(answers::field(&self.draft.fields, "sources"));
        let named = sources.iter().filter_map(|source| {
            let Answer::Table(fields) = source else { return None };
            let said = |name| text(answers::field(fields, name)).trim();
            let label = if said("title").is_empty() { said("publisher") } else { said("title") };
            (!said("id").is_empty()).then(|| (said("id").to_owned(), label.to_owned()))
        });
        named.collect()
    }

    /// Makes a change.
    pub fn change(&mut self, edit: Edit) {
        let fields = &mut self.draft.fields;
        match edit {
            Edit::Put(way, answer) => {
                // What says nothing is left out: the draft is as if it had never been there.
                if way.len() == 1
                    && answers::is_empty(&answer)
                    && !matches!(answer, Answer::List(_))
                {
                    answers::remove(fields, &way);
                } else {
                    answers::put(fields, &way, answer);
                }
            }
            Edit::Add(way, answer) => {
                let mut values = answers::values(answers::at(fields, &way));
                values.push(answer);
                answers::put(fields, &way, Answer::List(values));
            }
            Edit::Remove(way) => answers::remove(fields, &way),
            Edit::MoveUp(way) => answers::move_up(fields, &way),
            Edit::Body(body) => self.draft.body = body,
            Edit::Id(id) => {
                self.named = !id.is_empty();
                self.draft.id = id;
            }
        }
        if !self.named {
            self.draft.id = proposed_id(self.title());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(path: &str) -> Vec<String> {
        path.split('/').map(str::to_owned).collect()
    }

    fn put(path: &str, text: &str) -> Edit {
        Edit::Put(way(path), Answer::Text(text.to_owned()))
    }

    fn work(edits: impl IntoIterator<Item = Edit>) -> Work {
        let mut work = Work::new(Kind::Mission, "2026-11-24", None);
        edits.into_iter().for_each(|edit| work.change(edit));
        work
    }

    #[test]
    fn a_new_record_says_its_language_where_that_is_not_the_first() {
        let lang = |work: &Work| text(answers::field(&work.draft.fields, "lang")).to_owned();
        let at = |lang| Work::new(Kind::Mission, "2026-11-24", lang);
        assert_eq!(lang(&at(Some("ar"))), "ar");
        assert_eq!(answers::field(&at(None).draft.fields, "lang"), None);
        let Work { draft, left, .. } = at(None);
        let opened = Work::opened(Opened { draft: draft.clone(), original: String::new(), left });
        assert_eq!(opened.draft, draft, "a record that is there stays as it is");
    }

    #[test]
    fn the_id_follows_the_title_until_the_author_chooses_one() {
        let mut work = work([put("title", "A warm home")]);
        assert_eq!(work.draft.id, "a-warm-home");
        work.change(Edit::Id("warm".to_owned()));
        work.change(put("title", "Another title"));
        assert_eq!(work.draft.id, "warm");
        work.change(Edit::Id(String::new()));
        assert_eq!(work.draft.id, "another-title");
    }

    #[test]
    fn a_citys_name_is_its_title() {
        assert_eq!(work([put("name", "Northport")]).draft.id, "northport");
    }

    #[test]
    fn sources_are_known_by_their_ids() {
        let work = work([
            put("sources/0/id", "s2"),
            put("sources/0/publisher", "Town"),
            put("sources/1/id", "s1"),
            put("sources/1/title", "Plan"),
            put("sources/2/title", "Without an id"),
        ]);
        let told = work.sources();
        assert_eq!(
            told,
            [("s2", "Town"), ("s1", "Plan")].map(|(a, b)| (a.to_owned(), b.to_owned()))
        );
    }

    #[test]
    fn what_is_emptied_is_as_if_it_had_never_been() {
        let mut work = work([put("title", "A")]);
        let before = work.draft.fields.clone();
        work.change(put("summary", "x"));
        work.change(put("summary", ""));
        assert_eq!(work.draft.fields, before);
    }
}
