use crate::components::{
    Fact, PageHead, Row, Section, also_on_record, article_body, before_reading, facts, figure,
    linked, narrow_ledger, page_head, place, record_list, record_note, related, sections, sources,
    summary,
};
use crate::context::Setting;
use atlas_model::{
    Insight, Term,
    page::{InsightPage, Names},
};
use yew::prelude::*;

/// An insight: its claim, what supports it and what it does not show.
pub fn insight(page: &InsightPage, setting: &Setting) -> Html {
    let InsightPage { insight, names, .. } = page;
    let support = record_list("support", "What supports it", support(insight, names));
    let limits = html! { <p>{&insight.limits}</p> };
    let limits = Section::new("limits", "Its limits", limits);
    html! {
        <>
            { before_reading(&insight.common) }
            { page_head(head(insight, names), setting) }
            { facts(at_first_sight(insight)) }
            <div class="record">
                <div class="record__first">
                    { summary(&insight.common) }
                    { figure(insight.common.image.as_ref()) }
                    if page.has_body { { article_body(setting) } }
                    { sections(&support) }
                    { sections(&limits) }
                </div>
                <div class="record__aside">{ about(insight, names, setting) }</div>
                <div class="record__rest">
                    { sections(&also_on_record(&insight.common)) }
                    { sections(&related(&page.related, setting)) }
                    { sections(&sources(&insight.common.sources)) }
                    { sections(&record_note(&insight.common, &insight.authors)) }
                </div>
            </div>
        </>
    }
}

fn head<'a>(insight: &'a Insight, names: &'a Names) -> PageHead<'a> {
    PageHead {
        kind: html! { {"Insight"} },
        title: &insight.common.title,
        lead: Some(&insight.claim),
        challenges: insight.challenges.iter().filter_map(|id| names.challenges.get(id)).collect(),
    }
}

fn at_first_sight(insight: &Insight) -> Vec<Fact> {
    let plain = |label, text: &str| Fact::new(label, html! { {text.to_owned()} });
    let mut facts = vec![
        plain("Kind of knowledge", insight.insight_type.label()),
        plain("How much it rests on", insight.strength.label()),
    ];
    if !insight.lifecycle_step.is_empty() {
        facts.push(plain("Step of a mission’s life", &labels(&insight.lifecycle_step)));
    }
    facts
}

fn support(insight: &Insight, names: &Names) -> Vec<(Html, Html)> {
    insight
        .supported_by
        .iter()
        .map(|support| {
            let link = names.record(&support.key);
            let text = link.map_or(support.key.id.as_str(), |link| &link.text);
            let name = linked(text, link.map(|link| link.href.as_str()));
            (name, html! { {&support.how} })
        })
        .collect()
}

fn about(insight: &Insight, names: &Names, setting: &Setting) -> Html {
    let cities: Vec<Html> = insight
        .cities
        .iter()
        .map(|city| html! { <li>{ place(city, names, setting) }</li> })
        .collect();
    let cities = (!cities.is_empty()).then(|| html! { <ul class="terms">{ cities }</ul> });
    let listed = |words: String| (!words.is_empty()).then(|| html! { {words} });
    let rows = [
        Row::some("Seen in", cities),
        Row::some("Part of ROAR", listed(labels(&insight.roar))),
        Row::some("Capability", listed(labels(&insight.capability))),
    ];
    narrow_ledger("Where it belongs", rows.into_iter().flatten())
}

fn labels<T: Term>(terms: &[T]) -> String {
    let labels: Vec<&str> = terms.iter().map(|term| term.label()).collect();
    labels.join(" · ")
}
