use crate::components::{PageHead, page_head, pagination, related, sections};
use crate::context::Setting;
use atlas_locale::said::pages;
use atlas_model::page::More;
use yew::prelude::*;

/// A further page of the records of a city or a challenge type.
pub fn more(page: &More, setting: &Setting) -> Html {
    let lead = setting.say(pages::more_page(page.pages.page, page.pages.count));
    let head = PageHead { title: &page.title, lead: Some(&lead), ..PageHead::default() };
    html! {
        <>
            { page_head(head, setting) }
            { sections(&related(&page.groups, setting)) }
            { pagination(&page.pages, setting) }
        </>
    }
}
