//! How near the words of a query stand to each other in a document.
//!
//! For each two neighbours of the query, the least number of words from the first to the second
//! within a field: 1 where they follow each other; one more where they stand the other way
//! round; at most [`FAR`], and so where no field holds both. A document's distance is the sum.
//!
//! In the heaviest field, which is a title most often, all words are near: they count as if they
//! followed each other. Else words that meet in some article by chance would come before the one
//! that is about them.

use crate::Index;
use crate::bitset::DocumentSet;
use crate::find::FoundUnit;
use crate::format::postings::Place;
use crate::order;

/// From here on, distances are all one.
const FAR: u16 = 8;

/// How far the words of a query stand apart in a document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Distance {
    /// Where all words of the heaviest field are near.
    pub(crate) nearness: u16,
    /// Word by word in all fields.
    pub(crate) words: u16,
}

/// The distances of documents, in their order.
pub(crate) fn distances(
    index: &Index,
    units: &[FoundUnit],
    documents: &DocumentSet,
) -> Vec<Distance> {
    let rows = documents.rows();
    let count = documents.len() as usize;
    let mut sums = vec![Distance { nearness: 0, words: 0 }; count];
    let mut before = Begins::default();
    for (place, unit) in units.iter().enumerate() {
        let far = Distance { nearness: FAR, words: FAR };
        let mut nearest = vec![far; if place > 0 { count } else { 0 }];
        let last = place + 1 == units.len();
        let mut here = Vec::new();
        unit.places(index, documents, &mut |document, place| {
            let row = rows[document as usize];
            if let Some(nearest) = nearest.get_mut(row as usize)
                && let Some(words) = before.distance(row as usize, place, unit.unit.span())
            {
                let near = if index.norms.is_heaviest(place.field()) { 1 } else { words };
                nearest.nearness = nearest.nearness.min(near);
                nearest.words = nearest.words.min(words);
            }
            // Nothing comes after the last unit, often a start that many words have.
            if !last {
                here.push(order::pair(row, place.0));
            }
        });
        for (sum, nearest) in sums.iter_mut().zip(nearest) {
            sum.nearness += nearest.nearness;
            sum.words += nearest.words;
        }
        before = Begins::new(here, count, unit.unit.span());
    }
    sums
}

/// Where a unit begins, document by document.
#[derive(Debug, Default)]
struct Begins {
    places: Vec<Place>,
    /// By row: the end of its places.
    ends: Vec<usize>,
    /// How many words long the unit is.
    span: u32,
}

impl Begins {
    fn new(mut found: Vec<u64>, rows: usize, span: u32) -> Begins {
        order::sort_pairs(&mut found);
        let mut ends = vec![0; rows];
        for (at, pair) in found.iter().enumerate() {
            ends[order::unpair(*pair).0 as usize] = at + 1;
        }
        for row in 1..rows {
            ends[row] = ends[row].max(ends[row - 1]);
        }
        Begins {
            places: found.into_iter().map(|pair| Place(order::unpair(pair).1)).collect(),
            ends,
            span,
        }
    }

    /// The least distance from this unit to one at a place of a row's document, if it stands in
    /// the same field.
    fn distance(&self, row: usize, next: Place, span: u32) -> Option<u16> {
        let end = self.ends.get(row).copied().unwrap_or_default();
        let start = row.checked_sub(1).map_or(0, |before| self.ends[before]);
        let places = &self.places[start..end];
        let after = places.partition_point(|place| *place < next);
        let before = places[..after].last().filter(|before| before.field() == next.field());
        let forward =
            before.and_then(|before| next.word().checked_sub(before.word() + self.span - 1));
        // The same word is no neighbour of itself.
        let after = places[after..].iter().find(|after| **after > next);
        let after = after.filter(|after| after.field() == next.field());
        let backward = after.and_then(|after| after.word().checked_sub(next.word() + span - 1));
        let forward = forward.filter(|distance| *distance > 0);
        let backward = backward.filter(|distance| *distance > 0).map(|distance| distance + 1);
        let nearest = forward.into_iter().chain(backward).min();
        nearest.map(|nearest| u16::try_from(nearest).unwrap_or(FAR).min(FAR))
    }
}
