use crate::components::{PageHead, article_body, contents, page_head};
use crate::context::Setting;
use atlas_model::page::ArticlePage;
use yew::prelude::*;

/// A page that is not a record: its article, and what is in it.
pub fn article(page: &ArticlePage, setting: &Setting) -> Html {
    let head =
        PageHead { title: &page.title, lead: page.summary.as_deref(), ..PageHead::default() };
    html! {
        <>
            { page_head(head, setting) }
            <div class="record">
                <div class="record__first">{ article_body(setting) }</div>
                <div class="record__aside">{ contents(&page.contents) }</div>
            </div>
        </>
    }
}
