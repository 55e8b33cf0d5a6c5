use super::Record;
use rand::{
    RngExt as _, SeedableRng as _,
    rngs::ChaCha8Rng,
    seq::{IndexedRandom as _, IteratorRandom as _},
};
use serde::Serialize;
use std::collections::BTreeMap;

/// The seed of the queries: the same over the same records.
const SEED: u64 = 11;
/// In how many records a word may stand and still be called rare.
const RARE: usize = 5;
/// In how many records a common word stands at the least.
const MANY: usize = 20;

/// What someone writes who looks for one known record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Query {
    pub kind: &'static str,
    pub text: String,
    /// The slug of the record that is looked for.
    pub wanted: String,
}

/// Queries for some of the records, five for each: its title, two words of it, a rare one, this
/// less its last two letters, and this with one letter wrong.
///
/// A record without two words of four letters and a rare word in its title is passed over.
pub fn known_items(records: &[Record], number: usize) -> Vec<Query> {
    let uses = uses(records);
    let is_rare = |word: &&str| word.len() >= 6 && uses.get(*word).is_some_and(|&n| n <= RARE);
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let mut queries = Vec::with_capacity(number * 5);
    let suitable: Vec<_> = records
        .iter()
        .filter_map(|record| {
            let title = record.title.to_lowercase();
            let words: Vec<String> =
                words(&title).filter(|word| word.len() > 3).map(str::to_owned).collect();
            let rare: Vec<String> =
                words.iter().map(String::as_str).filter(is_rare).map(str::to_owned).collect();
            (words.len() >= 2 && !rare.is_empty()).then_some((record, words, rare))
        })
        .collect();
    for (record, words, rare) in suitable.into_iter().sample(&mut random, number) {
        let word = rare.choose(&mut random).expect("there is one");
        let two: Vec<_> = words.sample(&mut random, 2).map(String::as_str).collect();
        let wrong = loop {
            let wrong = misspelt(word, &mut random);
            if wrong != *word && !uses.contains_key(&wrong) {
                break wrong;
            }
        };
        let texts = [
            ("title", record.title.clone()),
            ("two", two.join(" ")),
            ("single", word.clone()),
            ("prefix", word[..word.len() - 2].to_owned()),
            ("typo", wrong),
        ];
        queries.extend(texts.map(|(kind, text)| Query { kind, text, wanted: record.slug.clone() }));
    }
    queries
}

/// Words of titles that stand in so many records that more are found than fit on a screen: for
/// measuring what showing the first results costs.
pub fn common_words(records: &[Record], number: usize) -> Vec<String> {
    let uses = uses(records);
    let most = (records.len() / 10).max(MANY);
    let titles: Vec<_> = records.iter().map(|record| record.title.to_lowercase()).collect();
    let mut common: Vec<_> = titles
        .iter()
        .flat_map(|title| words(title))
        .filter(|word| word.len() > 3 && (MANY..=most).contains(&uses[*word]))
        .collect();
    common.sort_unstable();
    common.dedup();
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    common.sample(&mut random, number).map(ToString::to_string).collect()
}

/// In how many records each word stands.
fn uses(records: &[Record]) -> BTreeMap<String, usize> {
    let mut uses = BTreeMap::new();
    for record in records {
        let text = format!("{} {} {}", record.title, record.summary, record.body).to_lowercase();
        let mut own: Vec<_> = words(&text).collect();
        own.sort_unstable();
        own.dedup();
        for word in own {
            match uses.get_mut(word) {
                Some(number) => *number += 1,
                None => {
                    uses.insert(word.to_owned(), 1);
                }
            }
        }
    }
    uses
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_lowercase()).filter(|word| !word.is_empty())
}

/// The word with one letter left out, put in, replaced, or two changing places: neither the first
/// nor the last letter is the one.
fn misspelt(word: &str, random: &mut ChaCha8Rng) -> String {
    let place = random.random_range(1..word.len() - 1);
    let letter = char::from(random.random_range(b'a'..=b'z'));
    let mut letters: Vec<char> = word.chars().collect();
    match random.random_range(0..4) {
        0 => {
            letters.remove(place);
        }
        1 => letters.insert(place, letter),
        2 => letters[place] = letter,
        _ => letters.swap(place, place + 1),
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::{
        super::{record::Records, sample},
        *,
    };

    #[test]
    fn each_record_is_asked_for_in_five_ways() {
        let english = sample::english();
        let records: Vec<_> = Records::new(&english, 7).take(300).collect();
        let queries = known_items(&records, 10);
        assert_eq!(queries.len(), 50);
        let uses = uses(&records);
        for five in queries.chunks(5) {
            let [title, two, single, prefix, typo] = five else { panic!("five at a time") };
            let wanted = records.iter().find(|record| record.slug == title.wanted).unwrap();
            let written = wanted.title.to_lowercase();
            assert_eq!(title.text, wanted.title);
            assert!(
                two.text.split(' ').all(|word| written.contains(word)) && two.text.contains(' ')
            );
            assert!(written.contains(&single.text) && uses[&single.text] <= RARE);
            assert_eq!(prefix.text, single.text[..single.text.len() - 2]);
            assert!(!uses.contains_key(&typo.text), "a typo is no word: {}", typo.text);
            assert!(typo.text.len().abs_diff(single.text.len()) <= 1);
            assert!(five.iter().all(|query| query.wanted == wanted.slug));
        }
        assert_eq!(known_items(&records, 10), queries, "the same each time");
    }

    #[test]
    fn a_common_word_finds_more_than_a_screen_holds() {
        let english = sample::english();
        let records: Vec<_> = Records::new(&english, 7).take(300).collect();
        let common = common_words(&records, 3);
        assert_eq!(common.len(), 3);
        for word in common {
            let holds = |record: &&Record| {
                let text = format!("{} {} {}", record.title, record.summary, record.body);
                words(&text.to_lowercase()).any(|other| other == word)
            };
            assert!((MANY..=30).contains(&records.iter().filter(holds).count()), "{word}");
        }
    }
}
