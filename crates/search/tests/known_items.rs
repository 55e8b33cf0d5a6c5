//! How often a document is found by what someone remembers of it.
//!
//! Made-up records, whose words are as uneven as in a language, are asked for by their title, by
//! two words of it, by a rare word of it, by that word's start, and by it with one typing error.

use std::collections::{BTreeMap, BTreeSet};

use atlas_search::{Document, Field, Index, Query, Schema, Vocabulary, build_with};

const RECORDS: usize = 1_000;
const ASKED: usize = 200;

/// The same numbers at each run (xorshift64, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits fit") % limit
    }

    /// Some of many; a small number far more often than a large one (Zipf's law).
    fn uneven(&mut self, limit: usize) -> usize {
        let bits = limit.ilog2() as usize;
        let highest = self.below(bits + 1);
        self.below(1 << highest).min(limit - 1)
    }

    fn letter(&mut self, letters: &str) -> char {
        letters.chars().nth(self.below(letters.len())).expect("letters are ASCII")
    }
}

/// Words of two to five syllables, the frequent ones short.
fn lexicon(numbers: &mut Numbers) -> Vec<String> {
    let mut words: BTreeSet<String> = BTreeSet::new();
    let mut lexicon = Vec::new();
    while lexicon.len() < 16_384 {
        let syllables = 1 + numbers.below(2) + lexicon.len().max(1).ilog10() as usize / 2;
        let word: String = (0..=syllables)
            .flat_map(|_| {
                [
                    numbers.letter("bcdfghklmnprstvw"),
                    numbers.letter("aeiou"),
                    numbers.letter("lmnrst"),
                ]
            })
            .collect();
        if words.insert(word.clone()) {
            lexicon.push(word);
        }
    }
    lexicon
}

fn texts(numbers: &mut Numbers) -> Vec<[String; 3]> {
    let lexicon = lexicon(numbers);
    let mut text = |least: usize, most: usize| {
        let length = least + numbers.below(most - least);
        let words = (0..length).map(|_| lexicon[numbers.uneven(lexicon.len())].as_str());
        words.collect::<Vec<_>>().join(" ")
    };
    (0..RECORDS).map(|_| [text(3, 9), text(6, 24), text(100, 500)]).collect()
}

fn index(texts: &[[String; 3]]) -> Index {
    let schema = Schema {
        fields: vec![Field::new("title", 8.0), Field::new("summary", 3.0), Field::new("body", 1.0)],
        ..Schema::default()
    };
    let documents: Vec<Document> = texts
        .iter()
        .map(|fields| Document { fields: fields.to_vec(), ..Document::default() })
        .collect();
    let vocabulary = Vocabulary { language: "en".into(), ..Vocabulary::default() };
    let bytes = build_with(&schema, &vocabulary, &documents).expect("the documents fit the schema");
    Index::open(&bytes).expect("the bytes are fresh")
}

/// A word with one letter left out, put in, exchanged, or swapped with the next.
fn mistyped(word: &str, numbers: &mut Numbers) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = numbers.below(letters.len() - 1);
    let letter = numbers.letter("abcdefghijklmnopqrstuvwxyz");
    match numbers.below(4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letter),
        2 => letters[at] = letter,
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

#[test]
fn known_items_are_among_the_first_five() {
    let mut numbers = Numbers(7);
    let texts = texts(&mut numbers);
    let index = index(&texts);
    let mut holders: BTreeMap<&str, u32> = BTreeMap::new();
    for text in &texts {
        let words: BTreeSet<&str> = text.iter().flat_map(|field| field.split(' ')).collect();
        for word in words {
            *holders.entry(word).or_default() += 1;
        }
    }
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    let mut asked = 0;
    while asked < ASKED {
        let wanted = numbers.below(texts.len());
        // Without what stands everywhere, as "the" and "of" do.
        let title: BTreeSet<&str> = texts[wanted][0].split(' ').collect();
        let title: Vec<&str> =
            title.into_iter().filter(|word| (holders[word] as usize) < RECORDS / 4).collect();
        let rare = title.iter().copied().find(|word| holders[word] <= 5 && word.len() >= 6);
        let (Some(rare), true) = (rare, title.len() > 1) else { continue };
        let typo = mistyped(rare, &mut numbers);
        if holders.contains_key(typo.as_str()) {
            continue;
        }
        asked += 1;
        let first = numbers.below(title.len());
        let second = (first + 1 + numbers.below(title.len() - 1)) % title.len();
        let queries = [
            ("title", texts[wanted][0].clone()),
            ("two words", format!("{} {}", title[first], title[second])),
            ("rare word", rare.to_owned()),
            ("prefix", rare[..rare.len() - 2].to_owned()),
            ("typo", typo),
        ];
        for (kind, text) in queries {
            let query = Query { text, limit: 5, ..Query::default() };
            let answer = index.search(&query).expect("one file misses nothing");
            let is_wanted = answer.hits.iter().any(|hit| hit.document as usize == wanted);
            *found.entry(kind).or_default() += usize::from(is_wanted);
        }
    }
    let check = |kind: &str, percent: usize| {
        let found = found[kind];
        assert!(found * 100 >= percent * asked, "{kind}: {found} of {asked}");
    };
    check("title", 100);
    check("two words", 100);
    check("rare word", 100);
    check("prefix", 98);
    check("typo", 95);
}
