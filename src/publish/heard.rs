//! What the worker has said, and what becomes of the open draft by it.

use super::{
    changed::Changed,
    page::{Open, Publish},
    place::{Place, Which},
    work::Work,
    writing::Writing,
};
use crate::browser::{self, Entry};
use atlas_locale::said::publish;
use atlas_model::desk::{Opened, Question, Reply};
use std::rc::Rc;

/// Leads the author who has asked to publish to what is wrong, or to the ways out, once that is
/// known.
pub(super) fn answer_if_known(writing: &mut Writing) {
    if writing.waits && writing.is_looked_at() {
        writing.waits = false;
        let place = if writing.errors() > 0 { "form-errors" } else { "form-out" };
        browser::focus_soon(place.to_owned());
    }
}

impl Publish {
    pub(super) fn hear(&mut self, text: &str) {
        match serde_json::from_str(text) {
            Ok(Reply::Started(desk)) => self.desk = Some(Rc::new(*desk)),
            Ok(Reply::Looked(look)) => {
                let again = match &mut self.open {
                    Open::Writing(writing) => writing.take(*look),
                    Open::Changed(versions) => {
                        versions.mine_text = Some(look.text);
                        false
                    }
                    _ => false,
                };
                if again {
                    self.look();
                }
                if let Open::Writing(writing) = &mut self.open {
                    answer_if_known(writing);
                }
            }
            Ok(Reply::Opened(opened)) => self.opened(*opened),
            Ok(Reply::Failed(words)) => self.failed(words),
            Err(_) => self.trouble = Some(self.setting.words.say(publish::broken())),
        }
    }

    /// A record or a file was read.
    fn opened(&mut self, opened: Opened) {
        let Open::Fetching(place) = &self.open else {
            self.bring(opened);
            return;
        };
        let place = place.clone();
        let mine = self.carried.take().or_else(|| self.shelf.take(&place));
        match mine {
            None => {
                let mut work = Work::opened(opened);
                work.date(&browser::today());
                self.write(Writing::open(place, work, false));
            }
            Some(mine) if mine.original.as_ref() == Some(&opened.original) => {
                self.write(Writing::open(place, mine, true));
            }
            Some(mine) => {
                self.number += 1;
                self.ask(&Question::Look {
                    number: self.number,
                    draft: mine.draft.clone(),
                    original: mine.original.clone(),
                    today: browser::today(),
                });
                self.open = Open::Changed(Box::new(Changed {
                    place,
                    mine,
                    theirs: opened,
                    mine_text: None,
                }));
            }
        }
    }

    /// A file that was brought becomes a draft of the record that it is of, or a new one.
    fn bring(&mut self, opened: Opened) {
        self.trouble = None;
        let (kind, id) = (opened.draft.kind, opened.draft.id.clone());
        let known = self.desk.iter().flat_map(|desk| &desk.records);
        let exists =
            known.into_iter().any(|(known, known_id, _)| *known == kind && *known_id == id);
        let place =
            if exists { Place { kind, which: Which::Record(id) } } else { self.shelf.next(kind) };
        let work = Work::opened(opened);
        self.keep(&place, &work);
        self.carried = Some(work);
        self.begin(place.clone());
        self.go_to(&place, Entry::New);
    }

    fn keep(&mut self, place: &Place, work: &Work) {
        if self.shelf.keep(place, work).is_err() {
            self.trouble = Some(self.setting.words.say(publish::draft_not_kept_brief()));
        }
    }

    /// The worker can't do what it was asked: a record that can't be fetched is opened as it was
    /// kept, if it was.
    pub(super) fn failed(&mut self, words: String) {
        if let Open::Fetching(place) = &self.open {
            let place = place.clone();
            match self.carried.take().or_else(|| self.shelf.take(&place)) {
                Some(work) => self.write(Writing::open(place, work, true)),
                None => self.open = Open::Start,
            }
        }
        self.trouble = Some(words);
    }

    /// Goes on with one of two versions.
    pub(super) fn settle(&mut self, with_mine: bool) {
        let Open::Changed(versions) = &self.open else { return };
        let Changed { place, mine, theirs, .. } = (**versions).clone();
        let work = if with_mine {
            Work { original: Some(theirs.original), ..mine }
        } else {
            Work::opened(theirs)
        };
        self.keep(&place, &work);
        self.write(Writing::open(place, work, with_mine));
    }
}
