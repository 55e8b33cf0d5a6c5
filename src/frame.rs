//! The page as a whole: what stands around its content.

use crate::components::{breadcrumbs, footer, masthead};
use crate::context::use_setting;
use crate::pages::ContentView;
use atlas_model::page::{Content, Page};
use std::rc::Rc;
use yew::prelude::*;

/// A page.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// What it carries.
    pub page: Rc<Page>,
}

/// The skip link, the masthead, the way to the page, its content and the foot.
#[component]
pub fn PageView(props: &Props) -> Html {
    let setting = use_setting();
    let page = &props.page;
    let variant = if matches!(page.content, Content::Home(_)) { "page page--home" } else { "page" };
    html! {
        <>
            <a class="skip" href="#main">{"Skip to the content"}</a>
            { masthead(&page.head.path, &setting) }
            { breadcrumbs(&page.crumbs) }
            <main id="main" class={variant} tabindex="-1">
                <ContentView page={page.clone()} />
                if let Some(href) = &page.correction {
                    <p class="correction">
                        {"Is something wrong or out of date? "}
                        <a href={href.clone()}>{"Report a correction"}</a>
                    </p>
                }
            </main>
            { footer(&setting) }
        </>
    }
}
