use crate::{Diagnostic, files::id, reporter::Reporter};
use atlas_model::Kind;

/// What is wrong with the id of a record of some kind; nothing where a file can have it.
///
/// ```
/// use atlas_content::draft::check_id;
/// use atlas_model::Kind;
/// assert_eq!(check_id(Kind::Page, "explore").unwrap().code, "reserved-id");
/// assert_eq!(check_id(Kind::City, "../x").unwrap().code, "invalid-id");
/// assert!(check_id(Kind::City, "malmo").is_none());
/// ```
pub fn check_id(kind: Kind, written: &str) -> Option<Diagnostic> {
    let reporter = Reporter::new("", "");
    id(kind, written, &reporter);
    reporter.into_diagnostics().pop()
}
