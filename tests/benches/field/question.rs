use serde::Deserialize;
use std::path::PathBuf;

/// What is asked.
#[derive(Deserialize)]
pub struct Question {
    pub task: Task,
    pub queries: Vec<Query>,
    /// What first loads ask for: words that find more than ten records.
    pub first: Vec<String>,
}

/// What to measure, over which sites' folders.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Task {
    Compare { ours: PathBuf, peers: PathBuf },
    Phone { ours: PathBuf },
}

/// What someone writes who looks for one known record.
#[derive(Deserialize)]
pub struct Query {
    pub kind: String,
    pub text: String,
    /// A part of the record's address.
    pub wanted: String,
}

/// Some queries of one kind.
pub fn of_kind<'q>(queries: &'q [Query], kind: &str, most: usize) -> Vec<&'q str> {
    let some = queries.iter().filter(|query| query.kind == kind).take(most);
    some.map(|query| query.text.as_str()).collect()
}
