use super::{Planned, frame::Draft};
use crate::catalog::Catalog;
use atlas_locale::said::site;
use atlas_model::{
    Kind,
    page::{Content, List, PAGE_SIZE, Pages, nth_page},
};
use mission_atlas_app::naming;

/// The kinds that have lists.
pub(crate) const LISTED: [Kind; 3] = [Kind::Mission, Kind::CaseStudy, Kind::Insight];

/// The path of the nth page of a list, from 1.
pub(crate) fn list_path(kind: Kind, page: usize) -> String {
    nth_page(&format!("{}/", kind.folder()), page)
}

/// The nth page of the list of a kind, from 1.
pub(crate) fn list(catalog: &Catalog<'_>, kind: Kind, page: usize) -> Planned {
    let items = catalog.items_of(kind);
    let first = catalog.site.settings.href(&list_path(kind, 1));
    let pages = Pages::of(items.len(), PAGE_SIZE, page, first);
    let on_page = items.iter().skip((page - 1) * PAGE_SIZE).take(PAGE_SIZE);
    let list = List {
        kind,
        total: u32::try_from(items.len()).unwrap_or(u32::MAX),
        pages: pages.clone(),
        cards: on_page.map(|item| catalog.card_of(*item)).collect(),
    };
    let description = match kind {
        Kind::Mission => site::missions_description(items.len()),
        Kind::CaseStudy => site::case_studies_description(items.len()),
        _ => site::insights_description(items.len()),
    };
    let draft = Draft {
        title: titled(catalog, &catalog.say(naming::plural(kind)), &pages),
        description: catalog.say(description),
        path: list_path(kind, page),
        crumbs: Vec::new(),
    };
    Planned::fixed(draft.page(catalog), Content::List(list))
}

/// The title of a page of a list: `Missions, page 2 of 7`.
pub(crate) fn titled(catalog: &Catalog<'_>, title: &str, pages: &Pages) -> String {
    let Pages { page, count, .. } = pages;
    match page {
        1 => title.to_owned(),
        _ => catalog.say(site::nth_page(title, page.to_string(), count.to_string())),
    }
}
