//! Marks in the article, for authors who know no Markdown.

use atlas_locale::{Message, Words, said::publish};

/// A mark that the bar above the article puts into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A heading.
    Heading,
    /// Strong words.
    Strong,
    /// A list.
    List,
    /// A quotation.
    Quotation,
    /// A link.
    Link,
    /// A note that the words before it rest on a source, by its id.
    Source(String),
}

impl Mark {
    /// What takes the place of the words that are chosen; where these are empty, others of the
    /// page's language stand in. `before` is what stands before them.
    pub fn put(&self, chosen: &str, before: &str, words: &Words) -> String {
        let or = |stand_in: Message| {
            if chosen.is_empty() { words.say(stand_in) } else { chosen.to_owned() }
        };
        let lines = |mark: &str, stand_in: Message| {
            let lines: Vec<String> =
                or(stand_in).lines().map(|line| format!("{mark}{line}")).collect();
            format!("{}{}\n", paragraph(before), lines.join("\n"))
        };
        match self {
            Self::Heading => {
                let heading = or(publish::stand_in_heading()).replace('\n', " ");
                format!("{}## {heading}\n\n", paragraph(before))
            }
            Self::Strong => format!("**{}**", or(publish::stand_in_strong())),
            Self::List => lines("- ", publish::stand_in_list()),
            Self::Quotation => lines("> ", publish::stand_in_quotation()),
            Self::Link => format!("[{}](https://)", or(publish::stand_in_link())),
            Self::Source(id) => format!("{chosen}[^{id}]"),
        }
    }
}

/// What it takes to begin a paragraph after a text.
fn paragraph(before: &str) -> &'static str {
    if before.is_empty() || before.ends_with("\n\n") {
        ""
    } else if before.ends_with('\n') {
        "\n"
    } else {
        "\n\n"
    }
}

/// The headings that a case study lacks, to be put at the end of its article; empty where none is
/// missing. As the check of records has it, English sections are known by their headings, those of
/// other languages by their place.
pub fn missing_sections(body: &str, words: &Words) -> String {
    let there: Vec<&str> =
        body.lines().filter_map(|line| line.trim().strip_prefix("## ")).collect();
    let by_heading = Words::formats(words.sheets()).split('-').next() == Some("en");
    let mut missing = String::new();
    for (place, section) in sections().into_iter().enumerate() {
        let title = words.say(section);
        let is_there = if by_heading {
            there.iter().any(|heading| heading.trim().eq_ignore_ascii_case(&title))
        } else {
            place < there.len()
        };
        if !is_there {
            missing.extend(["## ", &title, "\n\n"]);
        }
    }
    if missing.is_empty() {
        return missing;
    }
    format!("{}{missing}", paragraph(body))
}

/// What the sections of a case study are called, in order.
fn sections() -> [Message; 6] {
    [
        publish::section_problem(),
        publish::section_context(),
        publish::section_approach(),
        publish::section_what_happened(),
        publish::section_results(),
        publish::section_what_did_not_work(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_locale::shipped;
    use atlas_model::CaseStudy;

    #[test]
    fn words_are_marked_and_where_there_are_none_some_stand_in() {
        let english = shipped::words("en");
        let check = |mark: Mark, words: &str, before: &str, expected: &str| {
            assert_eq!(mark.put(words, before, &english), expected);
        };
        check(Mark::Strong, "warm", "is ", "**warm**");
        check(Mark::Link, "", "", "[words of the link](https://)");
        check(Mark::Heading, "Why", "Some words.", "\n\n## Why\n\n");
        check(Mark::Heading, "Why", "", "## Why\n\n");
        check(Mark::List, "one\ntwo", "Some words.\n", "\n- one\n- two\n");
        check(Mark::Quotation, "said", "", "> said\n");
        check(Mark::Source("s1".to_owned()), "", "It is so.", "[^s1]");
    }

    #[test]
    fn the_sections_of_a_case_study_come_once() {
        let english = shipped::words("en");
        let all = missing_sections("", &english);
        assert_eq!(all, CaseStudy::SECTIONS.map(|section| format!("## {section}\n\n")).concat());
        assert_eq!(missing_sections(&all, &english), "");
        let rest = missing_sections("## Problem\n\nHomes are cold.\n\n## results", &english);
        assert!(rest.starts_with("\n\n## Context"), "{rest}");
        assert!(!rest.contains("Results"), "{rest}");
    }

    #[test]
    fn sections_of_other_languages_are_known_by_their_place() {
        let french = shipped::words("fr");
        let all = missing_sections("", &french);
        assert!(all.starts_with("## Problème\n\n## Contexte\n\n"), "{all}");
        assert_eq!(missing_sections(&all, &french), "");
        let rest = missing_sections("## Le froid\n\nOn gèle.\n\n### Où\n\n## Ici\n", &french);
        assert!(rest.starts_with("\n## Démarche\n\n## Déroulement\n\n"), "{rest}");
    }
}
