use crate::{editions, prepared::Prepared, redirects};
use atlas_hosting::Hosting;
use atlas_model::Site;
use std::collections::BTreeSet;

/// What hosts are told of a showcase's site.
pub fn hosting(site: &Site) -> Hosting {
    told(site, &Prepared::all(&editions::all(site)))
}

/// The same, where its editions are known.
pub(crate) fn told(site: &Site, editions: &[Prepared<'_>]) -> Hosting {
    let (mut folders, mut moved) = (BTreeSet::new(), Vec::new());
    for edition in editions {
        let catalog = edition.catalog();
        let settings = &edition.site.settings;
        let files = edition.plans.iter();
        let files = files.map(|plan| format!("{}{}", settings.folder, plan.file(&catalog)));
        folders.extend(files.filter_map(|file| Some(file.split_once('/')?.0.to_owned())));
        let here = redirects::moved(&catalog).into_iter();
        let here = here.map(|here| (settings.href(&here.from), settings.href(&here.key.path())));
        moved.extend(here);
    }
    Hosting::new(site.settings.base_path(), folders, moved.into_iter().collect())
}
