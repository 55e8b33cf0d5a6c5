use serde::{Deserialize, Serialize};

/// Records side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Compare {}
