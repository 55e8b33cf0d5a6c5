//! From YAML to checked values, with the place of each.

pub(crate) mod fields;
mod node;
mod table;
mod yaml;

pub(crate) use node::{Node, Value as Raw};
pub(crate) use table::Table;
pub(crate) use yaml::parse;
