//! What the pages of the site show. A [`Page`] travels into the browser as data; its [`Content`]
//! becomes HTML at build and stands in the page once.

mod card;
mod carried;
mod challenges;
mod content;
mod data;
mod names;
mod paging;
mod places;
mod records;
mod reference;
mod views;

pub use card::{Card, ChallengeName, CityName, RelatedGroup};
pub use carried::{
    AppName, Explore, FacetGroup, FacetValue, Frame, Head, Link, Page, RESULTS_AT_A_TIME,
};
pub use challenges::{ChallengeCount, ChallengePage, Challenges};
pub use content::{Content, GROUPED_PAGE_SIZE, Home, List, PAGE_SIZE};
pub use data::{DataPage, DataTable};
pub use names::Names;
pub use paging::{More, Pages, nth_page};
pub use places::{Cities, CityCount, CityPage, Region};
pub use records::{
    ArticlePage, CaseStudyPage, CollectionPage, Collections, InsightPage, MissionPage, ProjectPage,
    Removed,
};
pub use reference::{Author, Reference};
pub use views::{Assess, Compare, Rated, Timeline, Told, View, WorldMap};
