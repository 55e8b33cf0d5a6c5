use super::{
    Overdue,
    overdue::{City, Record},
};
use std::fmt::Write as _;

/// For people: a line for each record, under its city.
pub fn text(overdue: &Overdue<'_>) -> String {
    let count = overdue.count();
    if count == 0 {
        return format!("no record is overdue on {}\n", overdue.today.in_words());
    }
    let mut text = String::new();
    for City { name, records, .. } in &overdue.cities {
        let _ = writeln!(text, "{name}");
        for record in records {
            let _ = writeln!(text, "  {}  {}  {}", since(record), record.path, record.common.title);
        }
        text.push('\n');
    }
    let records = if count == 1 { "1 record" } else { &format!("{count} records") };
    text + &format!("{records} to verify again on {}\n", overdue.today.in_words())
}

fn since(record: &Record<'_>) -> String {
    record.common.last_verified.map_or_else(|| "never     ".to_owned(), |date| date.to_string())
}
