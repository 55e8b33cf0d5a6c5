use crate::pictures::Chosen;
use atlas_model::{
    comparison::Comparable,
    page::{AppName, Content, Page, PublishView, Reference, View},
};
use serde::Serialize;

/// A page, and what is rendered into it: all that its file is made from.
#[derive(Serialize)]
pub(crate) struct Planned {
    pub(crate) page: Page,
    pub(crate) shown: Shown,
    /// The article within the content, as HTML.
    pub(crate) article: String,
    /// How to cite it, if it is a record's.
    pub(crate) reference: Option<Reference>,
    /// What the page carries so that its record can be put beside others.
    pub(crate) comparable: Option<Comparable>,
    /// What other sites show with a link to it.
    pub(crate) picture: Option<Chosen>,
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
    /// The form that writes a record.
    Publish(PublishView),
}

impl Planned {
    /// A page that shows this and no article; no record's page.
    pub(crate) fn shown(page: Page, shown: Shown) -> Self {
        Self {
            page,
            shown,
            article: String::new(),
            reference: None,
            comparable: None,
            picture: None,
        }
    }

    /// A page whose content needs no script and has no article.
    pub(crate) fn fixed(page: Page, content: Content) -> Self {
        Self::shown(page, Shown::Fixed(Box::new(content)))
    }

    /// A page that the second app brings to life.
    pub(crate) fn view(page: Page, view: View) -> Self {
        let page = Page { app: AppName::Views, ..page };
        Self::shown(page, Shown::View(view))
    }

    /// The page of the form that writes a record.
    pub(crate) fn publish(page: Page, view: PublishView) -> Self {
        let page = Page { app: AppName::Publish, ..page };
        Self::shown(page, Shown::Publish(view))
    }
}
