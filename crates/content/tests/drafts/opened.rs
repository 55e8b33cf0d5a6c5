//! Files that are opened and hardly changed.

use crate::{folders, in_order, support};
use atlas_content::{
    describe,
    draft::{kind_of, read, tidy, write},
};
use atlas_locale::said::checks;
use atlas_model::Kind;

/// Every record of the showcase and of the corpora: its kind, its path, its text.
fn records() -> Vec<(Kind, String, String)> {
    let folder = support::crate_folder();
    let mut showcases = vec![folder.join("../..")];
    for corpus in ["ok", "err"] {
        showcases.extend(folders(&folder.join("tests/corpora").join(corpus)));
    }
    let files = showcases.iter().flat_map(|showcase| support::sources(showcase).files);
    files
        .filter(|file| file.path.strip_suffix(".md").is_some())
        .filter_map(|file| {
            Some((kind_of(&file.path, &file.text)?, file.path, file.text.to_string()))
        })
        .collect()
}

#[test]
fn a_record_that_is_only_opened_stays_byte_for_byte() {
    let records = records();
    assert!(records.len() > 200, "{}", records.len());
    for (kind, path, text) in records {
        let known = describe(kind).fields;
        let (draft, _) = read(kind, &path, &text);
        assert_eq!(write(&draft, Some(&text), &known), text, "{path}");
        // A form may hold the fields in another order.
        let mut turned = draft.clone();
        turned.fields.sort_by(|(one, _), (other, _)| other.cmp(one));
        assert_eq!(write(&turned, Some(&text), &known), text, "{path}");
        let fresh = write(&draft, None, &known);
        let (again, _) = read(kind, &path, &fresh);
        assert_eq!(in_order(tidy(&again)), in_order(tidy(&draft)), "{path}\n{fresh}");
    }
}

#[test]
fn an_article_that_changes_leaves_the_fields_as_they_stand() {
    for (kind, path, text) in records() {
        let (mut draft, left) = read(kind, &path, &text);
        let whole = [checks::left_unread(1_u32).message, checks::left_no_fields()];
        if left.iter().any(|left| whole.contains(&left.message)) {
            continue;
        }
        draft.body = "Another text.".to_owned();
        let written = write(&draft, Some(&text), &describe(kind).fields);
        let newline = if text.contains("---\r\n") { "\r\n" } else { "\n" };
        let end = text.match_indices(&format!("---{newline}")).nth(1);
        let head = end.map_or(text.trim_end(), |(at, _)| text[..at + 3].trim_end());
        assert_eq!(written, format!("{head}{newline}{newline}Another text.{newline}"), "{path}");
    }
}
