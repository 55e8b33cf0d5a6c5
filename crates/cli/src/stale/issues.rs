use super::{
    Overdue,
    overdue::{City, Record},
};
use atlas_model::{Date, Settings, Slug, Source, Term};
use std::fmt::Write as _;

/// The name of the issue about records of no city: no city has such an id.
const NO_CITY: &str = "_other";

/// An issue for each city, ready to be filed: its name, and its text in Markdown.
pub fn issues(overdue: &Overdue<'_>, settings: &Settings) -> Vec<(String, String)> {
    let issues = overdue.cities.iter().map(|city| {
        let name = city.id.map_or(NO_CITY, Slug::as_str);
        (name.to_owned(), issue(city, overdue.today, settings))
    });
    issues.collect()
}

fn issue(city: &City<'_>, today: Date, settings: &Settings) -> String {
    let records = match city.records.len() {
        1 => "1 record to verify again".to_owned(),
        count => format!("{count} records to verify again"),
    };
    let name = if city.id.is_some() { city.name } else { "Records of no city" };
    let mut text = format!(
        "# {}: {records}\n\n\
         The sources of these records were last read more than a year before {}.\n\n\
         What to do, for each record:\n\n\
         1. Open each of its sources. Does it still say what the record says?\n\
         2. Mend in the record's file what has changed. Where a source is gone, say where it is \
         now, or name another.\n\
         3. Write the day on which you did so as `last_verified`; where you changed something, as \
         `updated`, too.\n",
        escaped(name),
        today.in_words(),
    );
    for record in &city.records {
        let _ = write!(text, "\n{}", section(record, settings));
    }
    text
}

fn section(record: &Record<'_>, settings: &Settings) -> String {
    let common = record.common;
    let verified = match common.last_verified {
        Some(date) => format!("{} ({date})", date.in_words()),
        None => "never".to_owned(),
    };
    let mut text = format!(
        "## {}\n\n\
         - {} `{}`\n\
         - Page: <{}>\n\
         - File: `{}`\n\
         - Last verified: {verified}\n",
        escaped(&common.title),
        record.key.kind.label(),
        common.id,
        settings.address(&record.key.path()),
        record.path,
    );
    if !common.sources.is_empty() {
        text.push_str("\nSources:\n\n");
    }
    for source in &common.sources {
        let _ = writeln!(text, "- [ ] {}", cited(source));
    }
    text
}

fn cited(source: &Source) -> String {
    let mut parts = Vec::new();
    if let Some(id) = &source.id {
        parts.push(format!("`{id}`"));
    }
    parts.push(escaped(&source.publisher));
    parts.extend(source.title.as_deref().map(escaped));
    parts.extend(source.url.as_ref().map(|url| format!("<{url}>")));
    parts.extend(source.accessed.map(|date| format!("read {}", date.in_words())));
    parts.join(", ")
}

/// A text that means nothing in Markdown.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '&' => {
                safe.extend(['\\', letter]);
            }
            // Forges call whoever has the name after it.
            '@' => safe.push_str("&#64;"),
            letter if letter.is_control() => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_author_wrote_stays_words() {
        assert_eq!(escaped("*Plan* [2030]\n<b>"), "\\*Plan\\* \\[2030\\] \\<b\\>");
        assert_eq!(escaped("by @someone"), "by &#64;someone");
    }
}
