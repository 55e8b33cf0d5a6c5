use crate::components::{PageHead, page_head, search_line};
use crate::context::Setting;
use atlas_locale::said::pages;
use atlas_model::page::Removed;
use yew::prelude::*;

/// In place of a record that was removed: why, and a way on.
pub fn removed(page: &Removed, setting: &Setting) -> Html {
    let head = PageHead {
        kind: html! { {setting.say(pages::removed_kind())} },
        title: &page.title,
        lead: Some(&page.reason),
        ..PageHead::default()
    };
    html! {
        <>
            { page_head(head, setting) }
            <p>{setting.say(pages::removed_lead())}</p>
            { search_line(setting) }
        </>
    }
}
