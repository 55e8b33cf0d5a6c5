//! The columns that missions and case studies share.

use super::{
    cell::{Cell, id},
    columns::Columns,
};
use crate::catalog::Catalog;
use atlas_model::{Common, Initiative, Kind, RecordKey};

impl<'a, T: 'a> Columns<'a, T> {
    /// What names a record.
    pub(super) fn record(
        self,
        catalog: &'a Catalog<'a>,
        kind: Kind,
        common: fn(&T) -> &Common,
    ) -> Self {
        self.with("id", "The record's id, which never changes.", move |row| {
            Cell::from(&common(row).id)
        })
        .with("url", "The address of its page.", move |row| {
            let key = RecordKey::new(kind, common(row).id.clone());
            Cell::from(catalog.site.settings.address(&key.path()))
        })
        .with("title", "Its title.", move |row| Cell::from(&common(row).title))
        .with("summary", "What it is, in a few sentences.", move |row| {
            Cell::from(common(row).summary.as_ref())
        })
    }

    /// Who keeps a record, and since when.
    pub(super) fn keeping(self, common: fn(&T) -> &Common) -> Self {
        self.with("tags", "Free words.", move |row| common(row).tags.iter().collect())
            .with(
                "editorial_label",
                "Whose words it is in: editor-written, city-submitted, participant-written.",
                move |row| Cell::from(common(row).editorial_label.map(id)),
            )
            .with("language", "The language of its text (BCP 47).", move |row| {
                Cell::from(&common(row).lang)
            })
            .with("licence", "The licence of its text (SPDX).", move |row| {
                Cell::from(&common(row).licence)
            })
            .with("created", "When it was first written.", move |row| {
                Cell::from(common(row).created)
            })
            .with("updated", "When it was last changed.", move |row| {
                Cell::from(common(row).updated)
            })
            .with("last_verified", "When its sources were last read again.", move |row| {
                Cell::from(common(row).last_verified)
            })
            .with(
                "origin",
                "The address of its page in the showcase that keeps it, where that is another.",
                move |row| Cell::from(common(row).origin.as_ref().map(|origin| &origin.address)),
            )
    }

    /// How an undertaking is run, and how it goes.
    pub(super) fn initiative(self, of: fn(&T) -> &Initiative) -> Self {
        self.with("sdgs", "Sustainable Development Goals, 1 to 17.", move |row| {
            of(row).sdgs.iter().copied().collect()
        })
        .with("sdgs_derived", "Whether those follow from the challenge types.", move |row| {
            Cell::from(of(row).sdgs_derived)
        })
        .with("target_year", "The year by which the target is to be reached.", move |row| {
            Cell::from(of(row).target.as_ref().and_then(|target| target.year))
        })
        .with("target_outcome", "What will then be so.", move |row| {
            Cell::from(of(row).target.as_ref().map(|target| &target.outcome))
        })
        .with("target_measure", "By what it is measured.", move |row| {
            Cell::from(of(row).target.as_ref().and_then(|target| target.measure.as_ref()))
        })
        .with("target_baseline", "What it is measured against.", move |row| {
            Cell::from(of(row).target.as_ref().and_then(|target| target.baseline.as_ref()))
        })
        .with("target_value", "The figure to reach.", move |row| {
            Cell::from(of(row).target.as_ref().and_then(|target| target.value.as_ref()))
        })
        .with("target_unit", "The unit of both figures.", move |row| {
            Cell::from(of(row).target.as_ref().and_then(|target| target.unit.as_ref()))
        })
        .with("target_note", "What one must know besides.", move |row| {
            Cell::from(of(row).target.as_ref().and_then(|target| target.note.as_ref()))
        })
        .with("started", "When it began (EDTF).", move |row| Cell::from(of(row).started))
        .with("stage", "Where it stands in its life.", move |row| Cell::from(of(row).stage.map(id)))
        .with("progress", "How it is doing against its goal.", move |row| {
            Cell::from(of(row).progress.as_ref().map(|progress| id(progress.state)))
        })
        .with("progress_as_of", "As of when (EDTF).", move |row| {
            Cell::from(of(row).progress.as_ref().and_then(|progress| progress.as_of))
        })
        .with("progress_basis", "What that rests on.", move |row| {
            Cell::from(of(row).progress.as_ref().and_then(|progress| progress.basis.map(id)))
        })
        .with("progress_note", "In which words.", move |row| {
            Cell::from(of(row).progress.as_ref().and_then(|progress| progress.note.as_ref()))
        })
        .with("lead", "Who leads.", move |row| {
            Cell::from(of(row).lead.as_ref().map(|lead| &lead.name))
        })
        .with("lead_kind", "What kind of organisation that is.", move |row| {
            Cell::from(of(row).lead.as_ref().and_then(|lead| lead.kind.map(id)))
        })
        .with("instruments", "By which means.", move |row| {
            of(row).instruments.iter().map(|used| &used.term).collect()
        })
    }
}
