use super::site_tests::Shown;
use crate::figures::{seconds, table};

/// What tests count, by the name under which they tell it, in the order of the page.
const COUNTED: [(&str, &str); 0] = [];

/// What running tests has shown, as a table: what they counted, how many passed, which failed.
pub fn table_of(shown: &Shown) -> String {
    let row = |what: &str, figure: String| vec![what.to_owned(), figure];
    let mut rows = Vec::new();
    for (name, value) in &shown.figures {
        let words = COUNTED.iter().find(|(known, _)| known == name).map(|(_, words)| *words);
        rows.push(row(words.unwrap_or(name), value.clone()));
    }
    rows.push(row("runs", shown.runs.to_string()));
    rows.push(row("tests passed, all runs together", shown.passed.to_string()));
    let failed: usize = shown.failed.values().sum();
    rows.push(row("tests failed, all runs together", failed.to_string()));
    for (name, times) in &shown.failed {
        rows.push(row(&format!("failed: `{name}`"), times.to_string()));
    }
    rows.push(row("time", seconds(shown.time)));
    table(&["", "figure"], &rows)
}
