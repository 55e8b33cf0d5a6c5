//! Marks in the article, for authors who know no Markdown.

use atlas_locale::{Message, Words, said::publish};
use atlas_model::CaseStudy;

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
/// missing.
pub fn missing_sections(body: &str) -> String {
    let has = |title: &str| body.lines().any(|line| line.trim() == format!("## {title}"));
    let missing: Vec<String> = CaseStudy::SECTIONS
        .iter()
        .filter(|title| !has(title))
        .map(|title| format!("## {title}\n\n"))
        .collect();
    if missing.is_empty() {
        return String::new();
    }
    format!("{}{}", paragraph(body), missing.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_marked_and_where_there_are_none_some_stand_in() {
        let english = atlas_locale::shipped::words("en");
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
        let all = missing_sections("");
        assert!(all.starts_with("## Problem\n\n## Context\n\n"), "{all}");
        assert_eq!(missing_sections(&all), "");
        let rest = missing_sections("## Problem\n\nHomes are cold.");
        assert!(rest.starts_with("\n\n## Context"), "{rest}");
    }
}
