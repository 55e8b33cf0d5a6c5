use super::layout::Layout;
use crate::charts::Scene;
use atlas_locale::Words;

/// How a mission hangs together: what it is set against, and what it is pursued by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MissionMap {
    /// The grand challenges.
    pub challenges: Vec<MapChallenge>,
    /// The mission's title.
    pub mission: String,
    /// The year by which it is to be reached.
    pub year: Option<i16>,
    /// The sectors that it works across.
    pub sectors: Vec<String>,
    /// Its projects.
    pub projects: Vec<MapProject>,
}

/// A grand challenge on a mission map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapChallenge {
    /// What it is called.
    pub label: String,
    /// The global goals that it stands for: `SDG 7, 13`.
    pub goals: String,
    /// Its page.
    pub href: String,
    /// The class that sets its hue.
    pub class: String,
}

/// A project on a mission map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapProject {
    /// What it is called.
    pub title: String,
    /// Where it leads, if anywhere.
    pub href: Option<String>,
    /// The places of its sectors among the map's.
    pub sectors: Vec<usize>,
}

/// How many projects are drawn: more would be too many to see anything.
pub const MOST_PROJECTS: usize = 40;

/// The mission map as IIPP draws it: grand challenges, the mission, sectors and projects from left
/// to right; nothing where there are neither sectors nor projects. A project that has no sector is
/// joined to the mission itself.
pub fn mission_map(map: &MissionMap, words: &Words) -> Option<Scene> {
    if map.sectors.is_empty() && map.projects.is_empty() {
        return None;
    }
    let drawn = &map.projects[..map.projects.len().min(MOST_PROJECTS)];
    Some(Layout::new(map, drawn).scene(map, words))
}
