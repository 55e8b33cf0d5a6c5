use super::frame::Draft;
use crate::catalog::{Catalog, listed, sorting_key};
use atlas_model::{
    Kind, RecordKey,
    page::{Card, Collections, Content, Page},
};

/// All collections, by title.
pub(crate) fn collections(catalog: &Catalog<'_>) -> Page {
    let keys = listed(&catalog.site.collections)
        .map(|entry| RecordKey::new(Kind::Collection, entry.record.common.id.clone()));
    let mut cards: Vec<Card> = keys.filter_map(|key| catalog.card(&key)).collect();
    cards.sort_by_cached_key(|card| sorting_key(&card.title));
    Draft {
        title: "Collections".to_owned(),
        description: "Records that belong together, chosen with a reason for each.".to_owned(),
        path: "collections/".to_owned(),
        crumbs: Vec::new(),
        content: Content::Collections(Collections { cards }),
    }
    .page(catalog)
}
