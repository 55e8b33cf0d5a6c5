//! A showcase of more records than a browser should load at once.

use crate::built::{Built, TODAY};
use atlas_desk::{Desk, answer};
use atlas_locale::shipped;
use atlas_model::{
    Kind, RecordState,
    desk::{Question, Reply, Showcase, Stub},
};
use std::cell::RefCell;

/// What the build tells of the shipped showcase, as if it were too large.
fn as_if_large(built: &Built) -> String {
    let told = &built.files[built.showcase().trim_start_matches('/')];
    let mut showcase: Showcase = serde_json::from_str(told).unwrap();
    let (_, told) = built.work();
    for (kind, id, title) in told.records {
        let path = format!("content/{}/{id}.md", kind.folder());
        if showcase.files.iter().any(|(known, _)| *known == path) {
            showcase.files.retain(|(known, _)| *known != path);
            let (id, state) = (id.parse().unwrap(), RecordState::Published);
            showcase.stubs.push(Stub { kind, id, path, title, state });
        }
    }
    serde_json::to_string(&showcase).unwrap()
}

#[test]
fn the_records_that_a_draft_names_are_loaded() {
    let built = Built::shipped();
    let large = as_if_large(built);
    assert!(large.len() < built.files[built.showcase().trim_start_matches('/')].len() / 3);
    let loaded = RefCell::new(Vec::new());
    let load = async |address: &str| {
        loaded.borrow_mut().push(address.to_owned());
        if address == "/large.json" {
            return Ok(large.clone());
        }
        built.files.get(address.trim_start_matches('/')).cloned().ok_or_else(String::new)
    };
    let words = shipped::words(shipped::ORIGINAL);
    let mut desk: Option<Desk> = None;
    let mut ask = |question| pollster::block_on(answer(&mut desk, question, &words, &load));
    let start = Question::Start { showcase: "/large.json".to_owned(), form: built.form() };
    let Reply::Started(told) = ask(start) else {
        panic!("it does not start");
    };
    assert!(told.records.len() > 80);
    let id = "camden-food-2030".to_owned();
    let Reply::Opened(opened) = ask(Question::Fetch { kind: Kind::Mission, id }) else {
        panic!("it does not open");
    };
    let (original, today) = (Some(opened.original.clone()), TODAY.to_owned());
    let question = Question::Look { number: 1, draft: opened.draft, original, today };
    let Reply::Looked(look) = ask(question) else { panic!("it does not look") };
    let errors: Vec<_> = look.problems.iter().filter(|problem| problem.is_error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert!(look.page.is_some_and(|page| page.contains("Camden")));
    assert_eq!(look.text, opened.original);
    let loaded = loaded.borrow();
    assert!(loaded.contains(&"/cities/camden/index.md".to_owned()), "{loaded:?}");
    assert!(loaded.len() < 12, "{loaded:?}");
}
