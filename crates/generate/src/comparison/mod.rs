//! Records side by side: what each record's page carries for it.

mod column;
mod peers;
mod points;

pub(crate) use peers::Neighbours;

use crate::catalog::{Catalog, Item};
use atlas_model::{
    RecordState,
    comparison::{Column, Comparable},
};

/// What a record's page carries so that it can be put beside others; nothing for a record that does
/// not compare, or is gone.
pub(crate) fn comparable(catalog: &Catalog<'_>, item: Item<'_>) -> Option<Comparable> {
    let column = column(catalog, item)?;
    Some(Comparable { column, peers: peers::peers(catalog, item) })
}

/// What a record says, row by row.
pub(crate) fn column(catalog: &Catalog<'_>, item: Item<'_>) -> Option<Column> {
    if item.common().record_state == RecordState::Removed {
        return None;
    }
    match item {
        Item::Mission(entry) => Some(column::mission(catalog, &entry.record)),
        Item::CaseStudy(entry) => Some(column::case_study(catalog, &entry.record)),
        Item::Insight(_) => None,
    }
}
