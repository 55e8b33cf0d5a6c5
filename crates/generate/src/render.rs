use crate::{
    document::{self, Files},
    pages::Planned,
};
use atlas_model::page::{Content, Frame};
use mission_atlas_app::{
    app::{App, Props},
    context::{Assets, Setting},
    pages,
};
use std::rc::Rc;
use yew::{AttrValue, LocalServerRenderer};

/// The document of a page, rendered by the app's own components.
pub(crate) fn page(planned: Planned, files: &Files) -> String {
    let Planned { page, content, article } = planned;
    let assets = Assets { icons: files.icons(&page).into() };
    let fixed = content.map_or_else(String::new, |content| {
        fixed_content(content, article, &page.frame, assets.clone())
    });
    let props = Props { page: Rc::new(page), fixed: fixed.into(), assets };
    let page = props.page.clone();
    let rendered = pollster::block_on(LocalServerRenderer::<App>::with_props(props).render());
    document::document(&page, &rendered, files)
}

/// The content that needs no script, without the marks by which the app would find its parts.
fn fixed_content(content: Content, article: String, frame: &Frame, assets: Assets) -> String {
    let setting =
        Setting { frame: Rc::new(frame.clone()), assets, article: AttrValue::from(article) };
    let props = pages::FixedContentProps { content: Rc::new(content), setting };
    let renderer = LocalServerRenderer::<pages::FixedContent>::with_props(props);
    pollster::block_on(renderer.hydratable(false).render())
}
