//! How much a word tells of a document: BM25F.
//!
//! S. Robertson and H. Zaragoza, "The Probabilistic Relevance
//! Framework: BM25 and Beyond", Foundations and Trends in Information Retrieval 3(4), 2009,
//! section 3.6, with the weight of a rare word as Lucene has it, which is never negative:
//!
//! ```text
//! score    = Σ words  idf · tf / (k1 + tf)
//! tf       = Σ fields weight · count / (1 − b + b · length / average length)
//! idf      = ln(1 + (documents − holders + ½) / (holders + ½))
//! ```

use crate::Field;
use crate::format::lengths::Lengths;
use crate::format::postings::Occurrences;

/// How soon a repeated word stops to add: the customary value.
const K1: f64 = 1.2;

/// How much a long field is marked down, from 0 (not) to 1 (in full): the customary value.
const B: f64 = 0.75;

/// What ranking knows of the fields.
#[derive(Debug, Default)]
pub(crate) struct Norms {
    /// By field and document, what one occurrence counts: the field's weight over its length.
    by_field: Vec<Vec<f64>>,
    /// By field, its place in the order of weights, the heaviest at 0; equals share one.
    places: Vec<u8>,
}

impl Norms {
    pub(crate) fn of(fields: &[Field], lengths: &Lengths) -> Norms {
        let by_field = fields.iter().zip(lengths).map(|(field, lengths)| {
            let total: f64 = lengths.iter().map(|&length| f64::from(length)).sum();
            // The average's inverse; 0 where the field is empty in all documents.
            let scale = if total > 0.0 { count(lengths.len()) / total } else { 0.0 };
            let norm = |length| f64::from(field.weight) / (1.0 - B + B * length * scale);
            lengths.iter().map(|&length| norm(f64::from(length))).collect()
        });
        let weights = || fields.iter().map(|field| field.weight);
        let is_new = |place: usize, weight: f32| {
            weights().take(place).all(|other| other < weight || weight < other)
        };
        let heavier = |than: f32| {
            weights()
                .enumerate()
                .filter(move |(place, weight)| *weight > than && is_new(*place, *weight))
        };
        let places = weights().map(|weight| heavier(weight).fold(0, |place, _| place + 1));
        Norms { by_field: by_field.collect(), places: places.collect::<Vec<u8>>() }
    }

    /// A word's weighted frequency in a document.
    pub(crate) fn frequency(&self, document: u32, occurrences: &[Occurrences]) -> f64 {
        let one = |found: &Occurrences| {
            let norm = self.by_field.get(found.field)?.get(document as usize)?;
            Some(norm * f64::from(found.count))
        };
        occurrences.iter().filter_map(one).sum()
    }

    /// Whether a field is of the greatest weight, and others are not.
    pub(crate) fn is_heaviest(&self, field: usize) -> bool {
        self.places.get(field) == Some(&0) && self.places.iter().any(|place| *place > 0)
    }

    /// The place of the heaviest of the fields.
    pub(crate) fn place(&self, occurrences: &[Occurrences]) -> u8 {
        let places = occurrences.iter().filter_map(|found| self.places.get(found.field));
        places.copied().min().unwrap_or(u8::MAX)
    }
}

/// What a word adds to a document's score.
pub(crate) fn score(rarity: f64, frequency: f64) -> f64 {
    rarity * frequency / (K1 + frequency)
}

/// How much a word tells that so many of the documents hold.
pub(crate) fn rarity(documents: u32, holders: u32) -> f64 {
    let others = f64::from(documents.saturating_sub(holders));
    logarithm(1.0 + (others + 0.5) / (f64::from(holders) + 0.5))
}

/// The natural logarithm of a number from 1 up.
///
/// Of basic operations alone, so that every machine gives the same digits and so the same order
/// of hits; that of the standard library differs by platform. Exact to eight digits.
fn logarithm(number: f64) -> f64 {
    let bits = number.to_bits();
    let exponent = u32::try_from(bits >> 52).unwrap_or_default().saturating_sub(1023);
    let fraction = f64::from_bits((bits & ((1 << 52) - 1)) | (1023 << 52));
    // ln f = 2 artanh((f − 1) / (f + 1)), and its series.
    let root = (fraction - 1.0) / (fraction + 1.0);
    let square = root * root;
    let series = (0..8).rev().fold(0.0, |sum, term| sum * square + 1.0 / f64::from(2 * term + 1));
    f64::from(exponent) * std::f64::consts::LN_2 + 2.0 * root * series
}

/// A count as a number; exact, since documents have 32-bit numbers.
fn count(length: usize) -> f64 {
    f64::from(u32::try_from(length).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_logarithm_is_close() {
        for number in [1.0, 1.5, 1.999, 2.0, 3.0, 10.0, 1e4, 4e9] {
            let off = (logarithm(number) - f64::ln(number)).abs();
            assert!(off < 1e-8, "{number}: off by {off}");
        }
    }
}
