use crate::context::Setting;
use crate::{
    components::{
        Fact, PageHead, Row, Section, also_on_record, article_body, before_reading, facts, figure,
        narrow_ledger, page_head, place, record_link, record_list, record_note, related, sections,
        sources, summary,
    },
    naming::{self, Worded},
};
use atlas_locale::{
    Message,
    said::{app, pages},
};
use atlas_model::{
    Insight,
    page::{InsightPage, Names},
};
use yew::prelude::*;

/// An insight: its claim, what supports it and what it does not show.
pub fn insight(page: &InsightPage, setting: &Setting) -> Html {
    let InsightPage { insight, names, .. } = page;
    let support = record_list(
        "support",
        &setting.say(pages::insight_support()),
        support(insight, names, setting),
    );
    let limits = html! { <p lang={setting.foreign()}>{&insight.limits}</p> };
    let limits = Section::new("limits", &setting.say(pages::insight_limits()), limits);
    html! {
        <>
            { before_reading(&insight.common, setting) }
            { page_head(head(insight, names, setting), setting) }
            { facts(at_first_sight(insight, setting)) }
            <div class="record">
                <div class="record__first">
                    { summary(&insight.common, setting) }
                    { figure(insight.common.image.as_ref(), setting) }
                    if page.has_body { { article_body(setting) } }
                    { sections(&support) }
                    { sections(&limits) }
                </div>
                <div class="record__aside">{ about(insight, names, setting) }</div>
                <div class="record__rest">
                    { sections(&also_on_record(&insight.common, setting)) }
                    { sections(&related(&page.related, setting)) }
                    { sections(&sources(&insight.common.sources, setting)) }
                    { sections(&record_note(&insight.common, &insight.authors, setting)) }
                </div>
            </div>
        </>
    }
}

fn head<'a>(insight: &'a Insight, names: &'a Names, setting: &Setting) -> PageHead<'a> {
    PageHead {
        kind: html! { {setting.say(app::kind_insight())} },
        title: &insight.common.title,
        lead: Some(&insight.claim),
        challenges: insight.challenges.iter().filter_map(|id| names.challenges.get(id)).collect(),
    }
}

fn at_first_sight(insight: &Insight, setting: &Setting) -> Vec<Fact> {
    let plain =
        |label: Message, text: &str| Fact::new(&setting.say(label), html! { {text.to_owned()} });
    let mut facts = vec![
        plain(pages::insight_type(), &setting.words.say(naming::term(insight.insight_type))),
        plain(pages::insight_strength(), &setting.words.say(naming::term(insight.strength))),
    ];
    if !insight.lifecycle_step.is_empty() {
        facts.push(plain(pages::insight_step(), &labels(&insight.lifecycle_step, setting)));
    }
    facts
}

fn support(insight: &Insight, names: &Names, setting: &Setting) -> Vec<(Html, Html)> {
    insight
        .supported_by
        .iter()
        .map(|support| {
            let name = record_link(names.record(&support.key), support.key.id.as_str());
            (name, setting.recorded(&support.how))
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
    let say = |said: Message| setting.words.say(said);
    let listed = |words: String| (!words.is_empty()).then(|| html! { {words} });
    let rows = [
        Row::some(&say(pages::insight_cities()), cities),
        Row::some(&say(pages::insight_roar()), listed(labels(&insight.roar, setting))),
        Row::some(&say(pages::insight_capability()), listed(labels(&insight.capability, setting))),
    ];
    narrow_ledger(&say(pages::insight_belongs()), rows.into_iter().flatten())
}

fn labels<T: Worded>(terms: &[T], setting: &Setting) -> String {
    let labels: Vec<String> =
        terms.iter().map(|term| setting.words.say(naming::term(*term))).collect();
    labels.join(" · ")
}
