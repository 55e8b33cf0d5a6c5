use super::frame::Draft;
use crate::{
    catalog::{Catalog, listed},
    comparison::column,
    pages::Planned,
};
use atlas_locale::said::site;
use atlas_model::{
    Collection, Entry, Kind, RecordKey,
    comparison::Imprint,
    page::{Compare, Curated, View},
};

const PATH: &str = "compare/";

/// Records side by side.
pub(crate) fn compare(catalog: &Catalog<'_>) -> Planned {
    let draft = Draft {
        title: catalog.say(site::compare_title()),
        description: catalog.say(site::compare_description()),
        path: PATH.to_owned(),
        crumbs: Vec::new(),
    };
    let collections = listed(&catalog.site.collections);
    let curated = collections.filter_map(|entry| curated(catalog, entry)).collect();
    let view = View::Compare(Compare { imprint: imprint(catalog), curated });
    Planned::view(draft.page(catalog), view)
}

/// What it takes to cite a comparison on this site.
pub(super) fn imprint(catalog: &Catalog<'_>) -> Imprint {
    let settings = &catalog.site.settings;
    Imprint {
        site: settings.title.clone(),
        address: settings.address(PATH),
        base: settings.href(""),
    }
}

fn curated(catalog: &Catalog<'_>, entry: &Entry<Collection>) -> Option<Curated> {
    let Collection { common, compare, .. } = &entry.record;
    let items = compare.iter().filter_map(|key| catalog.item(key));
    let columns = items.filter_map(|item| column(catalog, item));
    let titles: Vec<_> = columns.map(|column| (column.title, column.lang)).collect();
    let key = RecordKey::new(Kind::Collection, common.id.clone());
    (titles.len() > 1).then(|| Curated {
        title: common.title.clone(),
        lang: catalog.foreign(common),
        href: catalog.site.settings.href(&key.path()),
        line: common.summary.clone(),
        titles,
    })
}
