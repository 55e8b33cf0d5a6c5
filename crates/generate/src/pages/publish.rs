use super::frame::Draft;
use crate::{catalog::Catalog, pages::Planned};
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

/// The form that writes a record, which names the paths of two files: what its worker must know of
/// the showcase, and the worker's script.
pub(crate) fn publish(catalog: &Catalog<'_>, showcase: &str, worker: &str) -> Planned {
    let settings = &catalog.site.settings;
    let draft = Draft {
        title: "Publish".to_owned(),
        description:
            "Write a mission, a case study, an insight or a city in your browser: the page \
                      grows beside the form, and what is wrong is said where it is."
                .to_owned(),
        path: "publish/".to_owned(),
        crumbs: Vec::new(),
    };
    let view = PublishView {
        showcase: settings.href(showcase),
        worker: settings.href(worker),
        repository: settings.repository.clone(),
        contact: settings.contact.clone(),
        kinds: KINDS.into(),
    };
    Planned::publish(draft.page(catalog), view)
}
