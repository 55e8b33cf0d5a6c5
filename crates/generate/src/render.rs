use crate::{
    document::{self, Files},
    pages::{Planned, Shown},
};
use atlas_model::page::{Content, Frame};
use mission_atlas_app::{
    app::{App, Live, Props},
    context::{Assets, Setting},
    pages::{self, explore},
    views,
};
use std::rc::Rc;
use yew::{AttrValue, LocalServerRenderer};

/// The document of a page, rendered by the app's own components.
pub(crate) fn page(planned: Planned, files: &Files) -> String {
    let Planned { page, shown, article } = planned;
    let assets = Assets { icons: files.icons(&page).into() };
    let mut data = None;
    let (live, fixed) = match shown {
        Shown::Fixed(content) => {
            let fixed = fixed_content(*content, article, &page.frame, assets.clone());
            (Live::default(), fixed)
        }
        Shown::Explore => (Live::new(explore::live), String::new()),
        Shown::View(view) => {
            data = Some(document::json(&view));
            (views::live(view), String::new())
        }
    };
    let props = Props { page: Rc::new(page), fixed: fixed.into(), assets, live };
    let page = props.page.clone();
    let rendered = pollster::block_on(LocalServerRenderer::<App>::with_props(props).render());
    document::document(&page, &rendered, data.as_deref(), files)
}

/// The content that needs no script, without the marks by which the app would find its parts.
fn fixed_content(content: Content, article: String, frame: &Frame, assets: Assets) -> String {
    let setting =
        Setting { frame: Rc::new(frame.clone()), assets, article: AttrValue::from(article) };
    let props = pages::FixedContentProps { content: Rc::new(content), setting };
    let renderer = LocalServerRenderer::<pages::FixedContent>::with_props(props);
    pollster::block_on(renderer.hydratable(false).render())
}
