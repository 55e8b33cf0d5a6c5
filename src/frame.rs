//! The page between its masthead and its foot, which are the same on all pages and stand as they are.

use crate::{
    app::Live,
    components::{Tray, breadcrumbs},
    context::{Setting, use_setting},
};
use atlas_locale::{Value, said::app};
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

/// The way to the page, its content and the tray.
#[component]
pub fn PageView(props: &Props) -> Html {
    let setting = use_setting();
    let page = &props.page;
    let variant = if page.head.path.is_empty() { "page page--home" } else { "page" };
    html! {
        <>
            { breadcrumbs(&page.crumbs, &setting) }
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
                    <p class="correction">{ correction(href, &setting) }</p>
                }
            </main>
            <Tray path={page.head.path.clone()} />
        </>
    }
}

/// Where readers tell what is wrong on a page.
fn correction(href: &str, setting: &Setting) -> Html {
    let report = setting.say(app::correction_report());
    let report = html! { <a href={href.to_owned()}>{report}</a> };
    setting.fill(app::correction(Value::Slot(0)), &[report])
}
