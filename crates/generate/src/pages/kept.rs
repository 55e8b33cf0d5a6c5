use super::frame::Draft;
use crate::{catalog::Catalog, pages::Planned};
use atlas_model::page::{Content, KeptPage};

/// The page that lists what the reader's browser keeps.
pub(crate) fn kept(catalog: &Catalog<'_>) -> Planned {
    let draft = Draft {
        title: "Kept in this browser".to_owned(),
        description: "What this site keeps in your browser, how much it is, and how to clear it."
            .to_owned(),
        path: "kept/".to_owned(),
        crumbs: Vec::new(),
    };
    let content = KeptPage { offline: catalog.site.settings.offline };
    Planned::fixed(draft.page(catalog), Content::Kept(content))
}
