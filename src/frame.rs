//! The page as a whole: what stands around its content.

use crate::{
    app::Live,
    components::{Tray, breadcrumbs, footer, masthead},
    context::use_setting,
    still::{Still, use_still},
};
use atlas_model::page::Page;
use std::rc::Rc;
use yew::prelude::*;

/// A page and its fixed content.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What the page carries.
    pub page: Rc<Page>,
    /// The content that needs no script, as HTML; empty where it stands in the document already.
    pub fixed: AttrValue,
    /// What shows on pages that live.
    pub live: Live,
}

/// The skip link, the masthead, the way to the page, its content and the foot.
#[component]
pub fn PageView(props: &Props) -> Html {
    let setting = use_setting();
    let page = &props.page;
    let still = use_still(setting.still == Still::Made);
    let variant = if page.head.path.is_empty() { "page page--home" } else { "page" };
    html! {
        <>
            <a class="skip" href="#main">{"Skip to the content"}</a>
            { masthead(&page.head.path, &setting) }
            { breadcrumbs(&page.crumbs) }
            <main id="main" class={variant} tabindex="-1">
                if let Some(live) = props.live.show(page) {
                    { live }
                } else {
                    // The key tells one page's content from the next one's, which would otherwise
                    // be taken for the same.
                    <div class="content" data-fixed="" key={page.head.path.clone()}>
                        { Html::from_html_unchecked(props.fixed.clone()) }
                    </div>
                }
                if let Some(href) = &page.correction {
                    <p class="correction">
                        {"Is something wrong or out of date? "}
                        <a href={href.clone()}>{"Report a correction"}</a>
                    </p>
                }
            </main>
            { still.show(|| footer(&setting)) }
            <Tray path={page.head.path.clone()} />
        </>
    }
}
