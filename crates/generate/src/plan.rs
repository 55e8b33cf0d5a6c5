//! Which pages a site has, in what order, before any of them is made.

use crate::{
    catalog::Catalog,
    document::file_of,
    editions,
    pages::{self, LISTED, Planned},
    pictures::Picture,
};
use atlas_model::{
    Common, Kind, RecordKey, RecordState,
    page::{ORGANISATIONS_PAGE_SIZE, PAGE_SIZE, nth_page},
};

/// A page to be made.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Plan {
    Home,
    Explore,
    /// The nth page of a list, from 1.
    List(Kind, usize),
    /// A record by its place among those of its kind.
    Record(Kind, usize),
    /// The nth page of the records of a city, by its place among the cities; from 2.
    MoreOfCity(usize, usize),
    Cities,
    Challenges,
    /// The nth page of a challenge type, by its place in the vocabulary; from 1.
    Challenge(usize, usize),
    /// The nth page of the index of organisations, from 1.
    Organisations(usize),
    /// The nth page of an organisation, by its place among those that have a page; from 1.
    Organisation(usize, usize),
    Collections,
    Compare,
    Timeline,
    WorldMap,
    Assess,
    Publish,
    Data,
    Kept,
    NotFound,
}

/// Every page of a site, in a stable order.
pub(crate) fn all(catalog: &Catalog<'_>) -> Vec<Plan> {
    let site = catalog.site;
    let mut plans = vec![Plan::Home, Plan::Explore];
    for kind in LISTED {
        let total = catalog.items_of(kind).len();
        plans.extend((1..=total.div_ceil(PAGE_SIZE).max(1)).map(|page| Plan::List(kind, page)));
    }
    for (kind, count) in [
        (Kind::Mission, site.missions.len()),
        (Kind::CaseStudy, site.case_studies.len()),
        (Kind::Insight, site.insights.len()),
        (Kind::Project, site.projects.len()),
        (Kind::Collection, site.collections.len()),
        (Kind::City, site.cities.len()),
        (Kind::Page, site.pages.len()),
    ] {
        plans.extend((0..count).map(|place| Plan::Record(kind, place)));
    }
    for (place, entry) in site.cities.iter().enumerate() {
        if entry.record.common.record_state != RecordState::Removed {
            let count = pages::page_count(pages::records_of(catalog, &entry.record));
            plans.extend((2..=count).map(|page| Plan::MoreOfCity(place, page)));
        }
    }
    plans.extend([Plan::Cities, Plan::Challenges, Plan::Collections]);
    for (place, challenge) in site.vocabularies.challenges.iter().enumerate() {
        let count = pages::page_count(catalog.items_about(&challenge.id).len());
        plans.extend((1..=count).map(|page| Plan::Challenge(place, page)));
    }
    let organisations = catalog.organisations();
    let count = organisations.listed().len().div_ceil(ORGANISATIONS_PAGE_SIZE).max(1);
    plans.extend((1..=count).map(Plan::Organisations));
    for (place, known) in organisations.known().iter().enumerate() {
        let count = if known.removed { 1 } else { pages::page_count(known.takes_part.len()) };
        plans.extend((1..=count).map(|page| Plan::Organisation(place, page)));
    }
    plans.extend([
        Plan::Compare,
        Plan::Timeline,
        Plan::WorldMap,
        Plan::Assess,
        Plan::Publish,
        Plan::Data,
        Plan::Kept,
        Plan::NotFound,
    ]);
    plans
}

impl Plan {
    /// Makes the page; not that of search and facets, for which the index must be there, and not
    /// that of the form, which names the file of the showcase.
    pub(crate) fn make(&self, catalog: &Catalog<'_>) -> Option<Planned> {
        let planned = match self {
            Self::Home => pages::home(catalog),
            Self::Explore | Self::Publish => return None,
            Self::List(kind, page) => pages::list(catalog, *kind, *page),
            Self::Record(kind, place) => pages::record(catalog, *kind, *place),
            Self::MoreOfCity(place, page) => pages::city(catalog, *place, *page),
            Self::Cities => pages::cities(catalog),
            Self::Challenges => pages::challenges(catalog),
            Self::Challenge(place, page) => pages::challenge(catalog, *place, *page),
            Self::Organisations(page) => pages::organisations(catalog, *page),
            Self::Organisation(place, page) => pages::organisation(catalog, *place, *page),
            Self::Collections => pages::collections(catalog),
            Self::Compare => pages::compare(catalog),
            Self::Timeline => pages::timeline(catalog),
            Self::WorldMap => pages::world_map(catalog),
            Self::Assess => pages::assess(catalog),
            Self::Data => pages::data(catalog),
            Self::Kept => pages::kept(catalog),
            Self::NotFound => pages::not_found(catalog),
        };
        let picture = self.picture(catalog).and_then(|picture| picture.chosen(catalog));
        Some(Planned { picture, ..planned })
    }

    /// What other sites show with a link to the page.
    fn picture(&self, catalog: &Catalog<'_>) -> Option<Picture> {
        Some(match self {
            Self::NotFound => return None,
            Self::List(kind, _) => Picture::of_kind(*kind),
            Self::Record(kind, place) => {
                let common = catalog.common(*kind, *place)?;
                Picture::of(catalog, RecordKey::new(*kind, common.id.clone()))
            }
            Self::MoreOfCity(..) | Self::Cities => Picture::of_kind(Kind::City),
            _ => Picture::Site,
        })
    }

    /// The path of the page's file.
    pub(crate) fn file(&self, catalog: &Catalog<'_>) -> String {
        let path = match self {
            Self::NotFound => "404.html".to_owned(),
            Self::Record(kind, place) => pages::record_common(catalog, *kind, *place)
                .map_or_else(String::new, |(path, _)| path),
            Self::Organisation(place, page) => {
                nth_page(&catalog.organisations().known()[*place].path(), *page)
            }
            _ => self.place(catalog).map_or_else(String::new, |(path, _)| path),
        };
        file_of(&path)
    }

    /// The page's path, and the day on which it last changed where that is known; none for a page
    /// that search engines should leave out.
    pub(crate) fn place(&self, catalog: &Catalog<'_>) -> Option<(String, Option<String>)> {
        let bare = |path: &str| Some((path.to_owned(), None));
        match self {
            Self::Home => bare(""),
            Self::Explore => bare("explore/"),
            Self::List(kind, page) => Some((pages::list_path(*kind, *page), None)),
            Self::Record(kind, place) => {
                let (path, common) = pages::record_common(catalog, *kind, *place)?;
                is_found(catalog, *kind, *place, &path).then(|| (path, updated(common)))
            }
            Self::MoreOfCity(place, page) => {
                let (first, _) = pages::record_common(catalog, Kind::City, *place)?;
                let found = is_found(catalog, Kind::City, *place, &first);
                found.then(|| (nth_page(&first, *page), None))
            }
            Self::Cities => bare("cities/"),
            Self::Challenges => bare("challenges/"),
            Self::Challenge(place, page) => {
                let challenge = catalog.site.vocabularies.challenges.get(*place)?;
                Some((nth_page(&format!("challenges/{}/", challenge.id), *page), None))
            }
            Self::Organisations(page) => Some((nth_page("organisations/", *page), None)),
            Self::Organisation(place, page) => {
                let known = &catalog.organisations().known()[*place];
                let common = known.file.and_then(|file| catalog.common(Kind::Organisation, file));
                let updated = common.filter(|_| *page == 1).and_then(updated);
                let found = |file| is_found(catalog, Kind::Organisation, file, &known.path());
                known.file.is_none_or(found).then(|| (nth_page(&known.path(), *page), updated))
            }
            Self::Collections => bare("collections/"),
            Self::Compare => bare("compare/"),
            Self::Timeline => bare("timeline/"),
            Self::WorldMap => bare("map/"),
            Self::Assess => bare("assess/"),
            Self::Publish => bare("publish/"),
            Self::Data => bare("data/"),
            Self::Kept => bare("kept/"),
            Self::NotFound => None,
        }
    }
}

/// Whether search engines should know a record's page here: what another showcase keeps, they know
/// there, and what is not written in this edition's language, in the edition of its own.
fn is_found(catalog: &Catalog<'_>, kind: Kind, place: usize, path: &str) -> bool {
    use RecordState::{Archived, Draft, InReview, Published, Removed};
    let Some(common) = catalog.common(kind, place) else { return false };
    match common.record_state {
        Published | Archived => {
            let languages = catalog.languages(kind, place);
            let canonical = editions::canonical(catalog.site, common, &languages, path);
            common.origin.is_none() && canonical == catalog.site.settings.address(path)
        }
        Draft | InReview | Removed => false,
    }
}

fn updated(common: &Common) -> Option<String> {
    common.updated.map(|day| day.to_string())
}
