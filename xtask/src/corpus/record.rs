use super::{
    English,
    prose::{Author, Sections, capitalised},
};
use jiff::{ToSpan as _, civil::date};
use rand::{
    RngExt as _, SeedableRng as _,
    rngs::ChaCha8Rng,
    seq::{IndexedRandom as _, index},
};
use serde::{Deserialize, Serialize};

/// How many cities there are, however many records.
const CITIES: usize = 400;
/// What names a city and would mean something else in YAML, or in a path.
const RESERVED: [&str; 8] = ["null", "true", "false", "yes", "nan", "index", "inf", "off"];
/// The built-in challenges.
const CHALLENGES: [&str; 16] = [
    "climate-neutrality",
    "climate-adaptation",
    "nature-biodiversity",
    "circular-economy",
    "food-systems",
    "health-wellbeing",
    "housing-homelessness",
    "mobility-streets",
    "work-inclusive-economy",
    "poverty-inequality",
    "children-young-people",
    "care-ageing-gender",
    "safety-justice",
    "digital-inclusion",
    "democracy-representation",
    "neighbourhoods-public-realm",
];
const INSTRUMENTS: [&str; 6] =
    ["procurement", "grants", "regulation", "campaign", "training", "standards"];

/// A record before it is written for any generator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub id: usize,
    pub slug: String,
    pub kind: Kind,
    pub title: String,
    pub summary: String,
    /// The city's name; in lower case, its id.
    pub city: String,
    pub challenges: Vec<String>,
    /// `2019-05-01`.
    pub date: String,
    pub target_year: u16,
    pub stage: String,
    pub progress: String,
    pub instruments: Vec<String>,
    /// Markdown.
    pub body: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Mission,
    CaseStudy,
    Insight,
}

impl Kind {
    /// As the model calls it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Mission => "mission",
            Self::CaseStudy => "case-study",
            Self::Insight => "insight",
        }
    }
}

/// The records of a seed, without end, and the cities that they are about.
pub struct Records<'e> {
    author: Author<'e>,
    pub cities: Vec<String>,
    made: usize,
}

impl<'e> Records<'e> {
    pub fn new(english: &'e English, seed: u64) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        // Neither "the" nor what nobody can read.
        let names = english.words().iter().skip(2000).take(18_000);
        let names: Vec<_> = names
            .filter(|word| (3..=12).contains(&word.len()) && !RESERVED.contains(&word.as_str()))
            .collect();
        let chosen = index::sample(&mut random, names.len(), CITIES.min(names.len()));
        let cities = chosen.into_iter().map(|index| capitalised(names[index])).collect();
        Self { author: Author::new(english, random), cities, made: 0 }
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        let id = self.made;
        self.made += 1;
        let Self { author, cities, .. } = self;
        // Insights rest on a mission: the first record is one.
        let kind = match author.random.random_range(0..10) {
            _ if id == 0 => Kind::Mission,
            0..5 => Kind::Mission,
            5..8 => Kind::CaseStudy,
            _ => Kind::Insight,
        };
        let is_past = author.random.random_bool(0.3);
        let (years, stages, outcomes): (_, &[&str], &[&str]) = if is_past {
            (2018..=2024, &["concluded"], &["achieved", "missed", "partly-achieved"])
        } else {
            (2028..=2050, &["adopted", "in-delivery"], &["on-track", "behind"])
        };
        let title = shortened(author.phrase(3..=8), 90);
        let summary = shortened(author.sentence(), 200);
        let sections = if kind == Kind::CaseStudy { Sections::OfCaseStudy } else { Sections::Free };
        let body = author.article(sections, cities);
        let random = &mut author.random;
        let day = date(2016, 1, 1) + random.random_range(0..3900).days();
        let number = random.random_range(1..=3);
        Some(Record {
            id,
            slug: format!("m{id:06}"),
            kind,
            title,
            summary,
            city: one_of(cities, random).clone(),
            challenges: some_of(&CHALLENGES, number, random),
            date: day.to_string(),
            target_year: random.random_range(years),
            stage: (*one_of(stages, random)).to_owned(),
            progress: (*one_of(outcomes, random)).to_owned(),
            instruments: some_of(&INSTRUMENTS, 2, random),
            body,
        })
    }
}

fn one_of<'l, T>(list: &'l [T], random: &mut ChaCha8Rng) -> &'l T {
    list.choose(random).expect("there is something to choose from")
}

fn some_of(list: &[&str], number: usize, random: &mut ChaCha8Rng) -> Vec<String> {
    list.sample(random, number).map(ToString::to_string).collect()
}

/// The text cut to so many bytes, which are so many letters here.
fn shortened(mut text: String, most: usize) -> String {
    text.truncate(most);
    text.truncate(text.trim_end().len());
    text
}

#[cfg(test)]
mod tests {
    use super::{super::sample, *};

    #[test]
    fn a_seed_gives_the_same_records_each_time() {
        let english = sample::english();
        let make = |seed| Records::new(&english, seed).take(20).collect::<Vec<_>>();
        assert_eq!(make(7), make(7));
        assert_ne!(make(7), make(8));
    }

    /// Figures of two machines are of the same records.
    #[test]
    fn a_seed_gives_the_same_records_on_each_machine() {
        let english = sample::english();
        let second = Records::new(&english, 7).nth(1).unwrap();
        assert_eq!(
            (second.title.as_str(), second.date.as_str()),
            ("Babade bababa babafi babago mexufi", "2022-08-09")
        );
    }
}
