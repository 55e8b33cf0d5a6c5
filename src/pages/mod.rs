//! The pages: one function for each kind of [`atlas_model::page::Content`].

mod article;
mod case_study;
mod challenge;
mod challenges;
mod cities;
mod city;
mod collection;
mod collections;
mod content;
mod data;
pub mod explore;
mod home;
mod insight;
mod kept;
mod list;
mod mission;
mod more;
mod not_found;
mod organisation;
mod organisations;
mod project;
mod removed;

use article::article;
use case_study::case_study;
use challenge::challenge;
use challenges::challenges;
use cities::cities;
use city::city;
use collection::collection;
use collections::collections;
use data::data;
use home::home;
use insight::insight;
use kept::kept;
use list::list;
use mission::mission;
use more::more;
use not_found::not_found;
use organisation::organisation;
use organisations::organisations;
use project::project;
use removed::removed;

pub use content::{FixedContent, Props as FixedContentProps};
