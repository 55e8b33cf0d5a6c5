use crate::components::{
    Citations, Fact, PageHead, Row, Section, also_on_record, article_body, before_reading, cited,
    compare_button, contents, evidence, facts, figure, goals_and_money, indicators, instruments,
    links, milestones, narrow_ledger, page_head, place, record_note, related, sections, sources,
    standing, summary, terms, who,
};
use crate::context::Setting;
use atlas_model::{
    CaseStudy, Kind, RecordKey, Term,
    page::{CaseStudyPage, Names},
};
use yew::prelude::*;

/// A case study: its question, its story, and what another city takes from it.
pub fn case_study(page: &CaseStudyPage, setting: &Setting) -> Html {
    let CaseStudyPage { case_study, names, .. } = page;
    let citations = Citations(&case_study.common.sources);
    let milestones = milestones(&case_study.initiative, &[], &citations);
    let rest = rest(page, &citations, setting);
    html! {
        <>
            { before_reading(&case_study.common) }
            { page_head(head(case_study, names, setting), setting) }
            { facts(at_first_sight(case_study, &citations)) }
            <div class="record">
                <div class="record__first">
                    { summary(&case_study.common) }
                    { figure(case_study.common.image.as_ref()) }
                    { article_body(setting) }
                    { sections(&milestones) }
                </div>
                <div class="record__aside">
                    { who(&case_study.initiative, names, &citations) }
                    { means(case_study, names, &citations) }
                    { contents(&links(milestones.iter().chain(&rest))) }
                </div>
                <div class="record__rest">{ sections(&rest) }</div>
            </div>
        </>
    }
}

/// What stands below the milestones, in order.
fn rest(page: &CaseStudyPage, citations: &Citations, setting: &Setting) -> Vec<Section> {
    let case_study = &page.case_study;
    let own = [
        cited("enablers", "What helped", &case_study.enablers, citations),
        cited("barriers", "What hindered", &case_study.barriers, citations),
        cited("lessons", "What was learned", &case_study.lessons, citations),
        cited("transfer", "Before you copy it", &case_study.transfer_notes, citations),
        indicators(&case_study.initiative.indicators, citations, setting),
        also_on_record(&case_study.common),
    ];
    let ends =
        [sources(&case_study.common.sources), record_note(&case_study.common, &case_study.authors)];
    let related = related(&page.related, setting);
    own.into_iter().flatten().chain(related).chain(ends.into_iter().flatten()).collect()
}

fn head<'a>(case_study: &'a CaseStudy, names: &'a Names, setting: &Setting) -> PageHead<'a> {
    let places = case_study.cities.iter().map(|city| {
        html! { <>{" · "}{ place(city, names, setting) }</> }
    });
    PageHead {
        kind: html! {
            <>
                {"Case study"}{ for places }
                { compare_button(Kind::CaseStudy, &case_study.common.id, &case_study.common.title) }
            </>
        },
        title: &case_study.common.title,
        lead: Some(&case_study.question),
        challenges: case_study
            .challenges
            .iter()
            .filter_map(|id| names.challenges.get(id))
            .collect(),
    }
}

fn at_first_sight(case_study: &CaseStudy, citations: &Citations) -> Vec<Fact> {
    let plain = |label, text: &str| Fact::new(label, html! { {text.to_owned()} });
    let mut facts = vec![
        plain("When", &case_study.period),
        plain("What the results rest on", case_study.evidence_level.label()),
    ];
    facts.extend(standing(&case_study.initiative, citations));
    facts
}

/// By which means, methods and money.
fn means(case_study: &CaseStudy, names: &Names, citations: &Citations) -> Html {
    let missions: Vec<Html> = case_study
        .missions
        .iter()
        .filter_map(|id| names.record(&RecordKey::new(Kind::Mission, id.clone())))
        .map(|link| html! { <li><a href={link.href.clone()}>{&link.text}</a></li> })
        .collect();
    let missions = (!missions.is_empty()).then(|| html! { <ul class="terms">{ missions }</ul> });
    let cost = case_study.cost.as_ref().map(|cost| evidence(cost, citations));
    let [goals, money] = goals_and_money(&case_study.initiative, citations);
    let rows = [
        Row::some("Part of the mission", missions),
        instruments(&case_study.initiative, names, citations),
        Row::some("Methods", terms("methods", &case_study.methods, names)),
        Row::some("What it cost", cost),
        money,
        goals,
    ];
    narrow_ledger("How it was done", rows.into_iter().flatten())
}
