use crate::{download, failure::Failure, pins, workspace};
use flate2::read::GzDecoder;
use rand::{Rng, RngExt as _};
use serde::Deserialize;
use std::{fs::File, io::Read as _, path::Path};

/// Where the words lie in wordfreq's wheel.
const LIST: &str = "wordfreq/data/large_en.msgpack.gz";
/// How many words are taken, the most frequent first.
const MOST: usize = 60_000;
/// Words that must not turn up beside each other by chance on a page that someone reads.
const BLOCKED: &str = "jew jews jewish muslim muslims christian islam gay lesbian sex sexy sexual \
    porn nude naked rape raped raping kill killed killing murder nazi nazis hitler terrorist slave \
    slaves negro whore slut bitch fuck fucked fucking shit ass dick cock pussy cunt tits boobs \
    suicide penis vagina incest pedophile";

/// The words of English and how often they are used.
#[derive(Clone, Debug)]
pub struct English {
    words: Vec<String>,
    /// For each word its own frequency and that of all before it.
    cumulated: Vec<f64>,
}

/// What wordfreq's list consists of: a head, then the words of each frequency.
#[derive(Deserialize)]
#[serde(untagged)]
enum Part {
    Words(Vec<String>),
    Head { format: String, version: u32 },
}

impl English {
    /// Reads wordfreq's list; on first use it is downloaded from `PyPI`.
    pub fn load() -> Result<Self, Failure> {
        let wheel = workspace::bench().join(pins::WORDFREQ.file);
        if !wheel.is_file() {
            download::from_pypi(&pins::WORDFREQ, &wheel)?;
        }
        Self::from_wheel(&wheel)
    }

    fn from_wheel(wheel: &Path) -> Result<Self, Failure> {
        let unreadable = |error: &dyn std::fmt::Display| Failure::file("read", wheel, error);
        let file = File::open(wheel).map_err(|error| unreadable(&error))?;
        let mut archive = zip::ZipArchive::new(file).map_err(|error| unreadable(&error))?;
        let packed = archive.by_name(LIST).map_err(|error| unreadable(&error))?;
        let mut bytes = Vec::new();
        GzDecoder::new(packed).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
        let parts = rmp_serde::from_slice(&bytes).map_err(|error| unreadable(&error))?;
        Self::from_parts(parts).map_err(|words| unreadable(&words))
    }

    fn from_parts(parts: Vec<Part>) -> Result<Self, &'static str> {
        let mut parts = parts.into_iter();
        match parts.next() {
            Some(Part::Head { format, version: 1 }) if format == "cB" => {}
            _ => return Err("it is no list of words by centibels"),
        }
        let mut words = Vec::new();
        // What stands in the nth place is used 10 to the power of n hundredths times less often
        // than a word that were all of a text.
        for (centibels, part) in (0_u32..).zip(parts) {
            let Part::Words(alike) = part else { return Err("it has two heads") };
            let frequency = 10_f64.powf(f64::from(centibels) / -100.0);
            words.extend(alike.into_iter().map(|word| (word, frequency)));
        }
        Ok(Self::of(words.into_iter().take(MOST)))
    }

    /// These words alone, less what is no plain word and what is blocked.
    pub fn of(words: impl IntoIterator<Item = (String, f64)>) -> Self {
        let blocked: Vec<_> = BLOCKED.split_whitespace().collect();
        let (mut kept, mut cumulated, mut sum) = (Vec::new(), Vec::new(), 0.0);
        for (word, frequency) in words {
            let is_plain = word.bytes().all(|byte| byte.is_ascii_lowercase());
            if is_plain && !blocked.contains(&word.as_str()) {
                sum += frequency;
                kept.push(word);
                cumulated.push(sum);
            }
        }
        Self { words: kept, cumulated }
    }

    /// A word, the likelier the more often English uses it.
    pub fn word(&self, random: &mut impl Rng) -> &str {
        let whole = self.cumulated.last().copied().unwrap_or_default();
        let point = random.random_range(0.0..whole);
        &self.words[self.cumulated.partition_point(|&sum| sum <= point)]
    }

    /// The words, the most frequent first.
    pub fn words(&self) -> &[String] {
        &self.words
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{SeedableRng as _, rngs::ChaCha8Rng};

    #[test]
    fn wordfreqs_format_is_read_and_blocked_words_stay_out() {
        let head = Part::Head { format: "cB".to_owned(), version: 1 };
        let words = |words: &[&str]| Part::Words(words.iter().map(ToString::to_string).collect());
        let parts = vec![head, words(&[]), words(&["the", "nazi"]), words(&["it's", "city"])];
        let english = English::from_parts(parts).unwrap();
        assert_eq!(english.words(), ["the", "city"]);
        assert!(English::from_parts(vec![words(&["the"])]).is_err());
    }

    #[test]
    fn frequent_words_are_drawn_more_often() {
        let english = English::of([("often".to_owned(), 0.9), ("seldom".to_owned(), 0.1)]);
        let mut random = ChaCha8Rng::seed_from_u64(1);
        let often = (0..1000).filter(|_| english.word(&mut random) == "often").count();
        assert!((850..950).contains(&often), "{often}");
    }
}
