//! The worksheet as the file of a mission, in the content format.

use super::sheet::{Answer, Sheet, one_line};
use crate::ids::proposed_id;
use atlas_locale::{Words, said::views};
use atlas_model::{Criteria, CriterionRating, Roar, Term};
use std::fmt::Write;

/// What a mission must have besides, which the worksheet does not ask.
const MISSING: [&str; 10] = [
    "summary",
    "city",
    "recognition",
    "challenges",
    "target",
    "stage",
    "progress",
    "lead",
    "sources",
    "updated",
];

/// The worksheet as the file of a mission. What is empty is left out; a comment in the language of
/// `words` tells what is missing.
pub fn markdown(sheet: &Sheet, words: &Words) -> String {
    let mut text = "---\n".to_owned();
    let mut put = |line: String| {
        text.push_str(&line);
        text.push('\n');
    };
    for (name, value) in [("title", &sheet.title), ("statement", &sheet.statement)] {
        if let Some(value) = quoted(value) {
            put(format!("{name}: {value}"));
        }
    }
    let criteria = Criteria::NAMES.iter().zip(&sheet.criteria);
    let criteria: Vec<String> = criteria
        .filter_map(|(name, answer)| Some(format!("  {name}: {}", rated(answer)?)))
        .collect();
    let roar = Roar::NAMES.iter().zip(&sheet.roar);
    let roar: Vec<String> =
        roar.filter_map(|(name, words)| Some(format!("  {name}: {}", quoted(words)?))).collect();
    for (name, lines) in [("criteria", criteria), ("roar", roar)] {
        if !lines.is_empty() {
            put(format!("{name}:\n{}", lines.join("\n")));
        }
    }
    let missing = views::assess_still_to_add(words.list(&MISSING));
    put(format!("# {}\n---", words.say(missing)));
    text
}

fn rated(answer: &Answer) -> Option<String> {
    let why = quoted(&answer.why);
    if answer.rating == CriterionRating::NotAssessed && why.is_none() {
        return None;
    }
    let mut text = format!("{{rating: {}", answer.rating.id());
    if let Some(why) = why {
        write!(text, ", why: {why}").expect("a String takes any text");
    }
    Some(text + "}")
}

/// A text as YAML writes it between double quotes, of which JSON's way is a part (YAML 1.2.2,
/// section 7.3.1); nothing for an empty one.
fn quoted(text: &str) -> Option<String> {
    let text = one_line(text);
    (!text.is_empty()).then(|| serde_json::to_string(&text).expect("a text is JSON"))
}

/// The name of the file: what the title says, in the shape of an id.
pub fn file_name(sheet: &Sheet) -> String {
    let id = proposed_id(&sheet.title);
    format!("{}.md", if id.is_empty() { "my-mission" } else { &id })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::views::assess::sheet::{Edit, Field};
    use atlas_locale::shipped;

    /// How each file ends.
    const END: &str = "# Still to add: summary, city, recognition, challenges, target, stage, \
                       progress, lead, sources and updated.\n---\n";

    #[test]
    fn what_is_empty_is_left_out() {
        let words = shipped::words("en");
        let text = markdown(&Sheet::default(), &words);
        assert_eq!(text, format!("---\n{END}"));
        let sheet = Sheet::of([
            Edit::Text(Field::Title, "Warm \"homes\"".to_owned()),
            Edit::Text(Field::Roar(3), "Who\nbears: it?".to_owned()),
            Edit::Rating(1, CriterionRating::NotMet),
        ]);
        assert_eq!(
            markdown(&sheet, &words),
            format!(
                "---\ntitle: \"Warm \\\"homes\\\"\"\ncriteria:\n  clear_direction: {{rating: not-met}}\n\
                 roar:\n  risks_rewards: \"Who bears: it?\"\n{END}"
            )
        );
    }

    #[test]
    fn a_file_is_named_by_the_title() {
        let named = |title: &str| file_name(&Sheet { title: title.to_owned(), ..Sheet::default() });
        assert_eq!(named("A warm home for everyone"), "a-warm-home-for-everyone.md");
        assert_eq!(named("  Für 2030: ¡más!"), "fuer-2030-mas.md");
        assert_eq!(named("温"), "my-mission.md");
    }
}
