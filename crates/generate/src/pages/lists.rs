use super::{Planned, frame::Draft};
use crate::catalog::Catalog;
use atlas_model::{
    Kind,
    page::{Content, List, PAGE_SIZE, Pages, nth_page},
};

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
    let title = titled(kind.plural(), &pages);
    let what = match kind {
        Kind::Mission => "Bold, time-bound goals that cities pursue with many others",
        Kind::CaseStudy => "What cities tried, what came of it and what did not work",
        _ => "What can be learned from cities’ missions, and how much it rests on",
    };
    let draft = Draft {
        title,
        description: format!("{what}: {} in all.", items.len()),
        path: list_path(kind, page),
        crumbs: Vec::new(),
    };
    Planned::fixed(draft.page(catalog), Content::List(list))
}

/// The title of a page of a list: `Missions, page 2 of 7`.
pub(crate) fn titled(title: &str, pages: &Pages) -> String {
    match pages.page {
        1 => title.to_owned(),
        page => format!("{title}, page {page} of {}", pages.count),
    }
}
