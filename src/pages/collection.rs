use crate::components::{
    PageHead, Section, also_on_record, article_body, before_reading, card, comparison, figure,
    footnotes, page_head, record_note, sections, silent, sources,
};
use crate::context::Setting;
use atlas_model::{
    comparison::{Show, lines},
    page::{Card, CollectionPage, Compared},
};
use atlas_search::Matcher;
use std::rc::Rc;
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
            { before_reading(common) }
            { page_head(head, setting) }
            { figure(common.image.as_ref()) }
            if page.has_body { { article_body(setting) } }
            if let Some(compared) = &page.comparison { { side_by_side(compared) } }
            { sections(&Section::new("members", "In this collection", members)) }
            { sections(&also_on_record(common)) }
            { sections(&sources(&common.sources)) }
            { sections(&record_note(common, &[])) }
        </>
    }
}

/// The comparison that the collection declares, and the way to where it can be changed.
fn side_by_side(compared: &Compared) -> Html {
    let columns: Vec<_> = compared.columns.iter().cloned().map(Rc::new).collect();
    let lines = lines(&columns, Show::default());
    html! {
        <section class="section compared" id="record-comparison">
            <div class="list-bar">
                <h2 class="section__title">{"Side by side"}</h2>
                <a class="list-bar__link" href={compared.imprint.href(&columns)}>
                    {"Open in the comparison"}
                </a>
            </div>
            { comparison(&columns, &lines, &[]) }
            { silent(&lines) }
            <details class="compared__sources">
                <summary>{"What this rests on"}</summary>
                { footnotes(&columns) }
            </details>
            <p class="compared__cite">
                {"Cite as: "}{compared.imprint.in_a_line(&columns)}
            </p>
        </section>
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
