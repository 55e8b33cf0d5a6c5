use crate::{Slug, description::Choice};
use serde::{Deserialize, Serialize};

/// A challenge type: the public's first way in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Challenge {
    /// Its id in addresses and files.
    pub id: Slug,
    /// What readers call it.
    pub label: String,
    /// What it covers.
    pub definition: String,
    /// Sustainable Development Goals, 1 to 17.
    pub sdgs: Vec<u8>,
    /// Words that mean the same to someone who searches.
    pub sub_terms: Vec<String>,
    /// The name of one of [`ICONS`].
    pub icon: String,
    /// Degrees of the OKLCH colour wheel, 0 to 359.
    pub hue: u16,
    /// What it says in further languages of the site.
    pub translations: Vec<TermTranslation>,
}

/// A term of a vocabulary that the site's owner may extend.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VocabularyTerm {
    /// Its id in files.
    pub id: Slug,
    /// What readers call it.
    pub label: String,
    /// What it covers.
    pub definition: Option<String>,
    /// What it says in further languages of the site.
    pub translations: Vec<TermTranslation>,
}

/// What a term says in a further language; what is left out is said as in the first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TermTranslation {
    /// BCP 47.
    pub lang: String,
    /// What readers call it.
    pub label: Option<String>,
    /// What it covers.
    pub definition: Option<String>,
    /// Of a challenge type, words that mean the same to someone who searches.
    pub sub_terms: Vec<String>,
}

/// The vocabularies of a showcase, each in its file's order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Vocabularies {
    /// `challenges.yaml`.
    pub challenges: Vec<Challenge>,
    /// `sectors.yaml`.
    pub sectors: Vec<VocabularyTerm>,
    /// `instruments.yaml`.
    pub instruments: Vec<VocabularyTerm>,
    /// `governance.yaml`.
    pub governance: Vec<VocabularyTerm>,
    /// `methods.yaml`.
    pub methods: Vec<VocabularyTerm>,
}

impl Vocabularies {
    /// The names of all, as files and descriptions of fields write them.
    pub const NAMES: [&str; 5] = ["challenges", "sectors", "instruments", "governance", "methods"];

    /// The terms of the vocabulary of a name; nothing where there is no such vocabulary.
    pub fn terms(&self, name: &str) -> Option<Vec<Choice>> {
        let plain = match name {
            "challenges" => {
                let challenges = self.challenges.iter();
                let choices =
                    challenges.map(|term| Choice::new(term.id.as_str(), term.label.as_str()));
                return Some(choices.collect());
            }
            "sectors" => &self.sectors,
            "instruments" => &self.instruments,
            "governance" => &self.governance,
            "methods" => &self.methods,
            _ => return None,
        };
        let choices = plain.iter().map(|term| Choice::new(term.id.as_str(), term.label.as_str()));
        Some(choices.collect())
    }

    /// The challenge type of an id.
    pub fn challenge(&self, id: &Slug) -> Option<&Challenge> {
        self.challenges.iter().find(|challenge| challenge.id == *id)
    }
}

/// The icons that the app ships for challenge types (Lucide, ISC licence).
pub const ICONS: [&str; 16] = [
    "zap",
    "thermometer-sun",
    "trees",
    "recycle",
    "salad",
    "heart-pulse",
    "house",
    "bike",
    "briefcase",
    "scale",
    "baby",
    "hand-heart",
    "shield",
    "wifi",
    "vote",
    "map-pin",
];
