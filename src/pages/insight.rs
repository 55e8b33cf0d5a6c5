use crate::components::{
    Fact, PageHead, Row, also_on_record, archived, article_body, facts, figure, linked,
    narrow_ledger, page_head, place, record_list, record_note, related, section, sources,
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
    html! {
        <>
            { archived(&insight.common) }
            { page_head(head(insight, names), setting) }
            { facts(at_first_sight(insight)) }
            <div class="record">
                <div class="record__first">
                    if let Some(summary) = &insight.common.summary {
                        <p class="record__summary">{summary}</p>
                    }
                    { figure(insight.common.image.as_ref()) }
                    if page.has_body { { article_body(setting) } }
                    { section("limits", "What it does not show", html! { <p>{&insight.limits}</p> }) }
                    { record_list("support", "What supports it", support(insight, names)) }
                </div>
                <div class="record__aside">{ about(insight, names, setting) }</div>
                <div class="record__rest">
                    { also_on_record(&insight.common) }
                    { related(&page.related, setting) }
                    { sources(&insight.common.sources) }
                    { record_note(&insight.common, &insight.authors) }
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
    let plain =
        |label, text: String| Fact { label, value: html! { {text} }, note: Html::default() };
    let mut facts = vec![
        plain("Kind of knowledge", insight.insight_type.label().to_owned()),
        plain("How much it rests on", insight.strength.label().to_owned()),
    ];
    if !insight.lifecycle_step.is_empty() {
        facts.push(plain("Step of a mission’s life", labels(&insight.lifecycle_step)));
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
