use super::frame::Draft;
use crate::{catalog::Catalog, pages::Planned};
use atlas_locale::said::site;
use atlas_model::page::{Content, KeptPage};

/// The page that lists what the reader's browser keeps.
pub(crate) fn kept(catalog: &Catalog<'_>) -> Planned {
    let draft = Draft {
        title: catalog.say(site::kept_title()),
        description: catalog.say(site::kept_description()),
        path: "kept/".to_owned(),
        crumbs: Vec::new(),
    };
    let content = KeptPage { offline: catalog.site.settings.offline };
    Planned::fixed(draft.page(catalog), Content::Kept(content))
}
