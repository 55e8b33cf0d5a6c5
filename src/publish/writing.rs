use super::{place::Place, problems::Seen, work::Work};
use crate::browser::Refused;
use atlas_model::desk::{Look, Question};
use std::rc::Rc;

/// A draft that is open, and what the worker has said to it.
#[derive(Clone, Debug)]
pub struct Writing {
    /// Which draft.
    pub place: Place,
    /// What is written.
    pub work: Rc<Work>,
    /// What came of the last look.
    pub look: Option<Rc<Look>>,
    /// The last page that could be made.
    pub page: Rc<str>,
    /// Whether the browser keeps what is written; nothing while nothing was.
    pub kept: Option<Result<(), Refused>>,
    /// What the author has done with the fields.
    pub seen: Seen,
    /// Whether the author has asked to publish before the worker had seen all.
    pub waits: bool,
    /// Whether the draft was kept from an earlier visit.
    pub resumed: bool,
    /// The number of the question that the worker has at hand.
    at_hand: Option<u32>,
    /// Whether the draft has changed since that question.
    changed_since: bool,
}

impl Writing {
    /// Opens a draft.
    pub fn open(place: Place, work: Work, resumed: bool) -> Self {
        Self {
            place,
            work: Rc::new(work),
            look: None,
            page: Rc::from(""),
            kept: None,
            seen: Seen::default(),
            waits: false,
            resumed,
            at_hand: None,
            changed_since: false,
        }
    }

    /// What to ask the worker now that the draft has changed: nothing while it is still at the
    /// last question, or it would look at every letter and fall behind.
    pub fn ask(&mut self, number: u32, today: &str) -> Option<Question> {
        if self.at_hand.is_some() {
            self.changed_since = true;
            return None;
        }
        self.at_hand = Some(number);
        self.changed_since = false;
        Some(Question::Look {
            number,
            draft: self.work.draft.clone(),
            original: self.work.original.clone(),
            today: today.to_owned(),
        })
    }

    /// Takes what came of a look. Tells whether to ask again; an answer to another draft's question
    /// is none.
    pub fn take(&mut self, look: Look) -> bool {
        if self.at_hand != Some(look.number) {
            return false;
        }
        self.at_hand = None;
        if let Some(page) = &look.page {
            self.page = Rc::from(page.as_str());
        }
        self.look = Some(Rc::new(look));
        self.changed_since
    }

    /// Whether the worker has seen all that is written.
    pub fn is_looked_at(&self) -> bool {
        self.at_hand.is_none() && !self.changed_since && self.look.is_some()
    }

    /// How many problems keep the record from being accepted.
    pub fn errors(&self) -> usize {
        let problems = self.look.iter().flat_map(|look| &look.problems);
        problems.filter(|problem| problem.is_error).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::place::Which;
    use atlas_model::Kind;

    fn writing() -> Writing {
        let place = Place { kind: Kind::City, which: Which::New(1) };
        Writing::open(place, Work::new(Kind::City, "2026-11-24", None), false)
    }

    fn look(number: u32, page: Option<&str>) -> Look {
        Look {
            number,
            path: String::new(),
            text: String::new(),
            problems: Vec::new(),
            page: page.map(str::to_owned),
            made_up: Vec::new(),
        }
    }

    #[test]
    fn the_worker_is_asked_one_question_at_a_time_and_of_the_newest_last() {
        let mut writing = writing();
        assert!(writing.ask(1, "2026-11-24").is_some());
        assert!(writing.ask(2, "2026-11-24").is_none());
        assert!(!writing.is_looked_at());
        assert!(writing.take(look(1, Some("one"))), "it is asked again");
        assert!(writing.ask(3, "2026-11-24").is_some());
        assert!(!writing.take(look(3, None)));
        assert!(writing.is_looked_at());
        assert_eq!(&*writing.page, "one", "the last page that could be made stays");
    }

    #[test]
    fn an_answer_to_another_drafts_question_is_none() {
        let mut writing = writing();
        writing.ask(5, "2026-11-24");
        writing.take(look(4, Some("another's")));
        assert!(writing.look.is_none() && writing.page.is_empty());
    }
}
