use atlas_model::page::{Content, Page};
use serde::Serialize;

/// A page, and what is rendered into it: all that its file is made from.
#[derive(Serialize)]
pub(crate) struct Planned {
    pub(crate) page: Page,
    /// The content that needs no script; none where the app itself renders the page.
    pub(crate) content: Option<Content>,
    /// The article within the content, as HTML.
    pub(crate) article: String,
}

impl Planned {
    /// A page whose content needs no script and has no article.
    pub(crate) fn fixed(page: Page, content: Content) -> Self {
        Self { page, content: Some(content), article: String::new() }
    }
}
