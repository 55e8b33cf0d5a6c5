use serde::{Deserialize, Serialize};

/// What happened and what is planned, over the years.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Timeline {}
