use super::frame::Draft;
use crate::{catalog::Catalog, pages::Planned, pictures::Picture};
use atlas_locale::said::site;
use atlas_model::{Kind, page::PublishView};

/// The kinds of records that the form offers, those first that most authors come for.
const KINDS: [Kind; 7] = [
    Kind::Mission,
    Kind::CaseStudy,
    Kind::Insight,
    Kind::City,
    Kind::Project,
    Kind::Organisation,
    Kind::Collection,
];

/// The form that writes a record, which names the paths of three files: what its worker must know of
/// the showcase, what the form says, and the worker's script.
pub(crate) fn publish(catalog: &Catalog<'_>, needed: [&str; 3]) -> Planned {
    let settings = &catalog.site.settings;
    let draft = Draft {
        title: catalog.say(site::publish_title()),
        description: catalog.say(site::publish_description()),
        path: "publish/".to_owned(),
        crumbs: Vec::new(),
    };
    let [showcase, form, worker] = needed.map(|path| settings.shared_href(path));
    let view = PublishView {
        showcase,
        form,
        worker,
        lang: (!settings.folder.is_empty()).then(|| catalog.language().to_owned()),
        repository: settings.repository.clone(),
        contact: settings.contact.clone(),
        kinds: KINDS.into(),
    };
    let picture = Picture::Site.chosen(catalog);
    Planned { picture, ..Planned::publish(draft.page(catalog), view) }
}
