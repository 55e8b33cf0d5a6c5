//! What each page carries, gathered from the catalogue.

mod assess;
mod challenges;
mod cities;
mod city;
mod collections;
mod compare;
mod explore;
mod frame;
mod home;
mod lists;
mod more;
mod planned;
mod records;
mod timeline;
mod world_map;

pub(crate) use assess::assess;
pub(crate) use challenges::{challenge, challenges};
pub(crate) use cities::cities;
pub(crate) use city::{city, records_of};
pub(crate) use collections::collections;
pub(crate) use compare::compare;
pub(crate) use explore::{explore, explore_page};
pub(crate) use frame::not_found;
pub(crate) use home::home;
pub(crate) use lists::{LISTED, list, list_path};
pub(crate) use more::page_count;
pub(crate) use planned::{Planned, Shown};
pub(crate) use records::{record, record_common};
pub(crate) use timeline::timeline;
pub(crate) use world_map::world_map;
