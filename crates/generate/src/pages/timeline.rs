use super::frame::Draft;
use crate::{catalog::Catalog, pages::Planned};
use atlas_model::page::{Timeline, View};

/// What happened and what is planned, over the years.
pub(crate) fn timeline(catalog: &Catalog<'_>) -> Planned {
    let draft = Draft {
        title: "Timeline".to_owned(),
        description: "Milestones, target years and changes of goal, over the years.".to_owned(),
        path: "timeline/".to_owned(),
        crumbs: Vec::new(),
    };
    Planned::view(draft.page(catalog), View::Timeline(Timeline {}))
}
