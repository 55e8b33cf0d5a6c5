use super::frame::Draft;
use crate::{catalog::Catalog, pages::Planned};
use atlas_model::page::{Assess, View};

/// The self-test for a mission.
pub(crate) fn assess(catalog: &Catalog<'_>) -> Planned {
    let draft = Draft {
        title: "Test a mission".to_owned(),
        description: "The five criteria of a mission and the four parts of ROAR, as a worksheet."
            .to_owned(),
        path: "assess/".to_owned(),
        crumbs: Vec::new(),
    };
    Planned::view(draft.page(catalog), View::Assess(Assess {}))
}
