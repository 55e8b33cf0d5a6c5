use super::frame::Draft;
use crate::{catalog::Catalog, pages::Planned};
use atlas_model::page::{View, WorldMap};

/// Cities on a map of the world.
pub(crate) fn world_map(catalog: &Catalog<'_>) -> Planned {
    let draft = Draft {
        title: "Map".to_owned(),
        description: "Cities and their records on a map of the world.".to_owned(),
        path: "map/".to_owned(),
        crumbs: Vec::new(),
    };
    Planned::view(draft.page(catalog), View::WorldMap(WorldMap {}))
}
