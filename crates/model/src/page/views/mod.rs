//! What the pages of the further apps show. A [`View`], or the [`PublishView`], stands in its page
//! as data, for its app alone.

mod assess;
mod column;
mod compare;
mod publish;
mod timeline;
mod world_map;

pub use assess::{Assess, Rated, Told};
pub use column::{CITY_COLUMN, Column, YEAR_COLUMN};
pub use compare::{Compare, Curated};
pub use publish::PublishView;
pub use timeline::{Moments, MomentsRecord, Timeline, TimelinePart, YearCounts};
pub use world_map::{MapPlace, MapRegion, WorldMap};

use serde::{Deserialize, Serialize};

/// What a page of the second app shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum View {
    /// `/assess/`
    Assess(Assess),
    /// `/compare/`
    Compare(Compare),
    /// `/timeline/`
    Timeline(Timeline),
    /// `/map/`
    WorldMap(WorldMap),
}
