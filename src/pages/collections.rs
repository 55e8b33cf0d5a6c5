use crate::components::{PageHead, page_head, shelf};
use crate::context::Setting;
use atlas_model::page::Collections;
use yew::prelude::*;

/// All collections.
pub fn collections(page: &Collections, setting: &Setting) -> Html {
    let head = PageHead {
        title: "Collections",
        lead: Some("Records that someone chose, with a reason for each."),
        ..PageHead::default()
    };
    html! {
        <>
            { page_head(head, setting) }
            { shelf(&page.cards, 2) }
        </>
    }
}
