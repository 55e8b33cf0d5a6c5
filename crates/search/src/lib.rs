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
//! It fetches nothing: it tells what must be loaded ([`Missing`]). A language without a stemmer has
//! no stems; English has one.
//!
//! # How words match
//! Words are those of [UAX 29](https://www.unicode.org/reports/tr29/), in lower case and without
//! diacritics (Malmo is Malmö, ø is o, ß is ss, æ is ae, ł is l), in texts and queries alike.
//! Scripts without spaces are looked up by pairs of letters.
//!
//! All words of a query must be found in a document, in any of its fields; the last one may be the
//! start of a word. Words of one stem are found for each other, where the index knows the language
//! of its texts ([`Vocabulary`]; but for a last word that is only the start of others yet), and
//! documents by what [`Synonym`]s of the query's words stand
//! for. Words in quotes must follow each other as they stand; what stands after a minus (`-car`)
//! must not be there.
//!
//! Where no document holds all words, typing errors are allowed for, in synonyms' words, too: one letter left out, put in,
//! exchanged or swapped with its neighbour in words from 5 letters, two in words from 9, none in
//! words with digits. [`Answer::corrected`] tells what is meant. So a word that is right never
//! brings what only looks like it, and the counts beside filters are those of what was asked.
//! Where still nothing is found, words are dropped, first those that no document holds, then from
//! the last; [`Answer::dropped`] tells them.
//!
//! # In what order
//! Each where all before it are equal:
//! 1. more of the words that had to be dropped;
//! 2. fewer typing errors; what only a synonym finds comes after any of them;
//! 3. words that stand nearer to each other, up to 8 words apart, summed over neighbours of the
//!    query; within the heaviest field, all are near. The 1,000 best by all else are looked at;
//! 4. words in heavier fields;
//! 5. words as they are asked for, then longer ones where one is being typed, then others of their
//!    stem;
//! 6. words that stand nearer in the heaviest field, too;
//! 7. for a word being typed, the longer word that fewer documents hold;
//! 8. BM25F (k1 = 1.2, b = 0.75; Robertson & Zaragoza 2009, section 3.6);
//! 9. the order of the documents.
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
//! of a head has the first five of these in their order, their number 0, and then any of the parts;
//! that of a part's file has its one section.
//!
//! What is *coded* goes to the section's end: bits of a binary range coder as LZMA's, without its
//! first byte. A chance is the likelihood of a 0 in 65,536ths, at first a half; a bit moves it
//! towards 64 or 65,472 by `2 / (2 n + 3)` of the way, where *n* bits were seen, 30 at most. A symbol
//! is its bits from the uppermost on, each with a chance for the bits above it. A number is a 4-bit
//! symbol (how many bits it has; for 15 a 5-bit symbol adds to it), then of the bits after the first up to three with chances for
//! that many bits and the bits above, and the rest as they are, a half of the range each. The chances
//! of `DICT`, `FACT` and `POST` depend on what was coded before: in
//! `src/format`, each section's module names them, its encoder beside its decoder. A coded byte stands for at most 64 symbols or numbers; zeros follow where it would be
//! more.
//!
//! | section | holds |
//! |---|---|
//! | `SCHM` | `u32` number of documents; `u32` count of fields, each a text (name) and an `f32` (weight); `u32` count of facets, each a text; `u32` count of sort keys, each a text |
//! | `LENS` | coded: for each field, with chances of its own, for each document its number of words, from 4 on rounded down to a power of two |
//! | `DICT` | `u32` count of words, at most 64 bytes each, in the order of their bytes; coded: for each a 6-bit symbol (how many bytes it shares with the word before), then for each byte that follows a 5-bit symbol (1 to 26: `a` to `z`; 27: another, an 8-bit symbol that follows), and the symbol 0 |
//! | `SIZE` | `u32` count of parts of the words, for each a varint (how many words); `u32` number of documents in each part of what is stored |
//! | `VOCA` | a text (language); `u32` count of synonyms, each a text (phrase), a `u8`, and for 0 a text (words), for 1 two texts (facet, value); `u32` count of entries, each three texts (kind, label, target) |
//! | `POST` | number: of the part of the words. A byte, and for 0 coded numbers, for each word: how many documents hold it; for each of those how many are passed over since the one before, a bit for each field that holds it, for each of those how often, and how many words of the field stand before it, then how many words after the one before. For 1 the same numbers as varints: first how many documents hold each word; `u32` lengths of two streams; the stream of what is passed over, that of fields and how often, and that of places |
//! | `STOR` | number: of the part of the documents. For each document a `u32` (bytes of its stored text), then the texts |
//! | `FACT` | number: of the facet in the schema. `u32` count of values, most documents first, then by name; for each a text; coded: for each a number (of documents), then for each document a number (how many are passed over since the one before) |
//! | `SORT` | number: of the sort key in the schema. A byte for each document (1: it has a value), then the values, an `i64` each |

mod answer;
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
