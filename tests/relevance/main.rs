//! What real questions must find among the shipped content.
//!
//! `queries.tsv` holds them: who asks, what kind of need it is, what is typed, and what is wanted,
//! one address or several of which any will do. An address that ends within a name stands for all
//! that begin with it; one in the folder of an edition, such as `es/`, has the question asked there.
//! What is wanted was settled by reading the content, never by looking at what is found.

mod question;
mod ranks;
mod stems;

use question::questions;
use ranks::{Ranked, mean_reciprocal_rank, ranked};
use site_tests::BuiltSite;

/// A reader looks at the first three results.
const LOOKED_AT: usize = 3;

/// The mean reciprocal rank to keep, rounded down to a thousandth, which is less than one question's
/// step down from the first place.
///
/// Where `cargo test --release --package site-tests --test relevance -- --nocapture` prints a higher
/// one, write it here. A lower one is a fault to mend, unless harder questions were added.
const MEAN_RECIPROCAL_RANK: f64 = 0.973;

/// What search does not answer, and why. Each counts as 0 in the mean; one that is answered leaves
/// this list.
const UNANSWERED: [(&str, &str); 2] = [
    ("air pollution london", "words are dropped from the last, and the place is what is left out"),
    ("how to stop traffic deaths", "the words of the question stay, its subject is dropped"),
];

/// As few would not show a fault of one kind.
const FEWEST_QUESTIONS: usize = 60;

#[test]
fn every_question_finds_what_is_wanted_among_the_first_three() {
    let ranked = ranked(&BuiltSite::shipped(), questions());
    let missed: Vec<String> = ranked
        .iter()
        .filter(|ranked| !ranked.is_within(LOOKED_AT) && !is_unanswered(ranked))
        .map(ToString::to_string)
        .collect();
    assert!(missed.is_empty(), "{} questions:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn what_is_told_to_be_unanswered_is() {
    let ranked = ranked(&BuiltSite::shipped(), questions());
    let unanswered: Vec<&Ranked> = ranked.iter().filter(|ranked| is_unanswered(ranked)).collect();
    assert_eq!(unanswered.len(), UNANSWERED.len(), "each is a question of the table");
    for ranked in unanswered {
        assert!(!ranked.is_within(LOOKED_AT), "answered now, so take it off the list:\n{ranked}");
    }
}

#[test]
fn the_mean_reciprocal_rank_does_not_drop() {
    let ranked = ranked(&BuiltSite::shipped(), questions());
    let mean = mean_reciprocal_rank(&ranked);
    println!("mean reciprocal rank of {} questions: {mean:.4}", ranked.len());
    let below: Vec<String> =
        ranked.iter().filter(|ranked| ranked.rank != Some(1)).map(ToString::to_string).collect();
    assert!(
        mean >= MEAN_RECIPROCAL_RANK,
        "{mean:.4}, and was {MEAN_RECIPROCAL_RANK}; not first:\n{}",
        below.join("\n"),
    );
}

#[test]
fn what_is_wanted_is_there() {
    let site = BuiltSite::shipped();
    let questions = questions();
    assert!(questions.len() >= FEWEST_QUESTIONS, "{} questions", questions.len());
    for question in &questions {
        for wanted in &question.wanted {
            assert!(
                site.files().iter().any(|file| file.starts_with(wanted.as_str())),
                "{}: there is no {wanted}",
                question.text,
            );
        }
    }
}

fn is_unanswered(ranked: &Ranked) -> bool {
    UNANSWERED.iter().any(|(text, _)| *text == ranked.question.text)
}
