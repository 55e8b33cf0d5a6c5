use crate::components::{PageHead, page_head, shelf};
use crate::context::Setting;
use atlas_locale::said::pages;
use atlas_model::page::Collections;
use yew::prelude::*;

/// All collections.
pub fn collections(page: &Collections, setting: &Setting) -> Html {
    let title = setting.say(pages::collections_title());
    let lead = setting.say(pages::collections_lead());
    let head = PageHead { title: &title, lead: Some(&lead), ..PageHead::default() };
    html! {
        <>
            { page_head(head, setting) }
            { shelf(&page.cards, 2, setting) }
        </>
    }
}
