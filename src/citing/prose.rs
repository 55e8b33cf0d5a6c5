//! The styles that people read, in plain words but for the title, which stands in italics.

use super::on_one_line;
use atlas_model::page::{Author, Reference};

/// An entry of a list of references: what comes before the title, the title, what comes after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// `Mission Atlas. (2026, November 4). `
    pub before: String,
    /// In italics.
    pub title: String,
    /// ` [Mission]. https://…`
    pub after: String,
}

impl Words {
    /// The whole entry without italics.
    pub fn plain(&self) -> String {
        format!("{}{}{}", self.before, self.title, self.after)
    }
}

/// The entry in the style of the American Psychological Association, 7th edition, section 10.16
/// (web pages): a site that is the author is not named again as the publisher.
pub fn apa(reference: &Reference) -> Words {
    let names: Vec<String> = reference.authors().iter().map(Author::short).collect();
    let authors = ended(&joined(&names, ", ", ", & "));
    let date = reference.date.map_or_else(
        || "n.d.".to_owned(),
        |date| {
            let in_words = date.in_words();
            let mut parts = in_words.split(' ');
            match (parts.next(), parts.next(), parts.next()) {
                (Some(day), Some(month), Some(year)) => format!("{year}, {month} {day}"),
                _ => in_words,
            }
        },
    );
    let site = if reference.authors.is_empty() {
        String::new()
    } else {
        format!(" {}", ended(&on_one_line(&reference.site)))
    };
    Words {
        before: format!("{authors} ({date}). "),
        title: on_one_line(&reference.title),
        after: format!("{}{site} {}", end_of(&reference.title), reference.address),
    }
}

/// The entry in the Harvard style (Cite Them Right, 12th edition: web pages), with the day of the
/// last change in place of the day on which a reader saw it.
pub fn harvard(reference: &Reference) -> Words {
    let names: Vec<String> = reference.authors().iter().map(Author::short).collect();
    let authors = joined(&names, ", ", " and ");
    let year = reference.year().map_or_else(|| "no date".to_owned(), |year| year.to_string());
    let site = if reference.authors.is_empty() {
        String::new()
    } else {
        format!(" {}", ended(&on_one_line(&reference.site)))
    };
    let changed = reference.date.map(|date| format!(" (Last changed: {})", date.in_words()));
    Words {
        before: format!("{authors} ({year}) "),
        title: on_one_line(&reference.title),
        after: format!(
            "{}{site} Available at: {}{}.",
            end_of(&reference.title),
            reference.address,
            changed.unwrap_or_default(),
        ),
    }
}

fn joined(names: &[String], between: &str, last: &str) -> String {
    let names: Vec<String> = names.iter().map(|name| on_one_line(name)).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., end] => format!("{}{last}{end}", first.join(between)),
    }
}

/// With a full stop, unless the text ends in a mark of its own.
fn ended(text: &str) -> String {
    format!("{text}{}", end_of(text))
}

fn end_of(text: &str) -> &'static str {
    if text.trim_end().ends_with(['.', '?', '!']) { "" } else { "." }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citing::sample::{by, mission};

    #[test]
    fn apa_names_the_site_once_and_the_day_in_its_order() {
        for (reference, expected) in [
            (
                mission(),
                "Mission Atlas. (2026, November 4). Good food every day. \
                 https://missionatlas.org/missions/camden-food-2030/",
            ),
            (
                by(&["Lovelace, Ada", "City of Leeds"]),
                "Lovelace, A., & City of Leeds. (2026, November 4). Good food every day. \
                 Mission Atlas. https://missionatlas.org/missions/camden-food-2030/",
            ),
            (
                Reference { date: None, title: "Who eats?".to_owned(), ..by(&["Lovelace, Ada"]) },
                "Lovelace, A. (n.d.). Who eats? Mission Atlas. \
                 https://missionatlas.org/missions/camden-food-2030/",
            ),
        ] {
            assert_eq!(apa(&reference).plain(), expected);
        }
    }

    #[test]
    fn harvard_says_which_version_it_was() {
        for (reference, expected) in [
            (
                mission(),
                "Mission Atlas (2026) Good food every day. Available at: \
                 https://missionatlas.org/missions/camden-food-2030/ \
                 (Last changed: 4 November 2026).",
            ),
            (
                Reference { date: None, ..by(&["Lovelace, Ada", "Hopper, Grace", "Noether, E."]) },
                "Lovelace, A., Hopper, G. and Noether, E. (no date) Good food every day. \
                 Mission Atlas. Available at: https://missionatlas.org/missions/camden-food-2030/.",
            ),
        ] {
            assert_eq!(harvard(&reference).plain(), expected);
        }
    }
}
