//! What the pages of the site show. A [`Page`] travels into the browser as data; its [`Content`]
//! becomes HTML at build and stands in the page once.

mod card;
mod carried;
mod challenges;
mod content;
mod data;
mod kept;
mod names;
mod organisations;
mod paging;
mod places;
mod records;
mod reference;
mod views;

pub use card::{Card, ChallengeName, CityName, RelatedGroup};
pub use carried::{
    Alternate, AppName, EditionLink, Explore, FacetGroup, FacetValue, Frame, Head, InLanguage,
    Link, Page, RESULTS_AT_A_TIME, WrittenIn,
};
pub use challenges::{ChallengeCount, ChallengePage, Challenges};
pub use content::{Content, GROUPED_PAGE_SIZE, Home, List, PAGE_SIZE};
pub use data::{DataPage, DataTable};
pub use kept::KeptPage;
pub use names::Names;
pub use organisations::{
    Network, ORGANISATIONS_PAGE_SIZE, OrganisationCount, OrganisationPage, Organisations,
};
pub use paging::{More, Pages, nth_page};
pub use places::{Cities, CityCount, CityPage, Region, Undertaking};
pub use records::{
    ArticlePage, CaseStudyPage, CollectionPage, Collections, Compared, InsightPage, MissionPage,
    ProjectPage, Removed,
};
pub use reference::{Author, Reference};
pub use views::{
    Assess, CITY_COLUMN, Column, Compare, Curated, MapPlace, MapRegion, Moments, MomentsRecord,
    PublishView, Rated, Timeline, TimelinePart, Told, View, WorldMap, YEAR_COLUMN, YearCounts,
};
