//! How a mission hangs together: grand challenge, mission, sectors, projects.

mod column;
mod data;
mod drawing;
mod layout;
#[cfg(test)]
mod tests;

pub use data::{MOST_PROJECTS, MapChallenge, MapProject, MissionMap, mission_map};
