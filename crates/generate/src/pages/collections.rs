use super::frame::Draft;
use crate::{
    catalog::{Catalog, listed, sorting_key},
    pages::Planned,
};
use atlas_locale::said::site;
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
        title: catalog.say(site::collections_title()),
        description: catalog.say(site::collections_description()),
        path: "collections/".to_owned(),
        crumbs: Vec::new(),
    };
    Planned::fixed(draft.page(catalog), Content::Collections(Collections { cards }))
}
