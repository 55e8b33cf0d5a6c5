//! Drafts that the author's own browser keeps.

use super::{place::Place, work::Work};
use crate::browser::{self, Refused};

/// A draft that is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptDraft {
    /// Which one.
    pub place: Place,
    /// What the record is called so far.
    pub title: String,
}

/// The drafts that the browser keeps for a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelf {
    /// What the names of the site's drafts begin with.
    start: String,
}

impl Shelf {
    /// The drafts of the site whose editions all live below a path.
    pub fn of(root: &str) -> Self {
        Self { start: format!("{root}publish/draft/") }
    }

    /// Every draft that is kept.
    pub fn all(&self) -> Vec<KeptDraft> {
        let names = browser::kept_names(&self.start);
        let places =
            names.iter().filter_map(|name| Place::from_name(name.strip_prefix(&self.start)?));
        let drafts = places.filter_map(|place| {
            let title = self.take(&place)?.title().to_owned();
            Some(KeptDraft { place, title })
        });
        drafts.collect()
    }

    /// A draft, if it is kept. What cannot be read was not written by this page.
    pub fn take(&self, place: &Place) -> Option<Work> {
        let text = browser::kept(&self.name(place)).ok().flatten()?;
        serde_json::from_str(&text).ok()
    }

    /// Keeps a draft.
    pub fn keep(&self, place: &Place, work: &Work) -> Result<(), Refused> {
        let text = serde_json::to_string(work).map_err(|_| Refused)?;
        browser::keep(&self.name(place), &text)
    }

    /// Throws a draft away.
    pub fn throw_away(&self, place: &Place) {
        // Where nothing can be thrown away, nothing was kept.
        let _refused = browser::forget(&self.name(place));
    }

    /// A new draft that takes no other's place.
    pub fn next(&self, kind: atlas_model::Kind) -> Place {
        let kept: Vec<Place> = self.all().into_iter().map(|kept| kept.place).collect();
        Place::next(kind, &kept)
    }

    fn name(&self, place: &Place) -> String {
        format!("{}{}", self.start, place.name())
    }
}
