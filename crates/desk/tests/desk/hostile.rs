//! Whatever stands in a draft, an answer comes, and soon.

use crate::built::{Built, Working};
use atlas_model::{
    Kind,
    desk::{Answer, Draft},
};
use std::time::{Duration, Instant};

/// How long an author may have to wait. The least of a few tries counts, since other tests run at
/// the same time.
const SOON: Duration = Duration::from_secs(2);

fn check(working: &mut Working<'_>, what: &str, change: impl FnOnce(&mut Draft)) {
    let opened = working.fetch(Kind::Mission, "camden-food-2030");
    let mut draft = opened.draft;
    change(&mut draft);
    let mut tries = (0..5).map(|_| {
        let start = Instant::now();
        let look = working.look(&draft, Some(&opened.original));
        assert!(look.text.len() < 30_000_000);
        start.elapsed()
    });
    assert!(tries.any(|taken| taken < SOON), "{what}");
}

fn set(draft: &mut Draft, name: &str, answer: Answer) {
    draft.fields.retain(|(known, _)| known != name);
    draft.fields.push((name.to_owned(), answer));
}

fn text(text: impl Into<String>) -> Answer {
    Answer::Text(text.into())
}

#[test]
fn an_answer_comes_soon_whatever_is_written() {
    let (mut working, _) = Built::shipped().work();
    let working = &mut working;
    check(working, "5 MB of words", |draft| draft.body = "Some words. ".repeat(420_000));
    check(working, "5 MB in one word", |draft| draft.body = "w".repeat(5_000_000));
    check(working, "5 MB of brackets", |draft| draft.body = "[".repeat(5_000_000));
    check(working, "a deep quotation", |draft| draft.body = "> ".repeat(100_000));
    check(working, "a deep list", |draft| draft.body = "- ".repeat(100_000));
    check(working, "5 MB in a field", |draft| set(draft, "title", text("w ".repeat(2_500_000))));
    check(working, "10,000 items", |draft| {
        let item = |number: usize| {
            let entry = |name: &str, said: &str| (name.to_owned(), text(said));
            let title = format!("Milestone {number}");
            Answer::Table(vec![
                entry("date", "2020"),
                entry("title", &title),
                entry("kind", "launch"),
                entry("state", "done"),
                entry("source", "s1"),
            ])
        };
        set(draft, "milestones", Answer::List((0..10_000).map(item).collect()));
    });
    check(working, "10,000 wrong items", |draft| {
        set(
            draft,
            "tags",
            Answer::List((0..10_000).map(|_| Answer::List(vec![text("a: b")])).collect()),
        );
    });
    check(working, "deep tables", |draft| {
        let deeper = |inner, _| Answer::Table(vec![("deeper".to_owned(), inner)]);
        set(draft, "target", (0..35).fold(text("x"), deeper));
    });
    check(working, "10,000 fields", |draft| {
        (0..10_000).for_each(|number| set(draft, &format!("field{number}"), text("x")));
    });
}

#[test]
fn what_is_pasted_from_a_word_processor_is_shown_or_told_of() {
    let (mut working, _) = Built::shipped().work();
    let opened = working.fetch(Kind::Mission, "camden-food-2030");
    let mut draft = opened.draft;
    draft.body = "“Warm\u{a0}homes” –\u{2028}for\u{7} all\u{b}\r\n\r\n<p class=MsoNormal>Text</p>"
        .to_owned();
    set(&mut draft, "title", text("“Warm” homes\u{7}\u{b}"));
    let look = working.look(&draft, Some(&opened.original));
    assert!(look.text.contains("title: “Warm” homes\n"), "{}", look.text);
    assert!(look.text.contains("“Warm\u{a0}homes” –\nfor all\n"), "{}", look.text);
    let page = look.page.expect("a page");
    assert!(!page.contains("<p class=MsoNormal>"), "what an author writes is no HTML");
    assert!(look.problems.iter().any(|it| it.field == ["body"]), "{:#?}", look.problems);
}
