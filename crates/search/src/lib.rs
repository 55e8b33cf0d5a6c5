//! Full text and facets for static sites.
//!
//! [`build`] makes the bytes of an index from documents, natively, while a site is generated.
//! [`Index::open`] reads them, in the browser or anywhere, and [`Index::search`] answers queries:
//! words in weighted fields, the last one as it is typed; filters by facet with the counts beside
//! them; orders by any key.
//!
//! ```
//! use atlas_search::{Document, Field, Filter, Index, Query, Schema, build};
//!
//! let schema = Schema {
//!     fields: vec![Field::new("title", 8.0), Field::new("body", 1.0)],
//!     facets: vec!["city".into()],
//!     sorts: vec!["year".into()],
//! };
//! let documents = [
//!     Document {
//!         fields: vec!["A fossil-free Malmö".into(), "All heat and power by 2030.".into()],
//!         facets: vec![vec!["Malmö".into()]],
//!         sorts: vec![Some(2030)],
//!         stored: "/missions/malmo/".into(),
//!     },
//!     Document {
//!         fields: vec!["Clean air".into(), "Fossil fuels leave the centre.".into()],
//!         facets: vec![vec!["Oslo".into()]],
//!         sorts: vec![None],
//!         stored: "/missions/oslo/".into(),
//!     },
//! ];
//! let index = Index::open(&build(&schema, &documents)?)?;
//!
//! let answer = index.search(&Query { text: "malmo foss".into(), ..Query::default() })?;
//! assert_eq!(answer.total, 1);
//! assert_eq!(index.stored(&answer.hits)?, ["/missions/malmo/"]);
//!
//! let answer = index.search(&Query {
//!     text: "fossil".into(),
//!     filters: vec![Filter::new("city", ["Oslo"])],
//!     ..Query::default()
//! })?;
//! assert_eq!(answer.total, 1);
//! // Choosing Malmö instead would give one, too.
//! assert!(answer.facets[0].values.iter().all(|value| value.count == 1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it does not do
//! It fetches nothing: it tells what must be loaded ([`Missing`]). It knows no language: what it
//! knows of stems comes with the index.
//!
//! # How words match
//! Words are those of [UAX 29](https://www.unicode.org/reports/tr29/), in lower case and without
//! diacritics (Malmo is Malmö, ø is o, ß is ss, æ is ae, ł is l), in texts and queries alike.
//! Scripts without spaces are looked up by pairs of letters.
//!
//! Arabic words lose vowel signs and what an alef carries (أرض is ارض); ى is ي, ة is ه, and ٢٠٣٠ is
//! 2030. Where three letters stay, they lose their article, too (بالمدينة is مدينة): those of the
//! light10 stemmer (Larkey, Ballesteros & Connell 2002 and 2007).
//!
//! All words of a query must be found in a document, in any of its fields; the last one may be the
//! start of a word. Words of one stem are found for each other, where the index has rules for stems
//! (below; but for a last word that is only the start of others yet), and documents by what
//! [`Synonym`]s of the query's words stand for. Words in quotes must follow each other as they stand; what stands after a minus (`-car`)
//! must not be there.
//!
//! Where no document holds all words, typing errors are allowed for, in synonyms' words, too: one letter left out, put in,
//! exchanged or swapped with its neighbour in words from 5 letters, two in words from 9, none in
//! words with digits. [`Answer::corrected`] tells what is meant. So a word that is right never
//! brings what only looks like it, and the counts beside filters are those of what was asked.
//! Where still nothing is found, words are dropped, first those that no document holds, then from
//! the last; [`Answer::dropped`] tells them.
//!
//! # Where stems come from
//! [`Vocabulary::language`] names the language of the texts. If [Snowball](https://snowballstem.org)
//! knows it, [`Builder`] learns rules from what Snowball makes of the index's words, and of forms of
//! them that may be asked for: the longest ending that has a rule tells what becomes of a word. The
//! rules are in the index, at most 1.4 kB, and are all that knows stems where it is asked:
//! what is stemmed on both sides is stemmed alike. Snowball stems words as they are written and the
//! rules stem folded ones, so that *adaptación* and *adaptaciones*, too, have one stem.
//!
//! In an index of 6,000 frequent words the rules give Snowball's stem for all of them in 14 of 18
//! languages that were measured; for 99.8 % in Greek and Turkish, 97 % in Finnish, and 93 % in
//! Dutch, which takes *ge* out of the middle of words. Of words that the index does not have, it is
//! 95 % in English, 98 % in German, 95 % in French, 92 % in Spanish, 96 % in Swedish and 86 % in
//! Finnish. Of more words the rules for the rarest are left
//! out: of 13,000, 98 % have Snowball's stem in French, Spanish and Italian, all in English. What
//! Indonesian and Irish set before a word stays, and in Arabic all but the article.
//!
//! Building needs the feature `stems` for this; without it an index has no stems. Asking needs none.
//!
//! # In what order
//! Each where all before it are equal:
//! 1. documents in the language of the texts ([`Vocabulary::own`]);
//! 2. more of the words that had to be dropped;
//! 3. fewer typing errors; what only a synonym finds comes after any of them;
//! 4. words that stand nearer to each other, up to 8 words apart, summed over neighbours of the
//!    query; within the heaviest field, all are near. The 1,000 best by all else are looked at;
//! 5. words in heavier fields;
//! 6. words as they are asked for, then longer ones where one is being typed, then others of their
//!    stem;
//! 7. words that stand nearer in the heaviest field, too;
//! 8. for a word being typed, the longer word that fewer documents hold;
//! 9. BM25F (k1 = 1.2, b = 0.75; Robertson & Zaragoza 2009, section 3.6);
//! 10. the order of the documents.
//!
//! # How facets count
//! Within a facet any of the chosen values will do, between facets and [`Range`]s all must hold. A
//! value's count is what choosing it would give, given the words, the ranges and the *other*
//! facets' filters. Values stand in one order whatever is asked, and stay when they are at zero.
//!
//! # One file or several
//! A small index is one file. Past a size ([`Split`]), [`Builder::files`] leaves in the head what every
//! question needs: the words, the fields' lengths, the synonyms, and the facets that are shown from
//! the start. Where words stand, what is stored with documents, other facets and sort keys come in
//! [`Part`]s of their own. [`Index::search`] answers, or tells which parts it misses; the answers are
//! the same as those of one file.
//!
//! # The files
//! Numbers are little-endian. A text is its length in bytes (`u32`) and UTF-8. A varint is seven
//! bits a byte, low bits first, the eighth set where more follow, at most 32 bits in all. A list
//! of documents is varints: how many are passed over since the one before.
//!
//! | at | bytes | what |
//! |---:|---:|---|
//! | 0 | 8 | `atlasidx` |
//! | 8 | 4 | version of the format: [`FORMAT_VERSION`] |
//! | 12 | 4 | length of the whole file |
//! | 16 | 4 | CRC-32 (as in zlib) of all that follows |
//! | 20 | 4 | length of the body, inflated |
//! | 24 | … | the body, raw deflate (RFC 1951) |
//!
//! A body is sections, each four letters, a `u32` number, a `u32` length, and that many bytes. That
//! of a head has the first six of these in their order, their number 0, and then any of the parts;
//! that of a part's file has its one section.
//!
//! What is *coded* goes to the section's end: bits of a binary range coder as LZMA's, without its
//! first byte. A chance is the likelihood of a 0 in 65,536ths, at first a half; a bit moves it
//! towards 64 or 65,472 by `2 / (2 n + 3)` of the way, where *n* bits were seen, 30 at most. A symbol
//! is its bits from the uppermost on, each with a chance for the bits above it. A number is a 4-bit
//! symbol (how many bits it has; for 15 a 5-bit symbol adds to it), then of the bits after the first up to three with chances for
//! that many bits and the bits above, and the rest as they are, a half of the range each. A coded
//! byte stands for at most 64 symbols or numbers; zeros follow where it would be more.
//!
//! A *letter* is a 5-bit symbol: 1 to 26 for `a` to `z`; 27 for another byte, an 8-bit symbol that
//! follows; 0 for the end of the text.
//!
//! | section | holds |
//! |---|---|
//! | `SCHM` | `u32` number of documents; `u32` count of fields, each a text (name) and an `f32` (weight); `u32` count of facets, each a text; `u32` count of sort keys, each a text |
//! | `LENS` | coded: for each field, with chances of its own, for each document its number of words, from 4 on rounded down to a power of two |
//! | `DICT` | `u32` count of words, at most 64 bytes each, in the order of their bytes; coded: for each a 6-bit symbol (how many bytes it shares with the word before), then letters for the bytes that follow, and the end |
//! | `SIZE` | `u32` count of parts of the words, for each a varint (how many words); `u32` number of documents in each part of what is stored |
//! | `STEM` | `u32` count of rules, in the order of the bytes of their endings, each read from its last letter on, those of one ending by their turns, most first; coded, if there are any: for each a 6-bit symbol (how many bytes of its ending are those of the one before), letters for the others, and the end; a 3-bit symbol (turns), a 4-bit symbol (how many letters of the ending stay), and letters (what is added), and the end |
//! | `VOCA` | a text (language); `u32` count of documents in it; `u32` count of synonyms, each a text (phrase), a `u8`, and for 0 a text (words), for 1 two texts (facet, value); `u32` count of entries, each three texts (kind, label, target) |
//! | `POST` | number: of the part of the words. A byte, and for 0 coded numbers, for each word: how many documents hold it; for each of those how many are passed over since the one before, a bit for each field that holds it, for each of those how often, and how many words of the field stand before it, then how many words after the one before. For 1 the same numbers as varints: first how many documents hold each word; `u32` lengths of two streams; the stream of what is passed over, that of fields and how often, and that of places |
//! | `STOR` | number: of the part of the documents. For each document a `u32` (bytes of its stored text), then the texts |
//! | `FACT` | number: of the facet in the schema. `u32` count of values, most documents first, then by name; for each a text; coded: for each a number (of documents), then for each document a number (how many are passed over since the one before) |
//! | `SORT` | number: of the sort key in the schema. A byte for each document (1: it has a value), then the values, an `i64` each |
//!
//! What is coded next has chances of its own by what is known by then. *Bits of* a number is how many
//! bits it has; what there is nothing of is 0.
//!
//! | section | coded | has chances by |
//! |---|---|---|
//! | `LENS` | a length | its field |
//! | `DICT` | how many bytes are shared | how many bytes the word before has, 63 at most, and how many it shared, 15 at most |
//! | `DICT` | a letter or the end, the first after what is shared | the letter of the byte before it, and that of the word before in its place |
//! | `DICT` | another letter or the end | the letters of the two bytes before it |
//! | `DICT` | another byte | the byte before it |
//! | `STEM` | how many bytes are shared | how many the rule before shared |
//! | `STEM` | a letter or the end | whether it is of an ending or of what is added, and the letter of the byte before it |
//! | `STEM` | another byte | the byte before it |
//! | `STEM` | turns | the turns of the rule before |
//! | `STEM` | how many letters stay | how many bytes the ending has |
//! | `FACT` | how many documents have a value | – |
//! | `FACT` | how many documents are passed over | bits of how many have the value |
//! | `POST` | how many documents hold a word | – |
//! | `POST` | how many documents are passed over | bits of how many hold the word |
//! | `POST` | the fields that hold it | – |
//! | `POST` | how often | the field |
//! | `POST` | a place | the field, and whether it is the first there |
//!
//! A rule of `STEM` holds for a word that has its ending, if at least a letter of the word stays and
//! what stays has as many *turns* as the rule asks for: how often consonants and vowels change over
//! (*tr-ee-s* has two), beginning with consonants. Vowels are aeiou, аеиіоуыэюя and αεηιουω; and y,
//! but for a word's first letter and after a vowel. `^` in an ending is the start of the word, and
//! counts as a letter of the ending that stays. The stem is what stays and what is added. Of the
//! rules that hold, that of the longest ending tells the stem, and of those the one that asks for
//! most turns; without one, and for words with digits, the word is its own stem.

mod answer;
mod article;
mod ask;
mod bitset;
mod build;
mod edits;
mod excerpt;
mod expand;
mod facets;
mod find;
mod folding;
mod format;
mod index;
mod kept;
mod matcher;
mod nearness;
mod opening;
mod order;
mod parallel;
mod part;
mod query;
mod rank;
mod schema;
mod score;
mod stem;
mod suggest;
mod synonyms;
mod text;
mod vocabulary;
mod words;

pub use answer::{Answer, FacetCounts, Hit, ValueCount, WayOut};
pub use build::{Builder, Files, Split, build, build_with};
pub use excerpt::{Excerpt, excerpt};
pub use folding::folded;
pub use format::{FORMAT_VERSION, OpenError, Packed};
pub use index::Index;
pub use kept::Kept;
pub use matcher::{Matcher, highlight};
pub use opening::Opening;
pub use part::{Missing, Part};
pub use query::{Direction, Filter, Query, Range, Sort};
pub use schema::{BuildError, Document, Field, MOST_FIELDS, Schema};
pub use suggest::Suggestions;
pub use vocabulary::{Entry, Meaning, Synonym, Vocabulary};

/// The README's example, run with the documentation's.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
