//! The organisations that link missions.

use super::organisations::counted;
use crate::catalog::{Catalog, Item};
use atlas_model::{
    RecordKey,
    page::{Link, Network},
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

/// How many organisations and missions a picture of them can hold.
const ORGANISATIONS: usize = 30;
const MISSIONS: usize = 45;

/// The organisations that take part in most missions, and the missions that they link most; none
/// where no organisation takes part in two.
pub(super) fn network(catalog: &Catalog<'_>) -> Option<Network> {
    let all = catalog.organisations();
    let mut linking: Vec<(usize, BTreeSet<usize>)> = all
        .listed()
        .iter()
        .map(|at| (*at, all.known()[*at].missions()))
        .filter(|(_, missions)| missions.len() > 1)
        .collect();
    if linking.is_empty() {
        return None;
    }
    let all_organisations = linking.len();
    let all_missions: BTreeSet<usize> =
        linking.iter().flat_map(|(_, missions)| missions.iter().copied()).collect();
    linking.sort_by_key(|(at, missions)| (Reverse(missions.len()), *at));
    linking.truncate(ORGANISATIONS);
    let missions = most_linked(&linking);
    let place: BTreeMap<usize, usize> =
        missions.iter().enumerate().map(|(place, mission)| (*mission, place)).collect();
    let organisations = linking.into_iter().map(|(at, missions)| {
        let known = &all.known()[at];
        let drawn = missions.iter().filter_map(|mission| place.get(mission).copied()).collect();
        (counted(catalog, known, missions.len()), known.part(), drawn)
    });
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Some(Network {
        organisations: organisations
            .filter(|(.., drawn): &(_, _, Vec<_>)| !drawn.is_empty())
            .collect(),
        missions: missions.iter().map(|mission| named(catalog, *mission)).collect(),
        all_organisations: number(all_organisations),
        all_missions: number(all_missions.len()),
    })
}

/// The missions that most of these take part in; in the order of their places.
fn most_linked(linking: &[(usize, BTreeSet<usize>)]) -> Vec<usize> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for mission in linking.iter().flat_map(|(_, missions)| missions) {
        *counts.entry(*mission).or_default() += 1;
    }
    let mut missions: Vec<(Reverse<usize>, usize)> =
        counts.into_iter().map(|(mission, count)| (Reverse(count), mission)).collect();
    missions.sort_unstable();
    let mut kept: Vec<usize> = missions.into_iter().take(MISSIONS).map(|(_, at)| at).collect();
    kept.sort_unstable();
    kept
}

fn named(catalog: &Catalog<'_>, mission: usize) -> (Link, String) {
    let entry = &catalog.site.missions[mission];
    let key: RecordKey = Item::Mission(entry).key();
    let href = catalog.site.settings.href(&key.path());
    let city = catalog.city(&entry.record.city).map_or_else(String::new, |city| city.name.clone());
    let common = &entry.record.common;
    (Link { lang: catalog.foreign(common), ..Link::new(&common.title, href) }, city)
}
