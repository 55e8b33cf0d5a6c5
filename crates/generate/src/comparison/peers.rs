//! Which records are worth putting beside one, and why.

use crate::catalog::{Catalog, HasCommon, Item, is_listed};
use atlas_locale::{Said, Words, said::site};
use atlas_model::{
    City, Entry, Initiative, Kind, Level, RecordKey, Site, Slug, Stage, Value,
    comparison::{Peer, RecordRef},
};
use mission_atlas_app::naming;
use std::{collections::BTreeMap, sync::Arc};

/// How many peers a page names.
const NAMED: usize = 4;
/// How many neighbours on either side are looked at, in each list that a record stands in.
const LOOKED_AT: usize = 16;
/// How far that goes at most, where many neighbours are of the record's own city.
const STEPS: usize = 4 * LOOKED_AT;
/// Sizes up to this many times another are similar.
const SIMILAR: f64 = 2.0;

/// Records by challenge type, each list in an order in which alike records stand near each other.
/// A record's peers are sought among its neighbours alone, so that the time it takes to find those of
/// all records grows with their number, and not with its square.
pub(crate) struct Neighbours {
    lists: BTreeMap<(Kind, Slug), Vec<(Order, usize)>>,
}

/// What records are likened by.
struct Alike<'s> {
    challenges: &'s [Slug],
    city: Option<&'s City>,
    stage: Option<Stage>,
}

impl Neighbours {
    /// Puts a site's records in order.
    pub(crate) fn of(site: &Site) -> Self {
        let cities: BTreeMap<&Slug, &City> =
            site.cities.iter().map(|entry| (&entry.record.common.id, &entry.record)).collect();
        let mut lists: BTreeMap<(Kind, Slug), Vec<(Order, usize)>> = BTreeMap::new();
        let mut note = |kind, challenges: &[Slug], city: Option<&Slug>, run: &Initiative, place| {
            let city = city.and_then(|id| cities.get(id)).copied();
            for challenge in challenges {
                let list = lists.entry((kind, challenge.clone())).or_default();
                list.push((order(city, run.stage), place));
            }
        };
        for (place, Entry { record, .. }) in placed(&site.missions) {
            let city = Some(&record.city);
            note(Kind::Mission, &record.challenges, city, &record.initiative, place);
        }
        for (place, Entry { record, .. }) in placed(&site.case_studies) {
            let city = record.cities.first();
            note(Kind::CaseStudy, &record.challenges, city, &record.initiative, place);
        }
        for list in lists.values_mut() {
            list.sort_unstable();
        }
        Self { lists }
    }

    /// The places of the records from elsewhere that stand near one, by any of its challenge types.
    fn near(
        &self,
        kind: Kind,
        own: &Alike<'_>,
        place: usize,
        is_elsewhere: impl Fn(usize) -> bool,
    ) -> Vec<usize> {
        let key = (order(own.city, own.stage), place);
        let mut near = Vec::new();
        for challenge in own.challenges {
            let Some(list) = self.lists.get(&(kind, challenge.clone())) else { continue };
            // A record that lists do not show stands near those that it would stand among.
            let (before, after) = list.split_at(list.partition_point(|known| *known < key));
            let places = |side: &mut dyn Iterator<Item = &(Order, usize)>| -> Vec<usize> {
                let side = side.take(STEPS).map(|(_, place)| *place);
                side.filter(|place| is_elsewhere(*place)).take(LOOKED_AT).collect()
            };
            near.extend(places(&mut before.iter().rev()));
            near.extend(places(&mut after.iter()));
        }
        near.sort_unstable();
        near.dedup();
        near
    }
}

/// Level of government, then size, then stage.
type Order = (Option<Level>, u64, Option<Stage>);

fn order(city: Option<&City>, stage: Option<Stage>) -> Order {
    let people = city.and_then(people).unwrap_or_default();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "how many people live in a city fits, and a fraction of one is none"
    )]
    (city.map(|city| city.level), people.max(0.0) as u64, stage)
}

fn placed<T: HasCommon>(entries: &[Arc<Entry<T>>]) -> impl Iterator<Item = (usize, &Entry<T>)> {
    entries.iter().map(Arc::as_ref).enumerate().filter(|(_, entry)| is_listed(&entry.record))
}

/// The records most like one, from elsewhere.
pub(super) fn peers(catalog: &Catalog<'_>, item: Item<'_>) -> Vec<Peer> {
    let Some(own) = alike(catalog, item) else { return Vec::new() };
    let key = item.key();
    let Some(place) = catalog.place_of(&key) else { return Vec::new() };
    let city = own.city.map(|city| &city.common.id);
    let is_elsewhere = |other: usize| {
        let other = catalog.item_at(key.kind, other);
        other.is_some_and(|other| other.cities().first().copied() != city)
    };
    let near = catalog.neighbours().near(key.kind, &own, place, is_elsewhere);
    let others = near.into_iter().filter_map(|place| catalog.item_at(key.kind, place));
    let mut found: Vec<(u32, Vec<Said<'_>>, Item<'_>)> = others
        .filter_map(|other| {
            let (score, why) = likeness(&own, &alike(catalog, other)?, &catalog.words)?;
            Some((score, why, other))
        })
        .collect();
    found.sort_by(|(a, _, first), (b, _, second)| {
        b.cmp(a).then_with(|| first.common().id.cmp(&second.common().id))
    });
    found.truncate(NAMED);
    found.into_iter().map(|(_, why, other)| peer(catalog, other, why)).collect()
}

fn peer(catalog: &Catalog<'_>, item: Item<'_>, why: Vec<Said<'_>>) -> Peer {
    let RecordKey { kind, id } = item.key();
    let why: Vec<String> = why.into_iter().map(|said| catalog.say(said)).collect();
    Peer {
        with: RecordRef::to(kind, &id).text(),
        title: item.common().title.clone(),
        lang: catalog.foreign(item.common()),
        href: catalog.site.settings.href(&RecordKey::new(kind, id).path()),
        place: catalog.place(item.cities()),
        why: capitalised(&catalog.words.in_a_row(&why)),
    }
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn alike<'a>(catalog: &Catalog<'a>, item: Item<'a>) -> Option<Alike<'a>> {
    let stage = match item {
        Item::Mission(entry) => entry.record.initiative.stage,
        Item::CaseStudy(entry) => entry.record.initiative.stage,
        Item::Insight(_) => return None,
    };
    let city = item.cities().first().and_then(|id| catalog.city(id));
    Some(Alike { challenges: item.challenges(), city, stage })
}

/// How alike two records are, and in what; nothing where they share no challenge.
fn likeness(
    own: &Alike<'_>,
    other: &Alike<'_>,
    words: &Words,
) -> Option<(u32, Vec<Said<'static>>)> {
    let shared = own.challenges.iter().filter(|id| other.challenges.contains(id)).count();
    if shared == 0 {
        return None;
    }
    let mut why = Vec::new();
    let mut score = u32::try_from(shared).unwrap_or(u32::MAX);
    if own.challenges.first() == other.challenges.first() {
        score += 10;
        why.push(site::peer_same_challenge().into());
    } else {
        why.push(site::peer_shared_challenge().into());
    }
    if let Some((a, b)) = own.city.zip(other.city) {
        if let Some((a, b)) = people(a).zip(people(b))
            && a.max(b) <= a.min(b) * SIMILAR
        {
            score += 6;
            why.push(site::peer_similar_size().into());
        }
        if a.level == b.level {
            score += 3;
            why.push(site::peer_same_level(naming::within(words, naming::term(b.level))));
        }
        let powers: Vec<String> = a
            .powers
            .iter()
            .filter(|power| b.powers.contains(power))
            .map(|power| naming::within(words, naming::term(*power)))
            .collect();
        if !powers.is_empty() {
            score += u32::try_from(powers.len().min(4)).unwrap_or_default();
            why.push(site::peer_same_powers(words.in_a_row(&powers)));
        }
    }
    if let Some(stage) =
        own.stage.filter(|stage| *stage != Stage::Unknown && other.stage == Some(*stage))
    {
        score += 2;
        why.push(site::peer_same_stage(naming::within(words, naming::term(stage))));
    }
    Some((score, why))
}

/// How many people live in a city, where a number says so: that many, or the number within words
/// such as `about 2.8 million`.
fn people(city: &City) -> Option<f64> {
    match &city.population.as_ref()?.value {
        Value::Number(number) => Some(*number),
        Value::Text(words) => {
            let mut words = words.split_whitespace();
            let number = words.find_map(|word| word.replace(',', "").parse::<f64>().ok())?;
            Some(if words.next() == Some("million") { number * 1e6 } else { number })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{links::Links, words};
    use atlas_content::{Options, SourceFile, Sources, check};

    /// A made-up place: its id, its level, how many live there, and what it decides.
    type Place = (&'static str, &'static str, u32, &'static str);

    const PLACES: [Place; 5] = [
        ("northport", "city", 60_000, "[housing, water]"),
        ("southport", "city", 80_000, "[housing]"),
        ("eastmoor", "city", 900_000, "[]"),
        ("westhaven", "borough", 70_000, "[housing, water]"),
        ("midtown", "city", 61_000, "[]"),
    ];

    /// The site of missions: each with its id, its place, its challenges and its stage.
    fn site(missions: &[(String, &str, &str, &str)]) -> Site {
        let file = |path: String, text: String| SourceFile {
            path: format!("content/{path}"),
            text: text.into(),
        };
        let mut files = vec![file(
            "site.yaml".to_owned(),
            "title: Small\nbase_url: http://localhost/\nlanguages: [en]\nlicence: CC0-1.0\n"
                .to_owned(),
        )];
        files.extend(PLACES.iter().map(|(id, level, people, powers)| {
            let text = format!(
                "---\nname: {id}\ncountry: DK\nlevel: {level}\nlatitude: 1\nlongitude: 1\n\
                 population: {people}\npowers: {powers}\n---\n"
            );
            file(format!("cities/{id}.md"), text)
        }));
        files.extend(missions.iter().map(|(id, city, challenges, stage)| {
            let text = format!(
                "---\ntitle: {id}\nsummary: {id}\nstatement: {id}\ncity: {city}\n\
                 recognition: self-described\nchallenges: [{challenges}]\n\
                 target: {{outcome: All is well, note: No year}}\nstage: {stage}\n\
                 progress: {{state: not-assessed}}\nlead: {{name: City, kind: local-government}}\n\
                 sources:\n  - {{publisher: City, kind: official}}\nupdated: 2026-01-01\n---\n"
            );
            file(format!("missions/{id}.md"), text)
        }));
        let checked = check(&Sources { files, assets: Vec::new() }, &Options::default());
        checked.site.unwrap_or_else(|| panic!("{:#?}", checked.diagnostics))
    }

    fn peers_in(site: &Site, id: &str) -> Vec<(String, String)> {
        let links = Links::of(site);
        let catalog = Catalog::new(site, &links, &words::of(site));
        let key = RecordKey::new(Kind::Mission, id.parse().unwrap());
        let found = peers(&catalog, catalog.item(&key).unwrap());
        found.into_iter().map(|peer| (peer.with, peer.why)).collect()
    }

    #[test]
    fn the_most_alike_come_first_and_each_says_why() {
        let mission = |id: &str, city, challenges, stage| (id.to_owned(), city, challenges, stage);
        let site = site(&[
            mission("own-mission", "northport", "housing-homelessness", "adopted"),
            mission("a-neighbour", "northport", "housing-homelessness", "adopted"),
            mission("much-alike", "southport", "housing-homelessness", "adopted"),
            mission("larger", "eastmoor", "housing-homelessness", "concluded"),
            mission("smaller", "westhaven", "housing-homelessness", "proposed"),
            mission("in-passing", "midtown", "climate-neutrality, housing-homelessness", "adopted"),
            mission("of-another-kind", "southport", "climate-neutrality", "adopted"),
        ]);
        let expected = [
            (
                "much-alike",
                "Same challenge, similar size, also a city, decides on housing too, also adopted",
            ),
            ("smaller", "Same challenge, similar size, decides on housing, water too"),
            ("larger", "Same challenge, also a city"),
            ("in-passing", "Shares a challenge, similar size, also a city, also adopted"),
        ];
        let expected = expected.map(|(with, why)| (with.to_owned(), why.to_owned()));
        assert_eq!(peers_in(&site, "own-mission"), expected);
        assert_eq!(peers_in(&site, "of-another-kind").len(), 1);
    }

    #[test]
    fn of_many_a_few_are_named_and_never_the_record_itself() {
        let stages = ["adopted", "proposed", "concluded"];
        let missions: Vec<_> = (0..200)
            .map(|number: usize| {
                let place = PLACES[number % PLACES.len()].0;
                let stage = stages[number % stages.len()];
                (format!("mission-{number}"), place, "food-systems", stage)
            })
            .collect();
        let site = site(&missions);
        for (id, ..) in missions.iter().step_by(17) {
            let named = peers_in(&site, id);
            assert_eq!(named.len(), NAMED, "{id}");
            assert!(named.iter().all(|(with, _)| with != id), "{id}: {named:?}");
        }
    }
}
