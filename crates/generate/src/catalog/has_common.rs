//! What records of all kinds have, and which of them are shown to whom.

use atlas_model::{
    CaseStudy, City, Collection, Common, Entry, Initiative, Insight, Mission, Party, Project,
    RecordState,
};
use atlas_search::folded;
use std::sync::Arc;

/// Lists of those who take part in something; an entry may name nobody.
type Parties<'r> = Vec<Vec<Option<&'r mut Party>>>;

/// What a record has in common with every other.
pub(crate) trait HasCommon {
    fn common(&self) -> &Common;

    /// Those whom it says to take part in something: who leads, its partners, who leads its projects.
    fn parties_mut(&mut self) -> Parties<'_> {
        Vec::new()
    }
}

impl HasCommon for Common {
    fn common(&self) -> &Common {
        self
    }
}

macro_rules! has_common {
    ($($record:ty: $parties:expr),+ $(,)?) => {
        $(impl HasCommon for $record {
            fn common(&self) -> &Common {
                &self.common
            }

            fn parties_mut(&mut self) -> Parties<'_> {
                let parties: fn(&mut Self) -> Parties<'_> = $parties;
                parties(self)
            }
        })+
    };
}

has_common!(
    City: |_| Vec::new(),
    Mission: |mission| {
        let mut parties = parties(&mut mission.initiative);
        parties.push(mission.projects.iter_mut().map(|project| project.lead.as_mut()).collect());
        parties
    },
    CaseStudy: |case| parties(&mut case.initiative),
    Insight: |_| Vec::new(),
    Collection: |_| Vec::new(),
    Project: |project| vec![vec![project.lead.as_mut()]],
    atlas_model::Organisation: |_| Vec::new(),
    atlas_model::Article: |_| Vec::new(),
);

fn parties(initiative: &mut Initiative) -> Parties<'_> {
    let partners = initiative.partners.iter_mut().map(|partner| Some(&mut partner.party));
    vec![vec![initiative.lead.as_mut()], partners.collect()]
}

/// Whether lists, facets and search show a record: an archived one keeps its page alone.
pub(crate) fn is_listed(record: &impl HasCommon) -> bool {
    !matches!(record.common().record_state, RecordState::Archived | RecordState::Removed)
}

/// Whether a record is not published yet: only builds made with drafts have it. Those show it to
/// people alone, where it will stand, and not to search engines, in feeds or in open data.
pub(crate) fn is_draft(record: &impl HasCommon) -> bool {
    matches!(record.common().record_state, RecordState::Draft | RecordState::InReview)
}

/// The records of a kind that are told to machines: those that lists show, without drafts.
pub(crate) fn published<T: HasCommon>(
    entries: &[Arc<Entry<T>>],
) -> impl Iterator<Item = &Entry<T>> {
    listed(entries).filter(|entry| !is_draft(&entry.record))
}

/// The records of a kind that lists show.
pub(crate) fn listed<T: HasCommon>(entries: &[Arc<Entry<T>>]) -> impl Iterator<Item = &Entry<T>> {
    entries.iter().map(Arc::as_ref).filter(|entry| is_listed(&entry.record))
}

/// What titles are sorted by: their letters, in lower case and without marks.
pub(crate) fn sorting_key(title: &str) -> String {
    let mut key = folded(title);
    key.retain(|c| c.is_alphanumeric() || c == ' ');
    key
}
