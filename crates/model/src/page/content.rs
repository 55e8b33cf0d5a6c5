//! What a page is about.

use super::{
    ArticlePage, Card, CaseStudyPage, ChallengeCount, ChallengePage, Challenges, Cities, CityPage,
    CollectionPage, Collections, DataPage, InsightPage, KeptPage, MissionPage, More,
    OrganisationPage, Organisations, Pages, ProjectPage, Region, Removed,
};
use crate::{Kind, Words};
use serde::Serialize;

/// How many records a page of a list shows.
pub const PAGE_SIZE: usize = 20;

/// How many records a page of a city or of a challenge type lists.
pub const GROUPED_PAGE_SIZE: usize = 50;

/// What a page is about whose content needs no script.
#[derive(Clone, Debug, PartialEq, Serialize)]
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
    /// `/cities/<id>/page/2/`, `/challenges/<id>/page/2/`
    More(More),
    /// `/organisations/`, `/organisations/page/2/`
    Organisations(Organisations),
    /// `/organisations/<id>/`
    Organisation(Box<OrganisationPage>),
    /// `/collections/`
    Collections(Collections),
    /// `/collections/<id>/`
    Collection(Box<CollectionPage>),
    /// `/data/`
    Data(DataPage),
    /// `/kept/`
    Kept(KeptPage),
    /// `/about/`: the article alone.
    Article(Box<ArticlePage>),
    /// A record that is no longer there.
    Removed(Removed),
    /// `/404.html`, in the showcase's own words.
    NotFound(Words),
}

impl Content {
    /// The feed of what is new on the page's subject, where it has one.
    pub fn feed(&self) -> Option<&str> {
        match self {
            Self::Home(page) => page.feed.as_deref(),
            Self::City(page) => page.feed.as_deref(),
            Self::Challenge(page) => page.feed.as_deref(),
            _ => None,
        }
    }
}

/// The first page.
#[derive(Clone, Debug, PartialEq, Serialize)]
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
    /// The feed of what is new, where anything is.
    pub feed: Option<String>,
    /// The showcase's own words.
    pub words: Words,
}

/// A page of a list of one kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct List {
    /// Which kind.
    pub kind: Kind,
    /// How many there are in all.
    pub total: u32,
    /// Which page this is.
    pub pages: Pages,
    /// The records on this page.
    pub cards: Vec<Card>,
}
