//! The showcase that comes with the program is itself checked.

mod support;

use atlas_content::{Options, Severity, check};

#[test]
fn the_shipped_content_has_no_errors() {
    let showcase = support::crate_folder().join("../..");
    let checked = check(&support::sources(&showcase), &Options::default());
    let errors: Vec<_> = checked
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .cloned()
        .collect();
    assert!(errors.is_empty(), "\n{}", support::told(&errors));
}
