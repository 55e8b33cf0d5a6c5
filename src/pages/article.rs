use crate::components::{PageHead, article_body, page_head};
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
                if page.contents.len() > 2 {
                    <nav class="record__aside contents" aria-labelledby="contents">
                        <h2 class="aside-section__title" id="contents">{"On this page"}</h2>
                        <ul class="contents__list">
                            { for page.contents.iter().map(|link| html! {
                                <li key={link.href.clone()}>
                                    <a class="contents__link" href={link.href.clone()}>{&link.text}</a>
                                </li>
                            }) }
                        </ul>
                    </nav>
                }
            </div>
        </>
    }
}
