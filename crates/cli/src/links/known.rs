use super::verdict::Verdict;
use crate::today::days_between;
use atlas_model::Date;
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::{Path, PathBuf},
};

/// The file beside `content/` that keeps what was found.
const NAME: &str = ".atlas-links.json";

/// A change of what the file means is a change of this.
const VERSION: u32 = 1;

/// What was found of addresses that answered. The others are asked each time: whoever mends them
/// wants to see it.
pub struct Known {
    path: PathBuf,
    links: BTreeMap<String, Found>,
}

#[derive(Serialize, Deserialize)]
struct File {
    version: u32,
    links: BTreeMap<String, Found>,
}

#[derive(Serialize, Deserialize)]
struct Found {
    checked: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    moved_to: Option<String>,
}

impl Known {
    /// What was found before; nothing where the file is missing, damaged or another version's.
    pub fn read(dir: &Path) -> Self {
        let path = dir.join(NAME);
        let file = std::fs::read(&path).ok();
        let file = file.and_then(|bytes| serde_json::from_slice::<File>(&bytes).ok());
        let links = file.filter(|file| file.version == VERSION).map(|file| file.links);
        Self { path, links: links.unwrap_or_default() }
    }

    /// What was found of an address at most so many days ago.
    pub fn verdict(&self, url: &str, today: Date, days: u16) -> Option<Verdict> {
        let found = self.links.get(url)?;
        let age = days_between(found.checked, today);
        (0..=i64::from(days)).contains(&age).then(|| match &found.moved_to {
            Some(place) => Verdict::Moved(place.clone()),
            None => Verdict::Fine,
        })
    }

    /// Takes note of what was found today.
    pub fn note(&mut self, url: &str, verdict: &Verdict, today: Date) {
        let moved_to = match verdict {
            Verdict::Fine => None,
            Verdict::Moved(place) => Some(place.clone()),
            Verdict::Gone(_) | Verdict::Unchecked(_) => {
                self.links.remove(url);
                return;
            }
        };
        self.links.insert(url.to_owned(), Found { checked: today, moved_to });
    }

    /// Forgets addresses that the showcase no longer names.
    pub fn keep_only(&mut self, urls: &BTreeSet<&str>) {
        self.links.retain(|url, _| urls.contains(url.as_str()));
    }

    /// Where it is kept.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes the file, whole or not at all.
    pub fn write(&mut self) -> io::Result<()> {
        let file = File { version: VERSION, links: std::mem::take(&mut self.links) };
        let text = serde_json::to_string_pretty(&file).expect("texts and dates serialise") + "\n";
        self.links = file.links;
        let aside = self.path.with_extension(format!("{}.tmp", std::process::id()));
        std::fs::write(&aside, text)?;
        std::fs::rename(&aside, &self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_answered_is_known_for_some_days_and_what_did_not_is_asked_again() {
        let dir = tempfile::tempdir().unwrap();
        let day = |text: &str| text.parse::<Date>().unwrap();
        let mut known = Known::read(dir.path());
        let moved = Verdict::Moved("https://b.example/".to_owned());
        known.note("https://a.example/", &moved, day("2026-11-24"));
        known.note("https://gone.example/", &Verdict::Gone(String::new()), day("2026-11-24"));
        known.note("https://old.example/", &Verdict::Fine, day("2026-11-24"));
        known.keep_only(&["https://a.example/", "https://gone.example/"].into());
        known.write().unwrap();

        let known = Known::read(dir.path());
        let at = |url: &str, today: &str| known.verdict(url, day(today), 7);
        assert_eq!(at("https://a.example/", "2026-12-01"), Some(moved));
        assert_eq!(at("https://a.example/", "2026-12-02"), None);
        assert_eq!(at("https://a.example/", "2026-11-23"), None);
        assert_eq!(at("https://gone.example/", "2026-11-24"), None);
        assert_eq!(at("https://old.example/", "2026-11-24"), None);
    }

    #[test]
    fn a_damaged_file_is_as_none() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join(NAME), "{").unwrap();
        assert!(Known::read(dir.path()).links.is_empty());
    }
}
