use crate::context::Setting;
use crate::{
    components::{
        Citations, Fact, PageHead, Pickable, Row, Section, also_on_record, article_body,
        before_reading, cited, compare_button, contents, evidence, facts, figure, goals_and_money,
        indicators, instruments, links, milestones, narrow_ledger, page_head, place, record_link,
        record_note, related, sections, sources, standing, summary, terms, who,
    },
    naming,
};
use atlas_locale::{
    Message,
    said::{app, pages},
};
use atlas_model::{
    CaseStudy, Kind, RecordKey,
    page::{CaseStudyPage, Names},
};
use yew::prelude::*;

/// A case study: its question, its story, and what another city takes from it.
pub fn case_study(page: &CaseStudyPage, setting: &Setting) -> Html {
    let CaseStudyPage { case_study, names, .. } = page;
    let citations = Citations(&case_study.common.sources, setting);
    let milestones = milestones(&case_study.initiative, &[], &citations, setting);
    let rest = rest(page, &citations, setting);
    html! {
        <>
            { before_reading(&case_study.common, setting) }
            { page_head(head(case_study, names, setting), setting) }
            { facts(at_first_sight(page, &citations, setting)) }
            <div class="record">
                <div class="record__first">
                    { summary(&case_study.common, setting) }
                    { figure(case_study.common.image.as_ref(), setting) }
                    { article_body(setting) }
                    { sections(&milestones) }
                </div>
                <div class="record__aside">
                    { who(&case_study.initiative, names, &citations, setting) }
                    { means(case_study, names, &citations, setting) }
                    { contents(&links(milestones.iter().chain(&rest)), setting) }
                </div>
                <div class="record__rest">{ sections(&rest) }</div>
            </div>
        </>
    }
}

/// What stands below the milestones, in order.
fn rest(page: &CaseStudyPage, citations: &Citations, setting: &Setting) -> Vec<Section> {
    let case_study = &page.case_study;
    let say = |said: Message| setting.words.say(said);
    let own = [
        cited("enablers", &say(pages::enablers()), &case_study.enablers, citations),
        cited("barriers", &say(pages::barriers()), &case_study.barriers, citations),
        cited("lessons", &say(pages::lessons()), &case_study.lessons, citations),
        cited("transfer", &say(pages::transfer()), &case_study.transfer_notes, citations),
        indicators(&case_study.initiative.indicators, citations, setting),
        also_on_record(&case_study.common, setting),
    ];
    let ends = [
        sources(&case_study.common.sources, setting),
        record_note(&case_study.common, &case_study.authors, setting),
    ];
    let related = related(&page.related, setting);
    own.into_iter().flatten().chain(related).chain(ends.into_iter().flatten()).collect()
}

fn head<'a>(case_study: &'a CaseStudy, names: &'a Names, setting: &Setting) -> PageHead<'a> {
    let places = case_study.cities.iter().map(|city| {
        html! { <>{" · "}{ place(city, names, setting) }</> }
    });
    let pickable = Pickable {
        kind: Kind::CaseStudy,
        id: &case_study.common.id,
        title: &case_study.common.title,
        lang: setting.foreign(),
    };
    PageHead {
        kind: html! {
            <>
                {setting.say(app::kind_case_study())}{ for places }
                { compare_button(pickable, setting) }
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

fn at_first_sight(page: &CaseStudyPage, citations: &Citations, setting: &Setting) -> Vec<Fact> {
    let CaseStudyPage { case_study, period_lang, .. } = page;
    let period = setting.words.apart(&case_study.period).into_owned();
    let level = setting.say(naming::term(case_study.evidence_level));
    let mut facts = vec![
        Fact::new(
            &setting.say(pages::case_study_period()),
            html! { <span lang={period_lang.clone()}>{period}</span> },
        ),
        Fact::new(&setting.say(pages::case_study_evidence()), html! { {level} }),
    ];
    facts.extend(standing(&case_study.initiative, citations, setting));
    facts
}

/// By which means, methods and money.
fn means(case_study: &CaseStudy, names: &Names, citations: &Citations, setting: &Setting) -> Html {
    let say = |said: Message| setting.words.say(said);
    let missions: Vec<Html> = case_study
        .missions
        .iter()
        .filter_map(|id| {
            let link = names.record(&RecordKey::new(Kind::Mission, id.clone()))?;
            Some(html! { <li>{ record_link(Some(link), id.as_str()) }</li> })
        })
        .collect();
    let missions = (!missions.is_empty()).then(|| html! { <ul class="terms">{ missions }</ul> });
    let cost = case_study.cost.as_ref().map(|cost| evidence(cost, citations));
    let [goals, money] = goals_and_money(&case_study.initiative, citations, setting);
    let rows = [
        Row::some(&say(pages::part_of_mission()), missions),
        instruments(&case_study.initiative, names, citations, setting),
        Row::some(&say(pages::case_study_methods()), terms("methods", &case_study.methods, names)),
        Row::some(&say(pages::case_study_cost()), cost),
        money,
        goals,
    ];
    narrow_ledger(&say(pages::case_study_means()), rows.into_iter().flatten())
}
