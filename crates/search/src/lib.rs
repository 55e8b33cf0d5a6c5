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
//! let answer = index.search(&Query { text: "malmo foss".into(), ..Query::default() });
//! assert_eq!(answer.total, 1);
//! assert_eq!(index.stored(answer.hits[0].document), "/missions/malmo/");
//!
//! let answer = index.search(&Query {
//!     text: "fossil".into(),
//!     filters: vec![Filter::new("city", ["Oslo"])],
//!     ..Query::default()
//! });
//! assert_eq!(answer.total, 1);
//! // Choosing Malmö instead would give one, too.
//! assert!(answer.facets[0].values.iter().all(|value| value.count == 1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it does not do
//! Typing errors, stems, synonyms, phrases and nearness of words are not looked at. An index is
//! one file, read whole.
//!
//! # How words match
//! Words are those of [UAX 29](https://www.unicode.org/reports/tr29/), in lower case and without
//! diacritics (Malmo is Malmö, ø is o, ß is ss, æ is ae, ł is l), in texts and queries alike.
//! Scripts without spaces are looked up by pairs of letters. All words of a query must be found in
//! a document, in any of its fields; the last one may be the start of a word. Documents that hold
//! the last word whole come before those where it only starts one; within each group, by BM25F
//! (k1 = 1.2, b = 0.75; Robertson & Zaragoza 2009, section 3.6); equals in the order of the
//! documents.
//!
//! # How facets count
//! Within a facet any of the chosen values will do, between facets all must hold. A value's count
//! is what choosing it would give, given the words and the *other* facets' filters. Values stand
//! in one order whatever is asked, and stay when they are at zero.
//!
//! # The file
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
//! | 20 | … | the sections: four letters, a `u32` length, that many bytes |
//!
//! | section | holds |
//! |---|---|
//! | `SCHM` | `u32` number of documents; `u32` count of fields, each a text (name) and an `f32` (weight); `u32` count of facets, each a text; `u32` count of sort keys, each a text |
//! | `LENS` | for each field, for each document, a varint: its number of words |
//! | `DICT` | `u32` count of words, at most 64 bytes each, in the order of their bytes; each a `u8` (bytes shared with the word before), a `u8` (bytes that follow), those bytes, a varint (documents that hold it), a varint (bytes of its postings) |
//! | `POST` | for each word, for each document that holds it: a varint (documents passed over), a varint (a bit for each field that holds it), for each of those a varint (how often) |
//! | `FACT` | for each facet a `u32` count of values, most documents first, then by name; each a text, a `u32` count of documents, a list of documents |
//! | `SORT` | for each sort key a byte for each document (1: it has a value), then the values, an `i64` each |
//! | `STOR` | for each document a `u32` (bytes of its stored text), then the texts |

mod answer;
mod bitset;
mod build;
mod facets;
mod folding;
mod format;
mod highlight;
mod index;
mod query;
mod rank;
mod schema;
mod words;

pub use answer::{Answer, FacetCounts, Hit, ValueCount, WayOut};
pub use build::build;
pub use format::{FORMAT_VERSION, OpenError};
pub use highlight::highlight;
pub use index::Index;
pub use query::{Direction, Filter, Query, Sort};
pub use schema::{BuildError, Document, Field, MOST_FIELDS, Schema};

/// The README's example, run with the documentation's.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
