use crate::components::{
    Citations, Fact, PageHead, Row, Section, also_on_record, article_body, before_reading, cited,
    compare_button, contents, criteria, facts, figure, goal, goals_and_money, indicators,
    instruments, labelled, links, milestones, mission_map, narrow_ledger, page_head, peers_of,
    place, projects, record_note, related, sections, sources, standing, summary, term_uses, terms,
    who,
};
use crate::context::Setting;
use atlas_model::{
    Kind, Mission, Term,
    page::{MissionPage, Names},
};
use yew::prelude::*;

/// A mission: what it wants, how it stands, who is in it, what came of it, on what evidence.
pub fn mission(page: &MissionPage, setting: &Setting) -> Html {
    let MissionPage { mission, names, .. } = page;
    let citations = Citations(&mission.common.sources);
    let initiative = &mission.initiative;
    let goal = goal(mission, &citations);
    let milestones = milestones(initiative, &mission.statement_history, &citations);
    let map = mission_map(mission, names, setting);
    let rest = rest(page, &citations, setting);
    html! {
        <>
            { before_reading(&mission.common) }
            { page_head(head(mission, names, setting), setting) }
            { facts(at_first_sight(mission, &citations)) }
            <div class="record">
                <div class="record__first">
                    { summary(&mission.common) }
                    { sections(&goal) }
                    if page.has_body { { article_body(setting) } }
                    { figure(mission.common.image.as_ref()) }
                    { sections(map.iter().chain(&milestones)) }
                </div>
                <div class="record__aside">
                    { who(initiative, names, &citations) }
                    { means(mission, names, &citations) }
                    { contents(&links(goal.iter().chain(&map).chain(&milestones).chain(&rest))) }
                </div>
                <div class="record__rest">{ sections(&rest) }</div>
            </div>
        </>
    }
}

/// What stands below the milestones, in order.
fn rest(page: &MissionPage, citations: &Citations, setting: &Setting) -> Vec<Section> {
    let mission = &page.mission;
    let roar = mission.roar.entries();
    let capabilities = mission.capabilities.entries();
    let own = [
        projects(&mission.projects, &page.names, citations),
        cited("enablers", "What helped", &mission.enablers, citations),
        cited("barriers", "What hindered", &mission.barriers, citations),
        cited("lessons", "What was learned", &mission.lessons, citations),
        cited("transfer", "Before you copy it", &mission.transfer_notes, citations),
        indicators(&mission.initiative.indicators, citations, setting),
        criteria(&mission.criteria, citations),
        labelled("roar", "Through the ROAR framework", &roar, citations),
        labelled("capabilities", "What it took", &capabilities, citations),
        also_on_record(&mission.common),
    ];
    let ends = [sources(&mission.common.sources), record_note(&mission.common, &[])];
    let related = related(&page.related, setting);
    let peers = peers_of(mission.common.id.as_str(), &page.peers, setting);
    let related = peers.into_iter().chain(related);
    own.into_iter().flatten().chain(related).chain(ends.into_iter().flatten()).collect()
}

fn head<'a>(mission: &'a Mission, names: &'a Names, setting: &Setting) -> PageHead<'a> {
    let also = mission
        .also_cities
        .iter()
        .map(|city| html! { <>{" · "}{ place(city, names, setting) }</> });
    PageHead {
        kind: html! {
            <>
                {"Mission · "}{ place(&mission.city, names, setting) }{ for also }
                { compare_button(Kind::Mission, &mission.common.id, &mission.common.title) }
            </>
        },
        title: &mission.common.title,
        lead: Some(&mission.statement),
        challenges: mission.challenges.iter().filter_map(|id| names.challenges.get(id)).collect(),
    }
}

fn at_first_sight(mission: &Mission, citations: &Citations) -> Vec<Fact> {
    let mut facts = standing(&mission.initiative, citations);
    facts.push(Fact::new("Recognised as a mission", html! { {mission.recognition.label()} }));
    facts
}

/// How it is run and with what money.
fn means(mission: &Mission, names: &Names, citations: &Citations) -> Html {
    let mandate: Vec<_> = mission.mandate.iter().cloned().collect();
    let mandate = term_uses(&mandate, |term| term.label().to_owned(), citations);
    let governance =
        term_uses(&mission.governance, |id| names.term("governance", id).to_owned(), citations);
    let participation = mission.participation.as_ref().map(|participation| {
        html! {
            <>
                {participation.level.label()}{ citations.of(&participation.citation) }
                if !participation.methods.is_empty() {
                    <span class="terms__note">{participation.methods.join(" · ")}</span>
                }
            </>
        }
    });
    let [goals, money] = goals_and_money(&mission.initiative, citations);
    let rows = [
        Row::some("Mandate", mandate),
        Row::some("Governance", governance),
        instruments(&mission.initiative, names, citations),
        money,
        Row::some("Participation of residents", participation),
        Row::some("Sectors", terms("sectors", &mission.sectors, names)),
        goals,
    ];
    narrow_ledger("How it is run", rows.into_iter().flatten())
}
