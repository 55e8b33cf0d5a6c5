use crate::catalog::{Catalog, is_draft, is_listed};
use atlas_model::{Common, Kind, RecordKey};

/// The kinds whose records have cards: those that lists show.
const KINDS: [Kind; 3] = [Kind::Mission, Kind::CaseStudy, Kind::Insight];

/// The path of a record's card.
pub(crate) fn path(key: &RecordKey) -> String {
    format!("embed/{}", key.path())
}

/// The full address of a record's card, where it has one.
pub(crate) fn address(catalog: &Catalog<'_>, kind: Kind, common: &Common) -> Option<String> {
    let has_one = KINDS.contains(&kind) && is_listed(common) && !is_draft(common);
    let key = RecordKey::new(kind, common.id.clone());
    has_one.then(|| catalog.site.settings.address(&path(&key)))
}
