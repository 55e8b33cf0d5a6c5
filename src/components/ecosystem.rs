use crate::{
    charts::{self, Band, BandRow, Ecosystem, picture},
    context::Setting,
    naming,
};
use atlas_locale::{Words, said::parts};
use atlas_model::{Initiative, OrganisationKind, Part, Party, Role, Term};
use std::collections::BTreeMap;
use yew::prelude::*;

/// From how many parties on a picture says more than the list: fewer are seen at a glance.
const FEWEST: usize = 3;

/// What someone does.
#[derive(Clone, Copy)]
enum Does {
    Leads,
    Plays(Role),
    TakesPart,
}

/// Who takes part, by the part that each plays and by what each does, as a picture beside the list
/// of the same. A part that nobody is recorded for shows as such.
pub fn ecosystem(initiative: &Initiative, setting: &Setting) -> Html {
    let lead = initiative.lead.iter().map(|lead| (lead, Does::Leads));
    let partners = initiative
        .partners
        .iter()
        .map(|partner| (&partner.party, partner.role.map_or(Does::TakesPart, Does::Plays)));
    let all: Vec<(&Party, Does)> = lead.chain(partners).collect();
    if all.len() < FEWEST {
        return Html::default();
    }
    let groups = all.iter().any(|(party, _)| party.count.is_some());
    let legend = if groups { parts::ecosystem_legend_groups() } else { parts::ecosystem_legend() };
    html! {
        <figure class="ecosystem-figure">
            { picture(&charts::ecosystem(&bands(&all, &setting.words), &setting.words)) }
            <figcaption class="small soft">{setting.say(legend)}</figcaption>
        </figure>
    }
}

fn bands(all: &[(&Party, Does)], words: &Words) -> Ecosystem {
    let kinds = Part::ALL.iter().map(|part| Some(*part)).chain([None]);
    let bands = kinds.filter_map(|part| {
        let rows = rows(all.iter().filter(|(party, _)| of(party) == part), words);
        // Those whose kind is not known have a band where there are any.
        let shown = part.is_some() || !rows.is_empty();
        let others = || words.say(parts::parts_others());
        let label = part.map_or_else(others, |part| words.say(naming::term(part)));
        shown.then_some(Band { label, rows })
    });
    Ecosystem { bands: bands.collect() }
}

fn of(party: &Party) -> Option<Part> {
    party.kind.map(OrganisationKind::part)
}

/// Who does the same, together: the lead first, then in the order of the roles.
fn rows<'p>(members: impl Iterator<Item = &'p (&'p Party, Does)>, words: &Words) -> Vec<BandRow> {
    let mut rows: BTreeMap<usize, BandRow> = BTreeMap::new();
    for (party, does) in members {
        let row = rows.entry(place(*does)).or_insert_with(|| BandRow {
            label: label(*does, words),
            leads: matches!(does, Does::Leads),
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

fn place(does: Does) -> usize {
    match does {
        Does::Leads => 0,
        Does::Plays(role) => 1 + Role::ALL.iter().take_while(|known| **known != role).count(),
        Does::TakesPart => usize::MAX,
    }
}

fn label(does: Does, words: &Words) -> String {
    match does {
        Does::Leads => words.say(parts::ecosystem_leads()),
        Does::Plays(role) => words.say(naming::term(role)),
        Does::TakesPart => words.say(parts::ecosystem_takes_part()),
    }
}
