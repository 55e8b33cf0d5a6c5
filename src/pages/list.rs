use crate::components::{PageHead, page_head, pagination, results};
use crate::context::Setting;
use atlas_model::{Kind, page::List};
use atlas_search::Matcher;
use yew::prelude::*;

/// A page of the list of one kind.
pub fn list(page: &List, setting: &Setting) -> Html {
    let what = match page.kind {
        Kind::Mission => "Bold goals with a date, each with who is in it and how it is going.",
        Kind::CaseStudy => "What was done, what came of it, and what did not work.",
        Kind::Insight => "What was learned across missions, and how much it rests on.",
        _ => "",
    };
    let which = if page.pages.several() {
        format!("{} in all · page {} of {}", page.total, page.pages.page, page.pages.count)
    } else {
        format!("{} in all", page.total)
    };
    let head = PageHead {
        title: page.kind.plural(),
        lead: (!what.is_empty()).then_some(what),
        ..PageHead::default()
    };
    html! {
        <>
            { page_head(head, setting) }
            <section>
                <div class="list-bar">
                    <h2 class="list-bar__title">{which}</h2>
                    <a class="list-bar__link" href={setting.href("explore/")}>{"Search and filter"}</a>
                </div>
                { results(&page.cards, &Matcher::default(), setting) }
            </section>
            { pagination(&page.pages) }
        </>
    }
}
