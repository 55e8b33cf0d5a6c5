//! From front matter to records: one module for each kind, and what they share.

mod case_study;
mod city;
mod collection;
mod common;
mod entry;
mod evidence;
mod image;
mod initiative;
mod insight;
mod mission;
mod organisation;
mod progress;
mod project;
mod project_use;
mod references;

pub(crate) use case_study::case_study;
pub(crate) use city::city;
pub(crate) use collection::{article, collection};
pub(crate) use common::common;
pub(crate) use entry::{Findings, Reading, read_all};
pub(crate) use insight::insight;
pub(crate) use mission::mission;
pub(crate) use organisation::organisation;
pub(crate) use project::project;
