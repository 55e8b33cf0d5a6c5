//! CSL-JSON, from which citation processors such as Zotero's and Pandoc's make any style.

use super::{key, on_one_line};
use atlas_model::page::{Author, Reference};
use serde_json::{Value, json};

/// A list of one item, in the shape of the CSL-JSON schema 1.0.
pub fn csl_json(reference: &Reference) -> String {
    let authors: Vec<Value> = reference.authors().iter().map(author).collect();
    let mut item = json!({
        "id": key(reference),
        "type": "webpage",
        "title": on_one_line(&reference.title),
        "author": authors,
        "container-title": on_one_line(&reference.site),
        "publisher": on_one_line(&reference.site),
        "language": reference.lang,
        "URL": reference.address,
    });
    if let Some(date) = reference.date {
        let parts: Vec<i32> =
            date.to_string().split('-').filter_map(|part| part.parse().ok()).collect();
        item["issued"] = json!({ "date-parts": [parts] });
    }
    json!([item]).to_string() + "\n"
}

fn author(author: &Author<'_>) -> Value {
    match author {
        Author::Person { family, given } => json!({ "family": family, "given": given }),
        Author::Named(name) => json!({ "literal": on_one_line(name) }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citing::sample::{by, mission};

    fn parsed(reference: &Reference) -> Value {
        serde_json::from_str(&csl_json(reference)).unwrap()
    }

    #[test]
    fn an_item_has_names_in_parts_and_the_day_in_numbers() {
        let item = &parsed(&by(&["Lovelace, Ada", "City of Leeds"]))[0];
        assert_eq!(item["id"], "mission-camden-food-2030");
        assert_eq!(item["issued"]["date-parts"], json!([[2026, 11, 4]]));
        assert_eq!(
            item["author"],
            json!([{"family": "Lovelace", "given": "Ada"}, {"literal": "City of Leeds"}])
        );
        assert_eq!(item["URL"], "https://missionatlas.org/missions/camden-food-2030/");
    }

    #[test]
    fn marks_of_the_format_are_text_in_a_title() {
        let title = "\"Food\", \\ and\n\u{1} more".to_owned();
        assert_eq!(parsed(&Reference { title, ..mission() })[0]["title"], "\"Food\", \\ and more");
        let undated = parsed(&Reference { date: None, ..mission() });
        assert_eq!(undated[0]["issued"], Value::Null);
    }
}
