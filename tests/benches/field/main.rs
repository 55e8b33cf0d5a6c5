//! Search in a browser, ours and Pagefind's, over sites that `cargo xtask bench` has built: cold,
//! warm, and on a phone.
//!
//! `field QUESTION.json ANSWER.json`: what to measure stands in the one, what was measured goes
//! into the other. The terms are those of `docs/benchmarks.md`.

mod atlas;
mod cold;
mod page;
mod pagefind;
mod phone;
mod question;
mod server;
mod times;
mod warm;

use question::{Question, Task};
use serde_json::json;
use std::path::PathBuf;

#[expect(clippy::disallowed_methods, reason = "measures built files for this machine")]
fn main() {
    // Cargo adds a flag of its own.
    let paths = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let paths: Vec<PathBuf> = paths.map(PathBuf::from).collect();
    let [asked, told] = &paths[..] else { panic!("field QUESTION.json ANSWER.json") };
    let text = std::fs::read_to_string(asked).expect("the question can be read");
    let question: Question = serde_json::from_str(&text).expect("the question is JSON");
    let answer = match &question.task {
        Task::Compare { ours, peers } => json!({
            "ours": atlas::measure(ours, &question),
            "pagefind": pagefind::measure(peers, &question),
        }),
        Task::Phone { ours } => json!(phone::measure(ours, &question)),
    };
    std::fs::write(told, answer.to_string()).expect("the answer can be written");
}
