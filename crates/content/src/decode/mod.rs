//! From YAML to checked values, with the place of each.

mod asked;
pub(crate) mod fields;
mod node;
mod table;
mod yaml;

pub(crate) use asked::{Told, fields_of};
pub(crate) use node::{Form, Key, Node, Value as Raw};
pub(crate) use table::Table;
pub(crate) use yaml::parse;
