use crate::charts::{self, Node, picture};
use atlas_model::{
    Part, Term,
    page::{Network, OrganisationCount},
};
use yew::prelude::*;

/// The organisations that link missions, drawn, and beside it the same as a list.
pub fn network(network: &Network) -> Html {
    let drawn = network.organisations.len();
    let all = network.all_organisations as usize;
    let left_out = drawn < all || network.missions.len() < network.all_missions as usize;
    html! {
        <div class="network">
            <figure class="network__figure">
                { picture(&charts::network(&scene_of(network), "Organisations that link missions", ["Organisations", "Missions"])) }
            </figure>
            <p class="network__said">{said(network, left_out)}</p>
            <ul class="network__list">
                { for network.organisations.iter().map(|entry| listed(entry, network)) }
            </ul>
        </div>
    }
}

fn said(network: &Network, left_out: bool) -> String {
    let (all, missions) = (network.all_organisations, network.all_missions);
    let those =
        if all == 1 { "1 organisation takes" } else { &format!("{all} organisations take") };
    let all = format!("{those} part in two or more missions, {missions} in all.");
    if left_out {
        let drawn = network.organisations.len();
        let missions = network.missions.len();
        format!(
            "{all} Drawn are the {drawn} with most missions, and the {missions} missions that they link most."
        )
    } else {
        all
    }
}

fn scene_of(network: &Network) -> charts::Network {
    let left = network.organisations.iter().map(|(organisation, part, _)| Node {
        label: organisation.name.clone(),
        note: note(organisation, *part),
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

fn note(organisation: &OrganisationCount, part: Option<Part>) -> String {
    let missions = format!("{} missions", organisation.missions);
    part.map_or(missions.clone(), |part| format!("{} · {missions}", part.label()))
}

fn listed(
    (organisation, part, missions): &(OrganisationCount, Option<Part>, Vec<usize>),
    network: &Network,
) -> Html {
    let missions = missions.iter().map(|at| &network.missions[*at]);
    html! {
        <li class="network__entry">
            <h3 class="entries__title">
                <a href={organisation.href.clone()}>{&organisation.name}</a>
            </h3>
            <p class="small soft">{note(organisation, *part)}</p>
            <ul class="network__missions">
                { for missions.map(|(link, city)| html! {
                    <li>
                        <a href={link.href.clone()}>{&link.text}</a>
                        <span class="soft">{", "}{city}</span>
                    </li>
                }) }
            </ul>
        </li>
    }
}
