//! A built site in a browser: what readers do, and what they rely on.
//!
//! Each test is a session of its own; at most two run at a time.

mod citing;
mod compare;
mod counting;
mod editions;
mod explore;
mod facets;
mod faults;
mod journeys;
mod kept;
mod languages;
mod large;
mod offline;
mod pages;
mod picking;
mod pictures;
mod publish;
mod suggestions;
mod theme;
mod worksheet;
mod world_map;
mod years;
