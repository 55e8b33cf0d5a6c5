use super::text;
use crate::showcase::{MISSION_PATH, SITE_PATH, front_matter as front, hold};

/// The bytes as the front matter of a mission.
pub(crate) fn front_matter(bytes: &[u8]) {
    let mission = format!("---\n{}\n---\n\nAn article.\n", text(bytes));
    hold(&[(MISSION_PATH, &mission)]);
}

/// The bytes as the article of a mission whose fields are right.
pub(crate) fn markdown(bytes: &[u8]) {
    let mission = format!("---\n{}\n---\n{}", front(), text(bytes));
    hold(&[(MISSION_PATH, &mission)]);
}

/// The bytes as vocabularies of either kind.
pub(crate) fn vocabulary(bytes: &[u8]) {
    let text = text(bytes);
    hold(&[
        ("content/vocabularies/challenges.yaml", &text),
        ("content/vocabularies/sectors.yaml", &text),
    ]);
}

/// The bytes as the settings of the site.
pub(crate) fn settings(bytes: &[u8]) {
    hold(&[(SITE_PATH, &text(bytes))]);
}
