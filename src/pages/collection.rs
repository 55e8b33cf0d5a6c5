use crate::components::{
    PageHead, Section, age, also_on_record, article_body, card, figure, page_head, record_note,
    sections, sources,
};
use crate::context::Setting;
use atlas_model::page::{Card, CollectionPage};
use atlas_search::Matcher;
use yew::prelude::*;

/// A collection: its introduction, then what was chosen and why.
pub fn collection(page: &CollectionPage, setting: &Setting) -> Html {
    let common = &page.collection.common;
    let curator = page.collection.curator.as_ref();
    let head = PageHead {
        kind: html! {
            <>{"Collection"}{curator.map(|curator| format!(" · chosen by {curator}"))}</>
        },
        title: &common.title,
        lead: common.summary.as_deref(),
        challenges: Vec::new(),
    };
    let members = html! {
        <ol class="results">
            { for page.members.iter().map(|(card, reason)| member(card, reason.as_deref(), setting)) }
        </ol>
    };
    let members = if page.members.is_empty() { Html::default() } else { members };
    html! {
        <>
            { age(common) }
            { page_head(head, setting) }
            { figure(common.image.as_ref()) }
            if page.has_body { { article_body(setting) } }
            { sections(&Section::new("members", "In this collection", members)) }
            { sections(&also_on_record(common)) }
            { sections(&sources(&common.sources)) }
            { sections(&record_note(common, &[])) }
        </>
    }
}

fn member(member: &Card, reason: Option<&str>, setting: &Setting) -> Html {
    html! {
        <li class="results__entry" key={member.href.clone()}>
            { card(member, &Matcher::default(), setting) }
            if let Some(reason) = reason { <p class="results__reason">{reason.to_owned()}</p> }
        </li>
    }
}
