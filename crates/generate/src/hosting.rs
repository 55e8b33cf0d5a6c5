use crate::{catalog::Catalog, editions, links::Links, plan, redirects, words};
use atlas_hosting::Hosting;
use atlas_model::Site;
use std::collections::BTreeSet;

/// What hosts are told of a showcase's site.
pub fn hosting(site: &Site) -> Hosting {
    let (mut folders, mut moved) = (BTreeSet::new(), Vec::new());
    for site in &editions::all(site) {
        let links = Links::of(site);
        let catalog = Catalog::new(site, &links, &words::of(site));
        let settings = &site.settings;
        let files = plan::all(&catalog).into_iter();
        let files = files.map(|plan| format!("{}{}", settings.folder, plan.file(&catalog)));
        folders.extend(files.filter_map(|file| Some(file.split_once('/')?.0.to_owned())));
        let here = redirects::moved(&catalog).into_iter();
        let here = here.map(|here| (settings.href(&here.from), settings.href(&here.key.path())));
        moved.extend(here);
    }
    Hosting::new(site.settings.base_path(), folders, moved.into_iter().collect())
}
