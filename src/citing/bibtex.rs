//! BibTeX, also read by biblatex.

use super::{key, on_one_line};
use atlas_model::page::{Author, Reference};

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// An entry of a BibTeX file, in UTF-8.
pub fn bibtex(reference: &Reference) -> String {
    let authors: Vec<String> = reference.authors().iter().map(author).collect();
    let title = escaped(&reference.title);
    let mut fields = vec![
        ("author", braced(&authors.join(" and "))),
        // The second braces keep capitals as they are.
        ("title", braced(&braced(&title))),
        ("publisher", braced(&braced(&escaped(&reference.site)))),
    ];
    if let Some(date) = reference.date {
        let date = date.to_string();
        let mut parts = date.split('-');
        fields.push(("year", braced(parts.next().unwrap_or_default())));
        let month = parts.next().and_then(|month| month.parse::<usize>().ok());
        if let Some(month) = month.and_then(|month| MONTHS.get(month.wrapping_sub(1))) {
            fields.push(("month", (*month).to_owned()));
        }
        fields.push(("date", braced(&date)));
    }
    fields.push(("url", braced(&address(&reference.address))));
    fields.push(("langid", braced(&escaped(&reference.lang))));
    let fields: Vec<String> =
        fields.into_iter().map(|(name, value)| format!("  {name} = {value}")).collect();
    format!("@misc{{{},\n{}\n}}\n", key(reference), fields.join(",\n"))
}

/// A name that is not a person's stands in braces, so that nothing takes it apart.
fn author(author: &Author<'_>) -> String {
    match author {
        Author::Person { family, given } => format!("{}, {}", kept(family), kept(given)),
        Author::Named(name) => braced(&escaped(name)),
    }
}

/// Part of a person's name: where it holds `and`, which would part two names, it stands in braces.
fn kept(name: &str) -> String {
    let name = escaped(name);
    if name.split(' ').any(|word| word.eq_ignore_ascii_case("and")) { braced(&name) } else { name }
}

fn braced(text: &str) -> String {
    format!("{{{text}}}")
}

/// What TeX would take for a command, as the character that it is. Braces become commands, since
/// BibTeX counts them even behind a backslash.
fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for letter in on_one_line(text).chars() {
        match letter {
            '\\' => safe.push_str("\\textbackslash{}"),
            '{' => safe.push_str("\\textbraceleft{}"),
            '}' => safe.push_str("\\textbraceright{}"),
            '^' => safe.push_str("\\textasciicircum{}"),
            '~' => safe.push_str("\\textasciitilde{}"),
            '$' | '&' | '%' | '#' | '_' => {
                safe.push('\\');
                safe.push(letter);
            }
            plain => safe.push(plain),
        }
    }
    safe
}

/// An address stands as it is: its field is read letter by letter. Braces and spaces have no place
/// in one.
fn address(address: &str) -> String {
    let address = address.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C");
    on_one_line(&address).replace(' ', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citing::sample::{by, mission};

    #[test]
    fn an_entry_names_author_title_day_and_address() {
        assert_eq!(
            bibtex(&mission()),
            "@misc{mission-camden-food-2030,\n\
             \u{20} author = {{Mission Atlas}},\n\
             \u{20} title = {{Good food every day}},\n\
             \u{20} publisher = {{Mission Atlas}},\n\
             \u{20} year = {2026},\n\
             \u{20} month = nov,\n\
             \u{20} date = {2026-11-04},\n\
             \u{20} url = {https://missionatlas.org/missions/camden-food-2030/},\n\
             \u{20} langid = {en}\n\
             }\n"
        );
    }

    #[test]
    fn what_tex_would_take_for_a_command_is_text() {
        let title = "50% off: R&D_#1 {x} costs $5 \\ ~ ^ \n} @article{".to_owned();
        let entry = bibtex(&Reference { title, ..by(&["Lovelace, Ada", "Health and Care"]) });
        assert!(
            entry.contains(
                "title = {{50\\% off: R\\&D\\_\\#1 \\textbraceleft{}x\\textbraceright{} costs \\$5 \
                 \\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\textbraceright{} \
                 @article\\textbraceleft{}}}"
            ),
            "{entry}"
        );
        assert!(entry.contains("author = {Lovelace, Ada and {Health and Care}}"), "{entry}");
        let count = |brace: char| entry.matches(brace).count();
        assert_eq!(count('{'), count('}'), "{entry}");
        assert_eq!(entry.lines().count(), 10, "a title cannot begin a line: {entry}");
    }
}
