use crate::{
    record::{Count, Imported},
    table::Table,
};
use std::fmt::Write as _;

/// More lines of one kind say nothing new.
const MOST: usize = 30;

/// What was understood, what the records are called now, and what has no place in them.
pub fn report(table: &Table, imported: &Imported) -> String {
    let mut text = String::new();
    if let Some(assumed) = &table.assumed {
        let _ = writeln!(text, "Read as {assumed}.\n");
    }
    section(&mut text, "Names and ids", &names(imported));
    section(&mut text, "Not read", &table.left);
    let rows = imported.rows.iter().map(|(place, why)| format!("{place}: {why}"));
    section(&mut text, "No record", &rows.collect::<Vec<_>>());
    let columns = imported.columns.iter();
    let columns = columns.map(|(name, count)| format!("{}: {}", shown(name), met(count)));
    section(&mut text, "Columns without a field", &columns.collect::<Vec<_>>());
    let missing = imported.missing.iter().map(|name| shown(name));
    section(
        &mut text,
        "Columns that the mapping names and nothing has",
        &missing.collect::<Vec<_>>(),
    );
    let values = imported.values.iter().map(|((column, value), (count, why))| {
        format!("{}: {}: {why}; {}", shown(column), shown(value), met(count))
    });
    section(&mut text, "Values to look at", &values.collect::<Vec<_>>());
    text
}

fn names(imported: &Imported) -> Vec<String> {
    let records = imported.records.iter();
    records.map(|record| format!("{} -> {}", shown(&record.name), record.draft.id)).collect()
}

fn section(text: &mut String, title: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    let _ = writeln!(text, "{title} ({}):", lines.len());
    for line in lines.iter().take(MOST) {
        let _ = writeln!(text, "  {}", printable(line));
    }
    if lines.len() > MOST {
        let _ = writeln!(text, "  and {} more", lines.len() - MOST);
    }
    text.push('\n');
}

fn met(count: &Count) -> String {
    let times = if count.times == 1 { "once" } else { &format!("{} times", count.times) };
    format!("{times}, first in {}", count.first)
}

/// A line as a terminal may have it: what is someone else's must not steer it.
fn printable(line: &str) -> String {
    line.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// A text of someone else's, in short.
fn shown(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut letters = text.chars();
    let mut short: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() {
        short.push('…');
    }
    format!("`{short}`")
}
