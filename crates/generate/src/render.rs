use crate::document::{self, Files};
use atlas_model::page::Page;
use mission_atlas_app::{
    app::{App, Props},
    context::Assets,
};
use std::rc::Rc;
use yew::LocalServerRenderer;

/// The document of a page, rendered by the app's own components.
pub(crate) fn page(page: &Page, article: String, files: &Files) -> String {
    let props = Props {
        page: Rc::new(page.clone()),
        article: article.into(),
        assets: Assets { icons: files.icons().into() },
    };
    let rendered = pollster::block_on(LocalServerRenderer::<App>::with_props(props).render());
    document::document(page, &rendered, files)
}
