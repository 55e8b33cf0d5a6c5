use atlas_model::page::{AppName, Content, Page, View};
use serde::Serialize;

/// A page, and what is rendered into it: all that its file is made from.
#[derive(Serialize)]
pub(crate) struct Planned {
    pub(crate) page: Page,
    pub(crate) shown: Shown,
    /// The article within the content, as HTML.
    pub(crate) article: String,
}

/// What a page shows.
#[derive(Serialize)]
pub(crate) enum Shown {
    /// Content that needs no script.
    Fixed(Box<Content>),
    /// Search and facets, which stand in the page's data.
    Explore,
    /// What the second app brings to life.
    View(View),
}

impl Planned {
    /// A page whose content needs no script and has no article.
    pub(crate) fn fixed(page: Page, content: Content) -> Self {
        Self { page, shown: Shown::Fixed(Box::new(content)), article: String::new() }
    }

    /// A page that the second app brings to life.
    pub(crate) fn view(page: Page, view: View) -> Self {
        let page = Page { app: AppName::Views, ..page };
        Self { page, shown: Shown::View(view), article: String::new() }
    }
}
