use crate::components::{PageHead, article_body, before_reading, contents, page_head};
use crate::context::Setting;
use atlas_model::page::ArticlePage;
use yew::prelude::*;

/// A page that is not a record: its article, and what is in it.
pub fn article(page: &ArticlePage, setting: &Setting) -> Html {
    let ArticlePage { common, contents: headings } = page;
    let head =
        PageHead { title: &common.title, lead: common.summary.as_deref(), ..PageHead::default() };
    html! {
        <>
            { before_reading(common, setting) }
            { page_head(head, setting) }
            <div class="record">
                <div class="record__first">{ article_body(setting) }</div>
                <div class="record__aside">{ contents(headings, setting) }</div>
            </div>
        </>
    }
}
