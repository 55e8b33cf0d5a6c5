use crate::term::terms;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

terms! {
    /// A phrase of the interface that a showcase may put in its own words. Those alone are here
    /// that stand in pages as they were built: what the app renders anew in the browser is not.
    Word ("word") {
        HomeByChallenge "home-by-challenge" "By challenge",
        HomeMissions "home-missions" "Missions to begin with",
        HomeAllMissions "home-all-missions" "All missions",
        HomeByCity "home-by-city" "By city",
        HomeWorthKnowing "home-worth-knowing" "Worth knowing",
        HomeLead "home-lead"
            "the goal, the date, who is in it, and an honest account of what came of it.",
        FootCollections "foot-collections" "Collections",
        FootOrganisations "foot-organisations" "Organisations",
        FootAssess "foot-assess" "Test a mission",
        FootPublish "foot-publish" "Publish",
        FootData "foot-data" "Data",
        FootKept "foot-kept" "Kept in this browser",
        FootOffline "foot-offline" "Read offline",
        NotFoundTitle "not-found-title" "There is no page here",
        NotFoundLead "not-found-lead"
            "The address may be mistyped, or the page may have moved. Search for it, or begin at one of these lists.",
    }
}

/// A showcase's own words.
///
/// ```
/// use atlas_model::{Word, Words};
///
/// let words = Words::from_iter([(Word::HomeByCity, "By town".to_owned())]);
/// assert_eq!(words.get(Word::HomeByCity), Some("By town"));
/// assert_eq!(words.get(Word::HomeMissions), None);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words(BTreeMap<Word, String>);

impl Words {
    /// The showcase's own words for a phrase, if it has some.
    pub fn get(&self, word: Word) -> Option<&str> {
        self.0.get(&word).map(String::as_str)
    }
}

impl FromIterator<(Word, String)> for Words {
    fn from_iter<I: IntoIterator<Item = (Word, String)>>(words: I) -> Self {
        Self(words.into_iter().collect())
    }
}
