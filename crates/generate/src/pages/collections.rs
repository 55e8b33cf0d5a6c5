use super::frame::Draft;
use crate::{
    catalog::{Catalog, listed, sorting_key},
    pages::Planned,
};
use atlas_model::{
    Kind, RecordKey,
    page::{Card, Collections, Content},
};

/// All collections, by title.
pub(crate) fn collections(catalog: &Catalog<'_>) -> Planned {
    let keys = listed(&catalog.site.collections)
        .map(|entry| RecordKey::new(Kind::Collection, entry.record.common.id.clone()));
    let mut cards: Vec<Card> = keys.filter_map(|key| catalog.card(&key)).collect();
    cards.sort_by_cached_key(|card| sorting_key(&card.title));
    let draft = Draft {
        title: "Collections".to_owned(),
        description: "Records that belong together, chosen with a reason for each.".to_owned(),
        path: "collections/".to_owned(),
        crumbs: Vec::new(),
    };
    Planned::fixed(draft.page(catalog), Content::Collections(Collections { cards }))
}
