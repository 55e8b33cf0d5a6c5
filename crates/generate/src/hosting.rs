use crate::{catalog::Catalog, links::Links, plan, redirects, words};
use atlas_hosting::Hosting;
use atlas_model::Site;
use std::collections::BTreeSet;

/// What hosts are told of a showcase's site.
pub fn hosting(site: &Site) -> Hosting {
    let links = Links::of(site);
    let catalog = Catalog::new(site, &links, &words::of(site));
    let settings = &site.settings;
    let files = plan::all(&catalog).into_iter().map(|plan| plan.file(&catalog));
    let folders: BTreeSet<String> =
        files.filter_map(|file| Some(file.split_once('/')?.0.to_owned())).collect();
    let moved = redirects::moved(&catalog).into_iter();
    let moved = moved.map(|moved| (settings.href(&moved.from), settings.href(&moved.key.path())));
    Hosting::new(settings.base_path(), folders, moved.collect())
}
