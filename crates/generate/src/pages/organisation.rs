use super::{
    frame::{Draft, crumb, link},
    headings::{self, Heading},
    more::{more, part_on_page},
    organisations::counted,
    records::{has_text, planned},
};
use crate::{catalog::Catalog, organisations::Known, pages::Planned};
use atlas_locale::said::site;
use atlas_model::{
    Entry, Kind, Organisation, RecordKey,
    page::{Content, GROUPED_PAGE_SIZE, Link, OrganisationCount, OrganisationPage, Pages},
};
use mission_atlas_app::naming;
use std::{cmp::Reverse, collections::BTreeMap, sync::Arc};

/// How many other organisations a page names.
const TOGETHER: usize = 12;

/// A page of an organisation, by its place among those that have one: the organisation and the
/// first of its records, then further records.
pub(crate) fn organisation(catalog: &Catalog<'_>, place: usize, page: usize) -> Planned {
    let known = &catalog.organisations().known()[place];
    let path = known.path();
    let first = catalog.site.settings.href(&path);
    let pages = Pages::of(known.takes_part.len(), GROUPED_PAGE_SIZE, page, first);
    let on_page = part_on_page(&known.takes_part, 0, page).iter();
    let headed = on_page.filter_map(|(doing, kind, place)| {
        let id = catalog.common(*kind, *place)?.id.clone();
        Some((Heading::of_doing(catalog, *doing), RecordKey::new(*kind, id)))
    });
    let groups = headings::groups(catalog, headed);
    if page > 1 {
        let crumbs = vec![crumb(catalog, Kind::Organisation), link(catalog, &known.name, &path)];
        return more(catalog, &known.name, &path, crumbs, groups, pages);
    }
    let entry = known.file.map(|file| &catalog.site.organisations[file]);
    let content = OrganisationPage {
        name: known.name.clone(),
        kind: known.kind,
        common: entry.map(|entry| entry.record.common.clone()),
        city: entry.and_then(|entry| city(catalog, &entry.record)),
        country: entry.and_then(|entry| country(catalog, &entry.record)),
        elsewhere: entry.map_or_else(Vec::new, |entry| elsewhere(catalog, &entry.record)),
        counts: counts(catalog, known),
        groups,
        pages,
        together: together(catalog, place),
        has_body: entry.is_some_and(|entry| has_text(&entry.body)),
    };
    let crumbs = vec![crumb(catalog, Kind::Organisation)];
    page_of(catalog, known, entry.map(Arc::as_ref), crumbs, content)
}

fn page_of(
    catalog: &Catalog<'_>,
    known: &Known,
    entry: Option<&Entry<Organisation>>,
    crumbs: Vec<Link>,
    content: OrganisationPage,
) -> Planned {
    let description = description(catalog, known, &content.counts);
    let content = Content::Organisation(Box::new(content));
    if let Some(entry) = entry {
        let mut planned = planned(catalog, Kind::Organisation, entry, crumbs, content);
        if entry.record.common.summary.is_none() {
            planned.page.head.description = description;
        }
        return planned;
    }
    let draft = Draft { title: known.name.clone(), description, path: known.path(), crumbs };
    Planned::fixed(draft.page(catalog), content)
}

/// What search engines say of its page, given how many records of each kind it takes part in.
fn description(catalog: &Catalog<'_>, known: &Known, counts: &[(String, u32)]) -> String {
    let kind = match known.kind {
        Some(kind) => naming::within(&catalog.words, naming::term(kind)),
        None => catalog.say(site::organisation_any()),
    };
    if counts.is_empty() {
        return catalog.say(site::organisation_description(&known.name, kind));
    }
    let counts: Vec<String> = counts
        .iter()
        .map(|(label, count)| {
            catalog.say(site::organisation_count(naming::small(&catalog.words, label), *count))
        })
        .collect();
    let counts = catalog.words.in_a_row(&counts);
    catalog.say(site::organisation_description_counted(&known.name, kind, counts))
}

/// How many records of each kind it takes part in.
fn counts(catalog: &Catalog<'_>, known: &Known) -> Vec<(String, u32)> {
    let mut counts: BTreeMap<Kind, u32> = BTreeMap::new();
    for (kind, _) in known.records() {
        *counts.entry(kind).or_default() += 1;
    }
    counts.into_iter().map(|(kind, count)| (catalog.say(naming::plural(kind)), count)).collect()
}

/// With whom it takes part in more than one mission.
fn together(catalog: &Catalog<'_>, place: usize) -> Vec<OrganisationCount> {
    let all = catalog.organisations();
    let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
    for mission in all.known()[place].missions() {
        for other in all.in_mission(mission).iter().filter(|other| **other != place) {
            *shared.entry(*other).or_default() += 1;
        }
    }
    let mut often: Vec<(Reverse<usize>, usize)> = shared
        .into_iter()
        .filter(|(other, count)| *count > 1 && !all.known()[*other].removed)
        .map(|(other, count)| (Reverse(count), other))
        .collect();
    often.sort_unstable();
    often.truncate(TOGETHER);
    let named = often.into_iter();
    named.map(|(count, other)| counted(catalog, &all.known()[other], count.0)).collect()
}

fn city(catalog: &Catalog<'_>, organisation: &Organisation) -> Option<Link> {
    let id = organisation.city.as_ref()?;
    let city = catalog.city(id)?;
    Some(link(catalog, &city.name, &format!("cities/{id}/")))
}

/// The name of its country, or of its city's, as cities of that country have it.
fn country(catalog: &Catalog<'_>, organisation: &Organisation) -> Option<String> {
    let own = organisation.city.as_ref().and_then(|id| catalog.city(id));
    let code = organisation.country.as_deref().or(own.map(|city| city.country.as_str()))?;
    let mut cities = catalog.site.cities.iter().map(|entry| &entry.record);
    cities.find(|city| city.country == code).map(|city| city.country_name.clone())
}

/// Its own pages, and what registers say of it.
fn elsewhere(catalog: &Catalog<'_>, organisation: &Organisation) -> Vec<Link> {
    let link = |text: &str, href: String| Link::new(text, href);
    let ror = |id: &String| {
        let id = id.rsplit('/').next().unwrap_or(id);
        link("Research Organization Registry", format!("https://ror.org/{id}"))
    };
    let item = |id: &String| link("Wikidata", format!("https://www.wikidata.org/wiki/{id}"));
    let own = organisation.url.iter();
    let own = own.map(|url| link(&catalog.say(site::organisation_website()), url.clone()));
    own.chain(organisation.ror.iter().map(ror))
        .chain(organisation.wikidata.iter().map(item))
        .collect()
}
