//! The styles that people read, in the language of the page. The title, which stands in italics,
//! is a place that whoever shows the entry fills.

use super::on_one_line;
use crate::naming;
use atlas_locale::{Said, Value, Words, keeps_apart, said::parts};
use atlas_model::page::Reference;

/// The place of the title with its full stop, and with the site's name where the site is not the
/// author.
const TITLE: Value<'_> = Value::Slot(0);

/// The entry in the style of the American Psychological Association, 7th edition, section 10.16
/// (web pages): a site that is the author is not named again as the publisher.
pub fn apa<'r>(reference: &'r Reference, words: &Words) -> Said<'r> {
    let names = names(reference);
    let authors = match names.split_last() {
        Some((last, first)) if !first.is_empty() => {
            let and = words.say(parts::cited_apa_and());
            format!("{}{and}{}", words.in_a_row(first), words.apart(last))
        }
        _ => names.concat(),
    };
    let authors = ended(&authors);
    let Some(date) = reference.date.map(|date| date.as_edtf()) else {
        return parts::cited_apa_undated(authors, TITLE, &reference.address);
    };
    let month = words.month(date.month().unwrap_or_default());
    let day = date.day().unwrap_or_default().to_string();
    let date = words.say(parts::cited_apa_date(date.year().to_string(), month, day));
    parts::cited_apa(authors, date, TITLE, &reference.address)
}

/// The entry in the Harvard style (Cite Them Right, 12th edition: web pages), with the day of the
/// last change in place of the day on which a reader saw it.
pub fn harvard<'r>(reference: &'r Reference, words: &Words) -> Said<'r> {
    let names = names(reference);
    let authors = words.list(&names.iter().map(String::as_str).collect::<Vec<_>>());
    match reference.date {
        Some(date) => {
            let date = date.as_edtf();
            let changed = naming::date(words, date);
            let year = date.year().to_string();
            parts::cited_harvard(authors, year, TITLE, &reference.address, changed)
        }
        None => parts::cited_harvard_undated(authors, TITLE, &reference.address),
    }
}

/// The title, and what stands behind it in either style: a full stop, unless it ends in a mark of
/// its own, and the site's name where the site is not the author.
pub fn title(reference: &Reference) -> (String, String) {
    let title = on_one_line(&reference.title);
    let site = if reference.authors.is_empty() {
        String::new()
    } else {
        format!(" {}", ended(&on_one_line(&reference.site)))
    };
    let after = format!("{}{site}", end_of(&title));
    (title, after)
}

fn names(reference: &Reference) -> Vec<String> {
    reference.authors().iter().map(|author| on_one_line(&author.short())).collect()
}

/// With a full stop, unless the text ends in a mark of its own.
fn ended(text: &str) -> String {
    format!("{text}{}", end_of(text))
}

fn end_of(text: &str) -> &'static str {
    let text = text.trim_end_matches(|letter: char| letter.is_whitespace() || keeps_apart(letter));
    if text.ends_with(['.', '?', '!', '؟']) { "" } else { "." }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citing::sample::{by, mission};
    use atlas_locale::{Part, shipped};

    /// What a reader sees of an entry in a language.
    fn seen(
        style: for<'r> fn(&'r Reference, &Words) -> Said<'r>,
        reference: &Reference,
        language: &str,
    ) -> String {
        let words = shipped::words(language);
        let part = |part| match part {
            Part::Words(words) => words,
            Part::Slot(_) => {
                let (title, after) = title(reference);
                title + &after
            }
        };
        words.parts(style(reference, &words)).into_iter().map(part).collect()
    }

    #[test]
    fn apa_names_the_site_once_and_the_day_in_its_order() {
        let two = by(&["Lovelace, Ada", "City of Leeds"]);
        let people = by(&["Lovelace, Ada", "Hopper, Grace"]);
        let undated = by(&["Lovelace, Ada"]);
        let undated = Reference { date: None, title: "Who eats?".to_owned(), ..undated };
        for (reference, language, expected) in [
            (
                &mission(),
                "en",
                "Mission Atlas. (2026, November 4). Good food every day. \
                 https://missionatlas.org/missions/camden-food-2030/",
            ),
            (
                &two,
                "en",
                "Lovelace, A., & City of Leeds. (2026, November 4). Good food every day. \
                 Mission Atlas. https://missionatlas.org/missions/camden-food-2030/",
            ),
            (
                &two,
                "es",
                "Lovelace, A. y City of Leeds. (2026, 4 de noviembre). Good food every day. \
                 Mission Atlas. https://missionatlas.org/missions/camden-food-2030/",
            ),
            (
                &undated,
                "en",
                "Lovelace, A. (n.d.). Who eats? Mission Atlas. \
                 https://missionatlas.org/missions/camden-food-2030/",
            ),
            (
                &undated,
                "de",
                "Lovelace, A. (o. D.). Who eats? Mission Atlas. \
                 https://missionatlas.org/missions/camden-food-2030/",
            ),
            // Marks of direction, which show nowhere, are left out here.
            (
                &people,
                "ar",
                "Lovelace, A.، وHopper, G. (2026، 4 نوفمبر). Good food every day. \
                 Mission Atlas. https://missionatlas.org/missions/camden-food-2030/",
            ),
        ] {
            assert_eq!(seen(apa, reference, language).replace(keeps_apart, ""), expected);
        }
    }

    #[test]
    fn harvard_says_which_version_it_was() {
        let three = by(&["Lovelace, Ada", "Hopper, Grace", "Noether, E."]);
        let three = Reference { date: None, ..three };
        for (reference, language, expected) in [
            (
                &mission(),
                "en",
                "Mission Atlas (2026) Good food every day. Available at: \
                 https://missionatlas.org/missions/camden-food-2030/ \
                 (Last changed: 4 November 2026).",
            ),
            (
                &mission(),
                "fr",
                "Mission Atlas (2026) Good food every day. Disponible à l’adresse\u{a0}: \
                 https://missionatlas.org/missions/camden-food-2030/ \
                 (dernière modification\u{a0}: 4 novembre 2026).",
            ),
            (
                &three,
                "en",
                "Lovelace, A., Hopper, G. and Noether, E. (no date) Good food every day. \
                 Mission Atlas. Available at: https://missionatlas.org/missions/camden-food-2030/.",
            ),
        ] {
            assert_eq!(seen(harvard, reference, language), expected);
        }
    }
}
