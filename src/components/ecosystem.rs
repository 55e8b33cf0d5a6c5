use crate::charts::{self, Band, BandRow, Ecosystem, picture};
use atlas_model::{Initiative, OrganisationKind, Part, Party, Term};
use std::collections::BTreeMap;
use yew::prelude::*;

/// From how many parties on a picture says more than the list: fewer are seen at a glance.
const FEWEST: usize = 3;

/// Who takes part, by the part that each plays and by what each does, as a picture beside the list
/// of the same. A part that nobody is recorded for shows as such.
pub fn ecosystem(initiative: &Initiative) -> Html {
    let lead = initiative.lead.iter().map(|lead| (lead, "Leads", true));
    let partners = initiative
        .partners
        .iter()
        .map(|partner| (&partner.party, partner.role.map_or("Takes part", Term::label), false));
    let all: Vec<(&Party, &'static str, bool)> = lead.chain(partners).collect();
    if all.len() < FEWEST {
        return Html::default();
    }
    let groups = all.iter().any(|(party, ..)| party.count.is_some());
    let legend = if groups {
        "Each dot stands for one name of the list, a number in a frame for a group of so many."
    } else {
        "Each dot stands for one name of the list."
    };
    html! {
        <figure class="ecosystem-figure">
            { picture(&charts::ecosystem(&bands(&all))) }
            <figcaption class="small soft">{legend}</figcaption>
        </figure>
    }
}

fn bands(all: &[(&Party, &'static str, bool)]) -> Ecosystem {
    let parts = Part::ALL.iter().map(|part| Some(*part)).chain([None]);
    let bands = parts.filter_map(|part| {
        let rows = rows(all.iter().filter(|(party, ..)| of(party) == part));
        // Those whose kind is not known have a band where there are any.
        let shown = part.is_some() || !rows.is_empty();
        shown.then(|| Band { label: part.map_or("Others", Part::label).to_owned(), rows })
    });
    Ecosystem { bands: bands.collect() }
}

fn of(party: &Party) -> Option<Part> {
    party.kind.map(OrganisationKind::part)
}

/// Who does the same, together: the lead first, then in the order of the roles.
fn rows<'p>(members: impl Iterator<Item = &'p (&'p Party, &'static str, bool)>) -> Vec<BandRow> {
    let mut rows: BTreeMap<(bool, usize), BandRow> = BTreeMap::new();
    for (party, label, leads) in members {
        let place = atlas_model::Role::ALL.iter().position(|role| role.label() == *label);
        let row = rows.entry((!leads, place.unwrap_or(usize::MAX))).or_insert_with(|| BandRow {
            label: (*label).to_owned(),
            leads: *leads,
            organisations: 0,
            groups: Vec::new(),
        });
        match party.count {
            Some(count) => row.groups.push(count),
            None => row.organisations += 1,
        }
    }
    rows.into_values().collect()
}
