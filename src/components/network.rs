use crate::{
    charts::{self, Node, picture},
    context::Setting,
    naming,
};
use atlas_locale::{
    Words,
    said::{language, parts},
};
use atlas_model::{
    Part,
    page::{Network, OrganisationCount},
};
use yew::prelude::*;

/// The organisations that link missions, drawn, and beside it the same as a list.
pub fn network(network: &Network, setting: &Setting) -> Html {
    let words = &setting.words;
    let drawn = network.organisations.len();
    let all = network.all_organisations as usize;
    let left_out = drawn < all || network.missions.len() < network.all_missions as usize;
    let title = words.say(parts::network_title());
    let (left, right) =
        (words.say(parts::network_organisations()), words.say(parts::network_missions()));
    html! {
        <div class="network">
            <figure class="network__figure">
                { picture(&charts::network(&scene_of(network, words), &title, [&left, &right], words)) }
            </figure>
            <p class="network__said">{said(network, left_out, words)}</p>
            <ul class="network__list">
                { for network.organisations.iter().map(|entry| listed(entry, network, words)) }
            </ul>
        </div>
    }
}

fn said(network: &Network, left_out: bool, words: &Words) -> String {
    let all = words.say(parts::network_extent(network.all_organisations, network.all_missions));
    if left_out {
        let (drawn, missions) = (network.organisations.len(), network.missions.len());
        format!("{all} {}", words.say(parts::network_drawn(drawn, missions)))
    } else {
        all
    }
}

fn scene_of(network: &Network, words: &Words) -> charts::Network {
    let left = network.organisations.iter().map(|(organisation, part, _)| Node {
        label: organisation.name.clone(),
        note: note(organisation, *part, words),
        href: organisation.href.clone(),
    });
    let right = network.missions.iter().map(|(link, city)| Node {
        label: link.text.clone(),
        note: city.clone(),
        href: link.href.clone(),
    });
    let lines = network.organisations.iter().enumerate();
    charts::Network {
        left: left.collect(),
        right: right.collect(),
        lines: lines.flat_map(|(at, (.., to))| to.iter().map(move |to| (at, *to))).collect(),
    }
}

fn note(organisation: &OrganisationCount, part: Option<Part>, words: &Words) -> String {
    let missions = words.say(parts::network_count(organisation.missions));
    part.map_or(missions.clone(), |part| format!("{} · {missions}", words.say(naming::term(part))))
}

fn listed(
    (organisation, part, missions): &(OrganisationCount, Option<Part>, Vec<usize>),
    network: &Network,
    words: &Words,
) -> Html {
    let missions = missions.iter().map(|at| &network.missions[*at]);
    html! {
        <li class="network__entry">
            <h3 class="entries__title">
                <a href={organisation.href.clone()}>{&organisation.name}</a>
            </h3>
            <p class="small soft">{note(organisation, *part, words)}</p>
            <ul class="network__missions">
                { for missions.map(|(link, city)| html! {
                    <li>
                        <a href={link.href.clone()} lang={link.lang.clone()}>{&link.text}</a>
                        <span class="soft">{words.say(language::between())}{city}</span>
                    </li>
                }) }
            </ul>
        </li>
    }
}
