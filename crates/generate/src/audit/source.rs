use crate::{catalog::HasCommon, document::file_of};
use atlas_model::{Entry, Kind, RecordKey, Site};
use std::sync::Arc;

/// The file of the showcase that the page of a record, or its card, is made from.
pub(super) fn source(site: &Site, page: &str) -> Option<String> {
    let page = page.strip_prefix("embed/").unwrap_or(page);
    find(Kind::City, &site.cities, page)
        .or_else(|| find(Kind::Organisation, &site.organisations, page))
        .or_else(|| find(Kind::Mission, &site.missions, page))
        .or_else(|| find(Kind::CaseStudy, &site.case_studies, page))
        .or_else(|| find(Kind::Insight, &site.insights, page))
        .or_else(|| find(Kind::Collection, &site.collections, page))
        .or_else(|| find(Kind::Project, &site.projects, page))
        .or_else(|| find(Kind::Page, &site.pages, page))
}

fn find<T: HasCommon>(kind: Kind, entries: &[Arc<Entry<T>>], page: &str) -> Option<String> {
    let path = |entry: &Entry<T>| RecordKey::new(kind, entry.record.common().id.clone()).path();
    entries.iter().find(|entry| file_of(&path(entry)) == page).map(|entry| entry.path.clone())
}
