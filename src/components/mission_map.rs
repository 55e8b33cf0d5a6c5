use super::{Section, linked};
use crate::{
    charts::{self, MapChallenge, MapProject, MissionMap, picture},
    context::Setting,
    naming,
};
use atlas_locale::{
    Said,
    said::{app, parts},
};
use atlas_model::{Kind, Mission, ProjectUse, RecordKey, Slug, page::Names};
use yew::prelude::*;

/// How a mission hangs together, from its grand challenges to its projects: as a picture, and as a
/// list that says the same. Where there is no room for the picture, the list takes its place.
pub fn mission_map(mission: &Mission, names: &Names, setting: &Setting) -> Option<Section> {
    let map = gathered(mission, names, setting);
    let scene = charts::mission_map(&map, &setting.words)?;
    let content = html! {
        <figure class="mission-map">
            { picture(&scene) }
            <details class="mission-map__words">
                <summary>{setting.say(parts::map_as_list())}</summary>
                { list(&map, setting) }
            </details>
        </figure>
    };
    Section::new("map", &setting.say(parts::map()), content)
}

/// What the map shows: the sectors that the mission names, then those that its projects alone name.
fn gathered(mission: &Mission, names: &Names, setting: &Setting) -> MissionMap {
    let mut sectors: Vec<&Slug> = Vec::new();
    let of_projects = mission.projects.iter().flat_map(|project| &project.sectors);
    for sector in mission.sectors.iter().chain(of_projects) {
        if !sectors.contains(&sector) {
            sectors.push(sector);
        }
    }
    let challenges = mission.challenges.iter().filter_map(|id| names.challenges.get(id));
    let challenges = challenges.map(|challenge| MapChallenge {
        label: challenge.label.clone(),
        goals: names
            .goals
            .get(&challenge.id)
            .map_or_else(String::new, |goals| goals_in_brief(goals, setting)),
        href: setting.href(&format!("challenges/{}/", challenge.id)),
        class: format!("challenge--{}", challenge.id),
    });
    let projects = mission.projects.iter().map(|project| {
        let mut places: Vec<usize> = project
            .sectors
            .iter()
            .filter_map(|sector| sectors.iter().position(|known| *known == sector))
            .collect();
        places.sort_unstable();
        places.dedup();
        MapProject { title: project.title.clone(), href: href(project, names), sectors: places }
    });
    MissionMap {
        challenges: challenges.collect(),
        mission: mission.common.title.clone(),
        year: mission.initiative.target.as_ref().and_then(|target| target.year),
        sectors: sectors.iter().map(|id| names.term("sectors", id).to_owned()).collect(),
        projects: projects.collect(),
    }
}

fn goals_in_brief(goals: &[u8], setting: &Setting) -> String {
    if goals.is_empty() {
        return String::new();
    }
    let numbers: Vec<String> = goals.iter().map(ToString::to_string).collect();
    setting.words.say(parts::map_goals(setting.words.in_a_row(&numbers)))
}

fn href(project: &ProjectUse, names: &Names) -> Option<String> {
    let record = project.project.as_ref();
    let record = record.and_then(|id| names.record(&RecordKey::new(Kind::Project, id.clone())));
    record.map(|link| link.href.clone()).or_else(|| project.url.clone())
}

/// The same as a list of lists. Each project stands once, under the first of its sectors.
fn list(map: &MissionMap, setting: &Setting) -> Html {
    let challenges = map.challenges.iter().map(|challenge| {
        html! {
            <li>
                { linked(&challenge.label, Some(&challenge.href)) }
                {" "}<span class="soft">{&challenge.goals}</span>
            </li>
        }
    });
    let sectors = map.sectors.iter().enumerate().map(|(place, sector)| {
        let own = map.projects.iter().filter(|project| project.sectors.first() == Some(&place));
        branch(html! { {sector} }, own, map, setting)
    });
    let rest = || map.projects.iter().filter(|project| project.sectors.is_empty());
    let below = match (map.sectors.is_empty(), rest().next().is_some()) {
        (true, _) => html! { <ul>{ for rest().map(|project| entry(project, map, setting)) }</ul> },
        (false, true) => {
            let name = html! { <span class="soft">{setting.say(parts::map_no_sector())}</span> };
            html! { <ul>{ for sectors }{ branch(name, rest(), map, setting) }</ul> }
        }
        (false, false) => html! { <ul>{ for sectors }</ul> },
    };
    html! {
        <div class="tree">
            <p class="tree__level">
                {setting.say(parts::map_challenges(map.challenges.len()))}
            </p>
            <ul>{ for challenges }</ul>
            <div class="tree__branch">
                <p class="tree__level">{setting.say(parts::map_mission())}</p>
                <p><strong lang={setting.foreign()}>{&map.mission}</strong></p>
                if let Some(year) = map.year {
                    <p class="soft">{setting.say(app::target_year(year.to_string()))}</p>
                }
                <div class="tree__branch">
                    <p class="tree__level">{setting.say(last_level(map))}</p>
                    { below }
                </div>
            </div>
        </div>
    }
}

fn last_level(map: &MissionMap) -> Said<'static> {
    match (map.sectors.len(), map.projects.len()) {
        (0, projects) => parts::map_projects(projects),
        (sectors, 0) => parts::map_sectors(sectors),
        (sectors, _) => parts::map_sectors_and_projects(sectors),
    }
}

/// A sector and the projects that it comes first for.
fn branch<'m>(
    name: Html,
    projects: impl Iterator<Item = &'m MapProject>,
    map: &MissionMap,
    setting: &Setting,
) -> Html {
    let projects: Vec<Html> = projects.map(|project| entry(project, map, setting)).collect();
    html! {
        <li>
            {name}
            if !projects.is_empty() { <ul class="tree__branch">{ projects }</ul> }
        </li>
    }
}

fn entry(project: &MapProject, map: &MissionMap, setting: &Setting) -> Html {
    let also = project
        .sectors
        .iter()
        .skip(1)
        .map(|place| naming::small(&setting.words, &map.sectors[*place]));
    let also = setting.words.in_a_row(&also.collect::<Vec<_>>());
    html! {
        <li>
            <span lang={setting.foreign()}>{ linked(&project.title, project.href.as_deref()) }</span>
            if !also.is_empty() {
                <span class="soft">{" "}{setting.say(parts::map_also(also))}</span>
            }
        </li>
    }
}
