use crate::components::{
    PageHead, Section, also_on_record, article_body, before_reading, card, comparison, figure,
    footnotes, page_head, record_note, sections, silent, sources,
};
use crate::{citing, context::Setting};
use atlas_locale::said::{app, pages};
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
    let curator = curator.map(|curator| setting.say(pages::collection_curator(curator)));
    let head = PageHead {
        kind: html! {
            <>
                {setting.say(app::kind_collection())}
                if let Some(curator) = curator { {" · "}{curator} }
            </>
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
            { before_reading(common, setting) }
            { page_head(head, setting) }
            { figure(common.image.as_ref(), setting) }
            if page.has_body { { article_body(setting) } }
            if let Some(compared) = &page.comparison { { side_by_side(compared, setting) } }
            { sections(&Section::new("members", &setting.say(pages::collection_members()), members)) }
            { sections(&also_on_record(common, setting)) }
            { sections(&sources(&common.sources, setting)) }
            { sections(&record_note(common, &[], setting)) }
        </>
    }
}

/// The comparison that the collection declares, and the way to where it can be changed.
fn side_by_side(compared: &Compared, setting: &Setting) -> Html {
    let columns: Vec<_> = compared.columns.iter().cloned().map(Rc::new).collect();
    let lines = lines(&columns, Show::default());
    let cite =
        pages::collection_cite(citing::comparison(&columns, &compared.imprint, &setting.words));
    html! {
        <section class="section compared" id="record-comparison">
            <div class="list-bar">
                <h2 class="section__title">{setting.say(pages::collection_comparison())}</h2>
                <a class="list-bar__link" href={compared.imprint.href(&columns)}>
                    {setting.say(pages::collection_compare())}
                </a>
            </div>
            { comparison(&columns, &lines, &[], setting) }
            { silent(&lines, setting) }
            <details class="compared__sources">
                <summary>{setting.say(pages::collection_sources())}</summary>
                { footnotes(&columns, setting) }
            </details>
            <p class="compared__cite">{setting.say(cite)}</p>
        </section>
    }
}

fn member(member: &Card, reason: Option<&str>, setting: &Setting) -> Html {
    html! {
        <li class="results__entry" key={member.href.clone()}>
            { card(member, &Matcher::default(), setting) }
            if let Some(reason) = reason {
                <p class="results__reason" lang={setting.foreign()}>{reason.to_owned()}</p>
            }
        </li>
    }
}
