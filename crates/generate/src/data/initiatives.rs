//! The columns that missions and case studies share.

use super::{
    cell::{Cell, id},
    columns::Columns,
};
use crate::catalog::Catalog;
use atlas_locale::said::data;
use atlas_model::{Common, Initiative, Kind, RecordKey};

impl<'a, T: 'a> Columns<'a, T> {
    /// What names a record.
    pub(super) fn record(
        self,
        catalog: &'a Catalog<'a>,
        kind: Kind,
        common: fn(&T) -> &Common,
    ) -> Self {
        self.with("id", data::id(), move |row| Cell::from(&common(row).id))
            .with("url", data::url(), move |row| {
                let key = RecordKey::new(kind, common(row).id.clone());
                Cell::from(catalog.site.settings.address(&key.path()))
            })
            .with("title", data::title(), move |row| Cell::from(&common(row).title))
            .with("summary", data::summary(), move |row| Cell::from(common(row).summary.as_ref()))
    }

    /// Who keeps a record, and since when.
    pub(super) fn keeping(self, common: fn(&T) -> &Common) -> Self {
        self.with("tags", data::tags(), move |row| common(row).tags.iter().collect())
            .with("editorial_label", data::editorial_label(), move |row| {
                Cell::from(common(row).editorial_label.map(id))
            })
            .with("language", data::language(), move |row| Cell::from(&common(row).lang))
            .with("licence", data::licence(), move |row| Cell::from(&common(row).licence))
            .with("created", data::created(), move |row| Cell::from(common(row).created))
            .with("updated", data::updated(), move |row| Cell::from(common(row).updated))
            .with("last_verified", data::last_verified(), move |row| {
                Cell::from(common(row).last_verified)
            })
            .with("origin", data::origin(), move |row| {
                Cell::from(common(row).origin.as_ref().map(|origin| &origin.address))
            })
    }

    /// How an undertaking is run, and how it goes.
    pub(super) fn initiative(self, of: fn(&T) -> &Initiative) -> Self {
        self.with("sdgs", data::sdgs(), move |row| of(row).sdgs.iter().copied().collect())
            .with("sdgs_derived", data::sdgs_derived(), move |row| Cell::from(of(row).sdgs_derived))
            .with("target_year", data::target_year(), move |row| {
                Cell::from(of(row).target.as_ref().and_then(|target| target.year))
            })
            .with("target_outcome", data::target_outcome(), move |row| {
                Cell::from(of(row).target.as_ref().map(|target| &target.outcome))
            })
            .with("target_measure", data::target_measure(), move |row| {
                Cell::from(of(row).target.as_ref().and_then(|target| target.measure.as_ref()))
            })
            .with("target_baseline", data::target_baseline(), move |row| {
                Cell::from(of(row).target.as_ref().and_then(|target| target.baseline.as_ref()))
            })
            .with("target_value", data::target_value(), move |row| {
                Cell::from(of(row).target.as_ref().and_then(|target| target.value.as_ref()))
            })
            .with("target_unit", data::target_unit(), move |row| {
                Cell::from(of(row).target.as_ref().and_then(|target| target.unit.as_ref()))
            })
            .with("target_note", data::target_note(), move |row| {
                Cell::from(of(row).target.as_ref().and_then(|target| target.note.as_ref()))
            })
            .with("started", data::started(), move |row| Cell::from(of(row).started))
            .with("stage", data::stage(), move |row| Cell::from(of(row).stage.map(id)))
            .with("progress", data::progress(), move |row| {
                Cell::from(of(row).progress.as_ref().map(|progress| id(progress.state)))
            })
            .with("progress_as_of", data::progress_as_of(), move |row| {
                Cell::from(of(row).progress.as_ref().and_then(|progress| progress.as_of))
            })
            .with("progress_basis", data::progress_basis(), move |row| {
                Cell::from(of(row).progress.as_ref().and_then(|progress| progress.basis.map(id)))
            })
            .with("progress_note", data::progress_note(), move |row| {
                Cell::from(of(row).progress.as_ref().and_then(|progress| progress.note.as_ref()))
            })
            .with("lead", data::lead(), move |row| {
                Cell::from(of(row).lead.as_ref().map(|lead| &lead.name))
            })
            .with("lead_kind", data::lead_kind(), move |row| {
                Cell::from(of(row).lead.as_ref().and_then(|lead| lead.kind.map(id)))
            })
            .with("instruments", data::instruments(), move |row| {
                of(row).instruments.iter().map(|used| &used.term).collect()
            })
    }
}
