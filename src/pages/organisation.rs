use crate::components::{
    Fact, PageHead, Row, Section, also_on_record, article_body, before_reading, facts, linked,
    narrow_ledger, organisation_index, page_head, pagination, record_note, related, sections,
    sources,
};
use crate::context::Setting;
use atlas_model::{OrganisationKind, Term, page::OrganisationPage};
use yew::prelude::*;

/// An organisation: what it is, what it takes part in, and with whom.
pub fn organisation(page: &OrganisationPage, setting: &Setting) -> Html {
    let common = page.common.as_ref();
    let kind = page.kind.map_or("Organisation", Term::label);
    let head = PageHead {
        kind: html! { {kind} },
        title: &page.name,
        lead: common.and_then(|common| common.summary.as_deref()),
        challenges: Vec::new(),
    };
    let counts = page.counts.iter().map(|(label, count)| Fact::new(label, html! { {*count} }));
    let together = if page.together.is_empty() {
        Html::default()
    } else {
        html! {
            <>
                { organisation_index(&page.together) }
                <p class="section__more small soft">
                    {"The numbers are those of the missions that both take part in."}
                </p>
            </>
        }
    };
    html! {
        <>
            { for common.map(before_reading) }
            { page_head(head, setting) }
            { facts(counts) }
            <div class="record">
                <div class="record__first">
                    if page.has_body { { article_body(setting) } }
                    if page.groups.is_empty() {
                        <p>{"No record that is listed names it."}</p>
                    }
                    { sections(&related(&page.groups, setting)) }
                    { pagination(&page.pages) }
                </div>
                <div class="record__aside">{ about(page) }</div>
                <div class="record__rest">
                    { sections(&Section::new("together", "Often together with", together)) }
                    if let Some(common) = common {
                        { sections(&also_on_record(common)) }
                        { sections(&sources(&common.sources)) }
                        { sections(&record_note(common, &[])) }
                    }
                </div>
            </div>
        </>
    }
}

fn about(page: &OrganisationPage) -> Html {
    let part = page.kind.map(OrganisationKind::part);
    let city = page.city.as_ref().map(|city| linked(&city.text, Some(&city.href)));
    let pages = page.elsewhere.iter().map(|link| {
        html! { <li><a href={link.href.clone()}>{&link.text}</a></li> }
    });
    let pages =
        (!page.elsewhere.is_empty()).then(|| html! { <ul class="terms">{ for pages }</ul> });
    let rows = [
        Row::some("Kind", page.kind.map(|kind| html! { {kind.label()} })),
        Row::some("Part in the ecosystem", part.map(|part| html! { {part.label()} })),
        Row::some("City", city),
        Row::some("Country", page.country.as_ref().map(|name| html! { {name} })),
        Row::some("Elsewhere", pages),
    ];
    narrow_ledger("What it is", rows.into_iter().flatten())
}
