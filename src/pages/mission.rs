use crate::context::Setting;
use crate::{
    components::{
        Citations, Fact, PageHead, Pickable, Row, Section, also_on_record, article_body,
        before_reading, cited, compare_button, contents, criteria, facts, figure, goal,
        goals_and_money, indicators, instruments, labelled, links, milestones, mission_map,
        narrow_ledger, page_head, peers_of, place, projects, record_note, related, sections,
        sources, standing, summary, term_uses, terms, who,
    },
    naming,
};
use atlas_locale::{
    Message,
    said::{app, pages},
};
use atlas_model::{
    Kind, Mission,
    page::{MissionPage, Names},
};
use yew::prelude::*;

/// A mission: what it wants, how it stands, who is in it, what came of it, on what evidence.
pub fn mission(page: &MissionPage, setting: &Setting) -> Html {
    let MissionPage { mission, names, .. } = page;
    let citations = Citations(&mission.common.sources, setting);
    let initiative = &mission.initiative;
    let goal = goal(mission, &citations, setting);
    let milestones = milestones(initiative, &mission.statement_history, &citations, setting);
    let map = mission_map(mission, names, setting);
    let rest = rest(page, &citations, setting);
    html! {
        <>
            { before_reading(&mission.common, setting) }
            { page_head(head(mission, names, setting), setting) }
            { facts(at_first_sight(mission, &citations, setting)) }
            <div class="record">
                <div class="record__first">
                    { summary(&mission.common, setting) }
                    { sections(&goal) }
                    if page.has_body { { article_body(setting) } }
                    { figure(mission.common.image.as_ref(), setting) }
                    { sections(map.iter().chain(&milestones)) }
                </div>
                <div class="record__aside">
                    { who(initiative, names, &citations, setting) }
                    { means(mission, names, &citations, setting) }
                    { contents(&links(goal.iter().chain(&map).chain(&milestones).chain(&rest)), setting) }
                </div>
                <div class="record__rest">{ sections(&rest) }</div>
            </div>
        </>
    }
}

/// What stands below the milestones, in order.
fn rest(page: &MissionPage, citations: &Citations, setting: &Setting) -> Vec<Section> {
    let mission = &page.mission;
    let say = |said: Message| setting.words.say(said);
    let roar = mission.roar.entries().into_iter();
    let roar = roar.map(|(place, cited)| (naming::roar(place), cited));
    let capabilities = mission.capabilities.entries().into_iter();
    let capabilities = capabilities.map(|(place, cited)| (naming::capability(place), cited));
    let own = [
        projects(&mission.projects, &page.names, citations, setting),
        cited("enablers", &say(pages::enablers()), &mission.enablers, citations),
        cited("barriers", &say(pages::barriers()), &mission.barriers, citations),
        cited("lessons", &say(pages::lessons()), &mission.lessons, citations),
        cited("transfer", &say(pages::transfer()), &mission.transfer_notes, citations),
        indicators(&mission.initiative.indicators, citations, setting),
        criteria(&mission.criteria, citations),
        labelled("roar", &say(pages::mission_roar()), roar, citations),
        labelled("capabilities", &say(pages::mission_capabilities()), capabilities, citations),
        also_on_record(&mission.common, setting),
    ];
    let ends =
        [sources(&mission.common.sources, setting), record_note(&mission.common, &[], setting)];
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
    let pickable = Pickable {
        kind: Kind::Mission,
        id: &mission.common.id,
        title: &mission.common.title,
        lang: setting.foreign(),
    };
    PageHead {
        kind: html! {
            <>
                {setting.say(app::kind_mission())}{" · "}
                { place(&mission.city, names, setting) }{ for also }
                { compare_button(pickable, setting) }
            </>
        },
        title: &mission.common.title,
        lead: Some(&mission.statement),
        challenges: mission.challenges.iter().filter_map(|id| names.challenges.get(id)).collect(),
    }
}

fn at_first_sight(mission: &Mission, citations: &Citations, setting: &Setting) -> Vec<Fact> {
    let mut facts = standing(&mission.initiative, citations, setting);
    let recognition = setting.say(pages::mission_recognition());
    facts.push(Fact::new(&recognition, html! { {setting.say(naming::term(mission.recognition))} }));
    facts
}

/// How it is run and with what money.
fn means(mission: &Mission, names: &Names, citations: &Citations, setting: &Setting) -> Html {
    let say = |said: Message| setting.words.say(said);
    let mandate: Vec<_> = mission.mandate.iter().cloned().collect();
    let mandate = term_uses(&mandate, |term| say(naming::term(*term)), citations);
    let governance =
        term_uses(&mission.governance, |id| names.term("governance", id).to_owned(), citations);
    let participation = mission.participation.as_ref().map(|participation| {
        html! {
            <>
                {say(naming::term(participation.level))}{ citations.of(&participation.citation) }
                if !participation.methods.is_empty() {
                    <span class="terms__note" lang={setting.foreign()}>
                        {participation.methods.join(" · ")}
                    </span>
                }
            </>
        }
    });
    let [goals, money] = goals_and_money(&mission.initiative, citations, setting);
    let rows = [
        Row::some(&say(pages::mission_mandate()), mandate),
        Row::some(&say(pages::mission_governance()), governance),
        instruments(&mission.initiative, names, citations, setting),
        money,
        Row::some(&say(pages::mission_participation()), participation),
        Row::some(&say(pages::sectors()), terms("sectors", &mission.sectors, names)),
        goals,
    ];
    narrow_ledger(&say(pages::mission_means()), rows.into_iter().flatten())
}
