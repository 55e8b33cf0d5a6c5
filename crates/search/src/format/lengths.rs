//! `LENS`: how many words each field of each document holds; field by field, coded.

use super::coding::{Decoder, Encoder, NumberChances};
use super::{OpenError, Reader};

/// `lengths[field][document]`.
pub(crate) type Lengths = Vec<Vec<u32>>;

/// A length, from 4 on rounded down to a power of two: it only parts documents that all else leaves
/// equal, and every document's comes with the head.
pub(crate) fn rounded(length: u32) -> u32 {
    if length < 4 { length } else { 1 << length.ilog2() }
}

pub(crate) fn encode(lengths: &Lengths) -> Vec<u8> {
    let mut encoder = Encoder::default();
    for lengths in lengths {
        let mut chances = NumberChances::default();
        for &length in lengths {
            encoder.number(&mut chances, length);
        }
    }
    encoder.finish()
}

pub(crate) fn decode(
    reader: &Reader<'_>,
    fields: usize,
    documents: u32,
) -> Result<Lengths, OpenError> {
    let mut decoder = Decoder::new(reader.rest(), "LENS");
    decoder.may_hold(fields.saturating_mul(documents as usize))?;
    (0..fields)
        .map(|_| {
            let mut chances = NumberChances::default();
            (0..documents).map(|_| decoder.number(&mut chances)).collect()
        })
        .collect()
}
