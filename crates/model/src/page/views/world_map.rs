use serde::{Deserialize, Serialize};

/// Cities on a map of the world.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WorldMap {}
