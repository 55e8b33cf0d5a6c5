use crate::components::{PageHead, page_head, search_line};
use crate::context::Setting;
use atlas_model::page::Removed;
use yew::prelude::*;

/// In place of a record that was removed: why, and a way on.
pub fn removed(page: &Removed, setting: &Setting) -> Html {
    let head = PageHead {
        kind: html! { {"Removed"} },
        title: &page.title,
        lead: Some(&page.reason),
        ..PageHead::default()
    };
    html! {
        <>
            { page_head(head, setting) }
            <p>{"Links to this record still lead here. The catalogue goes on:"}</p>
            { search_line(setting) }
        </>
    }
}
