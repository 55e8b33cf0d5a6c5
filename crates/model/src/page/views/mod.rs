//! What the pages of the second app show. A [`View`] stands in its page as data, for that app alone.

mod assess;
mod compare;
mod timeline;
mod world_map;

pub use assess::{Assess, Rated, Told};
pub use compare::Compare;
pub use timeline::Timeline;
pub use world_map::WorldMap;

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
