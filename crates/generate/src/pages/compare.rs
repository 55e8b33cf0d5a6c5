use super::frame::Draft;
use crate::{catalog::Catalog, pages::Planned};
use atlas_model::page::{Compare, View};

/// Records side by side.
pub(crate) fn compare(catalog: &Catalog<'_>) -> Planned {
    let draft = Draft {
        title: "Compare".to_owned(),
        description: "Two to four missions or case studies side by side, on the same rows."
            .to_owned(),
        path: "compare/".to_owned(),
        crumbs: Vec::new(),
    };
    Planned::view(draft.page(catalog), View::Compare(Compare {}))
}
