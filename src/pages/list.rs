use crate::context::Setting;
use crate::{
    components::{PageHead, page_head, pagination, results},
    naming,
};
use atlas_locale::said::pages;
use atlas_model::{Kind, page::List};
use atlas_search::Matcher;
use yew::prelude::*;

/// A page of the list of one kind.
pub fn list(page: &List, setting: &Setting) -> Html {
    let what = match page.kind {
        Kind::Mission => Some(pages::list_missions()),
        Kind::CaseStudy => Some(pages::list_case_studies()),
        Kind::Insight => Some(pages::list_insights()),
        _ => None,
    };
    let what = what.map(|what| setting.words.say(what));
    let which = if page.pages.several() {
        pages::list_count_and_page(page.total, page.pages.page, page.pages.count)
    } else {
        pages::list_count(page.total)
    };
    let title = setting.words.say(naming::plural(page.kind));
    let head = PageHead { title: &title, lead: what.as_deref(), ..PageHead::default() };
    html! {
        <>
            { page_head(head, setting) }
            <section>
                <div class="list-bar">
                    <h2 class="list-bar__title">{setting.say(which)}</h2>
                    <a class="list-bar__link" href={setting.href("explore/")}>
                        {setting.say(pages::list_search())}
                    </a>
                </div>
                { results(&page.cards, &Matcher::default(), setting) }
            </section>
            { pagination(&page.pages, setting) }
        </>
    }
}
