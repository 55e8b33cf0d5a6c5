use serde::{Deserialize, Serialize};

/// The self-test for a mission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assess {}
