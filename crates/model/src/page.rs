//! What the pages of the site show. A [`Page`] travels into the browser as data; its [`Content`]
//! becomes HTML at build and stands in the page once.

use crate::{
    CaseStudy, City, Collection, Insight, Kind, Mission, NavigationItem, ProgressState, Project,
    RecordKey, Slug, Stage,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many records a page of a list shows.
pub const PAGE_SIZE: usize = 20;

/// How many results show at a time: they change with every letter typed, and what lies below the
/// fold costs as much to make as what is read.
pub const RESULTS_AT_A_TIME: usize = 10;

/// One page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// What every page of the site shows.
    pub frame: Frame,
    /// What machines read of the page.
    pub head: Head,
    /// The way to the page, outermost first, without the page itself.
    pub crumbs: Vec<Link>,
    /// Where a reader reports a mistake.
    pub correction: Option<String>,
    /// What the page of search and facets begins with. Every other page's content needs no
    /// script: it stands in the page as HTML, once.
    pub explore: Option<Explore>,
}

/// What every page of the site shows. Nothing that changes with a record stands here, or one edit
/// would touch every page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// The path below which the site lives, with both slashes.
    pub base: String,
    /// The site's name.
    pub title: String,
    /// The main navigation.
    pub navigation: Vec<NavigationItem>,
    /// Further links, for the foot.
    pub foot: Vec<Link>,
    /// SPDX id of the licence of the texts.
    pub licence: String,
}

/// What machines read of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Head {
    /// The page's title, without the site's.
    pub title: String,
    /// Plain text of at most 280 code points.
    pub description: String,
    /// The path below the base path, without a leading slash.
    pub path: String,
    /// The full address under which search engines should know the page.
    pub canonical: String,
    /// Open Graph: `website`, `article`.
    pub og_type: String,
    /// Whether search engines should leave it out.
    pub noindex: bool,
    /// BCP 47.
    pub lang: String,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// What it says.
    pub text: String,
    /// Where it leads, base path included.
    pub href: String,
}

/// What a page is about whose content needs no script.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// `/`
    Home(Home),
    /// `/missions/`, `/case-studies/page/2/`
    List(List),
    /// `/missions/<id>/`
    Mission(Box<MissionPage>),
    /// `/case-studies/<id>/`
    CaseStudy(Box<CaseStudyPage>),
    /// `/insights/<id>/`
    Insight(Box<InsightPage>),
    /// `/projects/<id>/`
    Project(Box<ProjectPage>),
    /// `/cities/`
    Cities(Cities),
    /// `/cities/<id>/`
    City(Box<CityPage>),
    /// `/challenges/`
    Challenges(Challenges),
    /// `/challenges/<id>/`
    Challenge(ChallengePage),
    /// `/collections/`
    Collections(Collections),
    /// `/collections/<id>/`
    Collection(Box<CollectionPage>),
    /// `/about/`: the article alone.
    Article(ArticlePage),
    /// A record that is no longer there.
    Removed(Removed),
    /// `/404.html`
    NotFound,
}

/// A record in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// What kind of record.
    pub kind: Kind,
    /// Its id.
    pub id: Slug,
    /// Its title.
    pub title: String,
    /// Where it leads, base path included.
    pub href: String,
    /// Its place in words: `Houston, United States`.
    pub place: Option<String>,
    /// One sentence: a mission's statement, an insight's claim, otherwise the summary.
    pub line: Option<String>,
    /// Its challenge types.
    pub challenges: Vec<ChallengeName>,
    /// Where it stands in its life.
    pub stage: Option<Stage>,
    /// How it is doing.
    pub progress: Option<ProgressState>,
    /// The year by which.
    pub target_year: Option<i16>,
    /// What else tells it apart: an insight's strength, a case study's period.
    pub note: Option<String>,
}

/// A challenge type by name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChallengeName {
    /// Its id.
    pub id: Slug,
    /// What readers call it.
    pub label: String,
    /// One of [`crate::ICONS`].
    pub icon: String,
}

/// A city by name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CityName {
    /// What it is called.
    pub name: String,
    /// Its country's name.
    pub country: String,
}

/// The names that a record's ids stand for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Names {
    /// Cities.
    pub cities: BTreeMap<Slug, CityName>,
    /// Challenge types.
    pub challenges: BTreeMap<Slug, ChallengeName>,
    /// Terms of the vocabularies, as `instruments/grants`.
    pub terms: BTreeMap<String, String>,
    /// Records that are pointed at.
    pub records: Vec<(RecordKey, Link)>,
}

/// The first page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Home {
    /// What the site is, in a sentence.
    pub tagline: Option<String>,
    /// How many records of each kind.
    pub counts: Vec<(Kind, u32)>,
    /// How many countries the cities are in.
    pub countries: u32,
    /// The challenge types that have records.
    pub challenges: Vec<ChallengeCount>,
    /// Cities with records, by region.
    pub regions: Vec<Region>,
    /// Missions to begin with.
    pub missions: Vec<Card>,
    /// Collections and insights worth knowing.
    pub worth_knowing: Vec<Card>,
}

/// A challenge type and how many records it has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChallengeCount {
    /// The challenge type.
    pub name: ChallengeName,
    /// What it covers, where the page says it.
    pub definition: Option<String>,
    /// How many records.
    pub count: u32,
}

/// A region of the world and its cities.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Region {
    /// The UN M49 region's name.
    pub name: String,
    /// Its cities, by name.
    pub cities: Vec<CityCount>,
}

/// A city and how many records it has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CityCount {
    /// What it is called.
    pub name: String,
    /// Its country's name.
    pub country: String,
    /// Where it leads.
    pub href: String,
    /// How many records.
    pub count: u32,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

/// Search and facets over everything, as they stand before anyone chooses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Explore {
    /// How many records there are.
    pub total: u32,
    /// The facets that have values.
    pub facets: Vec<FacetGroup>,
    /// The first records.
    pub cards: Vec<Card>,
}

/// A facet's values in the order in which they stay.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FacetGroup {
    /// The key of one of [`crate::FACETS`].
    pub key: String,
    /// By unfiltered count, then label.
    pub values: Vec<FacetValue>,
}

/// A value of a facet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FacetValue {
    /// As addresses and the index write it.
    pub value: String,
    /// What readers call it.
    pub label: String,
    /// How many records have it.
    pub count: u32,
}

/// A page of a list of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct List {
    /// Which kind.
    pub kind: Kind,
    /// How many there are in all.
    pub total: u32,
    /// Which page, from 1.
    pub page: u32,
    /// The links of all pages of the list.
    pub pages: Vec<String>,
    /// The records on this page.
    pub cards: Vec<Card>,
}

/// Records that the page's record relates to, under one heading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RelatedGroup {
    /// How they relate: `Replaced by`, `Case studies`.
    pub label: String,
    /// Which.
    pub cards: Vec<Card>,
}

/// A mission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MissionPage {
    /// The record.
    pub mission: Mission,
    /// What its ids stand for.
    pub names: Names,
    /// What it relates to.
    pub related: Vec<RelatedGroup>,
    /// Whether it has an article.
    pub has_body: bool,
}

/// A case study.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseStudyPage {
    /// The record.
    pub case_study: CaseStudy,
    /// What its ids stand for.
    pub names: Names,
    /// What it relates to.
    pub related: Vec<RelatedGroup>,
}

/// An insight.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InsightPage {
    /// The record.
    pub insight: Insight,
    /// What its ids stand for.
    pub names: Names,
    /// What it relates to.
    pub related: Vec<RelatedGroup>,
    /// Whether it has an article.
    pub has_body: bool,
}

/// A project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProjectPage {
    /// The record.
    pub project: Project,
    /// What its ids stand for.
    pub names: Names,
    /// What it relates to.
    pub related: Vec<RelatedGroup>,
    /// Whether it has an article.
    pub has_body: bool,
}

/// All cities.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cities {
    /// By region.
    pub regions: Vec<Region>,
    /// How many.
    pub total: u32,
    /// In how many countries.
    pub countries: u32,
}

/// A city and its records.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CityPage {
    /// The record.
    pub city: City,
    /// What its ids stand for.
    pub names: Names,
    /// Its records, by kind, and the collections that it is in.
    pub groups: Vec<RelatedGroup>,
    /// Whether it has an article.
    pub has_body: bool,
}

/// All challenge types.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Challenges {
    /// In the vocabulary's order.
    pub challenges: Vec<ChallengeCount>,
}

/// A challenge type and its records.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChallengePage {
    /// The challenge type.
    pub name: ChallengeName,
    /// What it covers.
    pub definition: String,
    /// Sustainable Development Goals.
    pub sdgs: Vec<u8>,
    /// Words that mean much the same.
    pub sub_terms: Vec<String>,
    /// Its records, by kind.
    pub groups: Vec<RelatedGroup>,
    /// The cities that take it on.
    pub cities: Vec<CityCount>,
}

/// All collections.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Collections {
    /// By title.
    pub cards: Vec<Card>,
}

/// A collection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CollectionPage {
    /// The record.
    pub collection: Collection,
    /// Its members, in its order, each with the reason.
    pub members: Vec<(Card, Option<String>)>,
    /// Whether it has an article.
    pub has_body: bool,
}

/// A page that is not a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArticlePage {
    /// Its title.
    pub title: String,
    /// Its first sentence.
    pub summary: Option<String>,
    /// The headings of level 2, each a link on the page.
    pub contents: Vec<Link>,
}

/// A record that is no longer there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Removed {
    /// What it was called.
    pub title: String,
    /// Why it was removed.
    pub reason: String,
}

impl Page {
    /// The page's link, base path included.
    pub fn href(&self) -> String {
        format!("{}{}", self.frame.base, self.head.path)
    }

    /// The page's title with the site's, as a browser's tab shows it.
    pub fn title(&self) -> String {
        if self.head.title == self.frame.title {
            self.frame.title.clone()
        } else {
            format!("{} · {}", self.head.title, self.frame.title)
        }
    }
}

impl Names {
    /// The link to a record.
    pub fn record(&self, key: &RecordKey) -> Option<&Link> {
        self.records.iter().find(|(known, _)| known == key).map(|(_, link)| link)
    }

    /// What readers call a term of a vocabulary; its id where the vocabulary lacks it.
    pub fn term<'a>(&'a self, vocabulary: &str, id: &'a Slug) -> &'a str {
        self.terms.get(&format!("{vocabulary}/{id}")).map_or(id.as_str(), String::as_str)
    }
}
