//! `LENS`: how many words each field of each document holds; field by field, coded.

use super::coding::{Decoder, Encoder, NumberChances};
use super::{OpenError, Reader};

/// `lengths[field][document]`.
pub(crate) type Lengths = Vec<Vec<u32>>;

/// A length, rounded down to three binary digits, as Lucene has it: ranking asks no more of it.
pub(crate) fn rounded(length: u32) -> u32 {
    let dropped = (u32::BITS - length.leading_zeros()).saturating_sub(3);
    length >> dropped << dropped
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
