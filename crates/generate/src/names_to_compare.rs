use crate::catalog::{Catalog, Item};
use atlas_model::{
    Kind,
    comparison::{NAMES, RecordRef},
};

/// The file that lists what can be compared, by address and title. A reader needs it only where an
/// address names a record that is not there.
pub(crate) fn all(catalog: &Catalog<'_>) -> (&'static str, String) {
    let kinds = [Kind::Mission, Kind::CaseStudy];
    let items = kinds.into_iter().flat_map(|kind| catalog.items_of(kind));
    let line = |item: &Item<'_>| {
        let common = item.common();
        let title = common.title.replace(['\t', '\n', '\r'], " ");
        format!("{}\t{title}\n", RecordRef::to(item.kind(), &common.id).text())
    };
    (NAMES, items.map(line).collect())
}
