use super::{Planned, frame::Draft};
use crate::catalog::Catalog;
use atlas_model::{
    Kind,
    page::{Content, List, PAGE_SIZE},
};

/// The kinds that have lists.
pub(crate) const LISTED: [Kind; 3] = [Kind::Mission, Kind::CaseStudy, Kind::Insight];

/// The path of the nth page of a list, from 1.
pub(crate) fn list_path(kind: Kind, page: usize) -> String {
    let folder = kind.folder();
    if page == 1 { format!("{folder}/") } else { format!("{folder}/page/{page}/") }
}

/// The nth page of the list of a kind, from 1.
pub(crate) fn list(catalog: &Catalog<'_>, kind: Kind, page: usize) -> Planned {
    let items = catalog.items_of(kind);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let pages = 1..=items.len().div_ceil(PAGE_SIZE).max(1);
    let on_page = items.iter().skip((page - 1) * PAGE_SIZE).take(PAGE_SIZE);
    let list = List {
        kind,
        total: number(items.len()),
        page: number(page),
        pages: pages.map(|page| catalog.site.settings.href(&list_path(kind, page))).collect(),
        cards: on_page.map(|item| catalog.card_of(*item)).collect(),
    };
    let title = match page {
        1 => kind.plural().to_owned(),
        page => format!("{}, page {page}", kind.plural()),
    };
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
