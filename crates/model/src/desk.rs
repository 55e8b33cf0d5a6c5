//! What the form that writes a record and the worker that checks it say to each other, as JSON.
//!
//! The worker holds the code of the build: it reads what an author has written, says what is
//! wrong with it and where, and renders the page. The form holds what the author has written.

use crate::{
    Kind, RecordState, Slug,
    description::{Description, Field},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A record as its author is writing it: any text may stand anywhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What kind of record.
    pub kind: Kind,
    /// Its id, as it is so far.
    pub id: String,
    /// The fields that have been filled in, by their names, in any order.
    pub fields: Vec<(String, Answer)>,
    /// The article, in Markdown.
    pub body: String,
}

/// What stands in a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// A value that stands alone, as it is written.
    Text(String),
    /// Several values.
    List(Vec<Answer>),
    /// A table of fields.
    Table(Vec<(String, Answer)>),
}

/// What the worker must know of a showcase: a file of [`Question::Start`], which the build makes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Showcase {
    /// Where the site is published.
    pub base_url: String,
    /// What links to icons begin with.
    pub icons: String,
    /// Path and text of each of its files; of a record's, its front matter and the headings of its
    /// article.
    pub files: Vec<(String, String)>,
    /// In a showcase of more records than a browser should load at once: the records.
    pub stubs: Vec<Stub>,
    /// The paths of pictures and other files that records use.
    pub assets: Vec<String>,
}

/// What the form says of the showcase in the reader's language: a file of [`Question::Start`], which the
/// build makes for each language of the site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Form {
    /// The language (BCP 47).
    pub lang: String,
    /// The kinds of records that can be written, with their fields.
    pub descriptions: Vec<Description>,
    /// The vocabularies, by name, with the terms of each as `(id, label)`.
    pub vocabularies: Vec<(String, Vec<(String, String)>)>,
    /// What readers call the regions of the world, by their ids; countries are choices of a field.
    pub regions: Vec<(String, String)>,
    /// What readers call the languages of the records, by their tags (BCP 47).
    pub languages: BTreeMap<String, String>,
}

impl Form {
    /// The fields of a kind of record.
    pub fn fields(&self, kind: Kind) -> &[Field] {
        let known = self.descriptions.iter().find(|description| description.kind == kind);
        known.map_or(&[], |description| &description.fields)
    }
}

/// A record of which no more is known until its file is asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stub {
    /// What kind of record.
    pub kind: Kind,
    /// Its id.
    pub id: Slug,
    /// Its file, below the showcase's folder.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Its state.
    pub state: RecordState,
}

/// What the form asks of the worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Question {
    /// To read what the showcase holds, from files of the site. Comes first.
    Start {
        /// The address of the [`Showcase`], base path included.
        showcase: String,
        /// The address of the [`Form`].
        form: String,
    },
    /// To check a draft and render its page.
    Look {
        /// Counts up: an answer to an older question than the newest is stale.
        number: u32,
        /// What has been written.
        draft: Draft,
        /// The file that the draft was opened from, where it was: what did not change keeps its
        /// wording, order and comments.
        original: Option<String>,
        /// Today, as `2026-11-24`.
        today: String,
    },
    /// To make a draft of a file's text.
    Read {
        /// What the file is, where its text alone does not tell.
        kind: Option<Kind>,
        /// The file's name: `camden-food-2030.md`.
        name: String,
        /// Its text.
        text: String,
    },
    /// To make a draft of a record of the showcase.
    Fetch {
        /// What kind of record.
        kind: Kind,
        /// Its id.
        id: String,
    },
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// To [`Question::Start`].
    Started(Box<Desk>),
    /// To [`Question::Look`].
    Looked(Box<Look>),
    /// To [`Question::Read`] and [`Question::Fetch`].
    Opened(Box<Opened>),
    /// What was asked can't be done, in words for the author.
    Failed(String),
}

/// What a form needs to know of the showcase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Desk {
    /// The fields and the terms.
    pub form: Form,
    /// Every record of the showcase: kind, id, title.
    pub records: Vec<(Kind, String, String)>,
}

/// What came of looking at a draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Look {
    /// The number of the question.
    pub number: u32,
    /// The path of the file below the showcase's folder: `content/missions/camden.md`.
    pub path: String,
    /// The file's text.
    pub text: String,
    /// What is wrong, in the order of the file.
    pub problems: Vec<FieldProblem>,
    /// The page's content as the build renders it, from the head's title on; none where an error
    /// keeps the page from being made: the last one stands then.
    pub page: Option<String>,
    /// The fields in whose place the page shows something made up, since they are missing or wrong
    /// and no page can be made without them.
    pub made_up: Vec<String>,
}

/// A problem and where it is in the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldProblem {
    /// Whether the record is not accepted with it.
    pub is_error: bool,
    /// The names and the places in lists on the way to the field: `milestones`, `0`, `date`; none
    /// for the record as a whole, `body` for the article, `id` for the file's name.
    pub field: Vec<String>,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: Option<String>,
    /// The line of the file, from 1.
    pub line: u32,
}

/// A file as it was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// What it says.
    pub draft: Draft,
    /// The file's text.
    pub original: String,
    /// What of it the form can't show, in words; the text is kept all the same.
    pub left: Vec<String>,
}
