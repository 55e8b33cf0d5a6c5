//! RIS, which reference managers import.

use super::on_one_line;
use atlas_model::page::Reference;

/// A record of a RIS file: a web page.
pub fn ris(reference: &Reference) -> String {
    let mut lines = vec![("TY", "ELEC".to_owned())];
    lines.extend(reference.authors().iter().map(|author| ("AU", author.name())));
    lines.push(("TI", reference.title.clone()));
    if let Some(date) = reference.date {
        let date = date.to_string();
        lines.push(("PY", date.chars().take(4).collect()));
        lines.push(("DA", date.replace('-', "/")));
    }
    lines.push(("PB", reference.site.clone()));
    lines.push(("LA", reference.lang.clone()));
    lines.push(("UR", reference.address.clone()));
    lines.push(("ER", String::new()));
    // The space at the end of the last line is part of the format.
    lines
        .iter()
        .fold(String::new(), |file, (tag, value)| file + tag + "  - " + &on_one_line(value) + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citing::sample::{by, mission};

    #[test]
    fn a_record_has_a_line_for_each_thing_known() {
        assert_eq!(
            ris(&mission()),
            "TY  - ELEC\nAU  - Mission Atlas\nTI  - Good food every day\nPY  - 2026\n\
             DA  - 2026/11/04\nPB  - Mission Atlas\nLA  - en\n\
             UR  - https://missionatlas.org/missions/camden-food-2030/\nER  - \n"
        );
    }

    #[test]
    fn a_title_cannot_begin_a_line() {
        let title = "Food\nER  - \r\nTY  - BOOK".to_owned();
        let record = ris(&Reference { title, date: None, ..by(&["Lovelace, Ada"]) });
        assert!(record.contains("TI  - Food ER - TY - BOOK\n"), "{record}");
        assert!(!record.contains("PY"), "{record}");
        assert_eq!(record.matches("\nER").count(), 1, "{record}");
    }
}
