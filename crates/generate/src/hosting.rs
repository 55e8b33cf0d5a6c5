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
        let files = edition.plans.iter().map(|plan| plan.file(&catalog));
        folders.extend(files.filter_map(|file| Some(file.split_once('/')?.0.to_owned())));
        let here = redirects::moved(&catalog).into_iter();
        let here = here.map(|here| (settings.href(&here.from), settings.href(&here.key.path())));
        moved.extend(here);
    }
    let further = editions.iter().skip(1).map(|edition| edition.site.settings.folder.clone());
    Hosting::new(site.settings.base_path(), folders, moved).with_editions(further.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::small_site::small_site;
    use atlas_hosting::headers_file;

    #[test]
    fn hosts_are_told_of_the_folders_of_each_edition() {
        let told = headers_file(&hosting(&small_site("en, es", &[])));
        for rule in ["/missions/*", "/embed/*", "/es/m*", "/es/embed/*", "/es/map-*.txt"] {
            assert!(told.lines().any(|line| line == rule), "{rule}: {told}");
        }
        assert!(!told.contains("/es/*"), "that would be the policy of pages for cards");
    }
}
