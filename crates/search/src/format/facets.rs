//! `FACT`: a facet's values and the documents that have them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::coding::{Decoder, Encoder, NumberChances};
use super::{OpenError, Reader, Writer};

/// The values of a facet, those of most documents first, then by name.
pub(crate) type Values = Vec<Value>;

/// A value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Value {
    pub(crate) name: String,
    /// The documents that have it, in order.
    pub(crate) documents: Vec<u32>,
}

/// The values of a facet in the order that they are told in.
pub(crate) fn order(documents_by_value: &BTreeMap<String, Vec<u32>>) -> Values {
    let mut values: Values = documents_by_value
        .iter()
        .map(|(name, documents)| Value { name: name.clone(), documents: documents.clone() })
        .collect();
    // Stable: values of as many documents stay in the order of their names.
    values.sort_by_key(|value| Reverse(value.documents.len()));
    values
}

/// The chances of what is passed over, by how many bits the count of a value's documents has: where
/// many have it, they stand close.
type Chances = Vec<NumberChances>;

fn chances() -> (NumberChances, Chances) {
    (NumberChances::default(), vec![NumberChances::default(); 33])
}

pub(crate) fn encode(values: &Values) -> Vec<u8> {
    let mut writer = Writer::default();
    let mut encoder = Encoder::default();
    let (mut counts, mut gaps) = chances();
    writer.count(values.len());
    for value in values {
        writer.text(&value.name);
        let count = u32::try_from(value.documents.len()).unwrap_or(u32::MAX);
        encoder.number(&mut counts, count);
        let gaps = &mut gaps[(u32::BITS - count.leading_zeros()) as usize];
        let mut next = 0;
        for &document in &value.documents {
            encoder.number(gaps, document - next);
            next = document + 1;
        }
    }
    writer.bytes(&encoder.finish());
    writer.into_bytes()
}

pub(crate) fn decode(mut reader: Reader<'_>, documents: u32) -> Result<Values, OpenError> {
    let count = reader.count(4)?;
    let names = reader.list(count, |reader| reader.text().map(str::to_owned))?;
    let mut decoder = Decoder::new(reader.rest(), "FACT");
    let (mut counts, mut gaps) = chances();
    let mut values = Values::with_capacity(count);
    for name in names {
        let count = decoder.number(&mut counts)?;
        decoder.may_hold(count as usize)?;
        let gaps = &mut gaps[(u32::BITS - count.leading_zeros()) as usize];
        let mut holders = Vec::with_capacity(count as usize);
        let mut next: u32 = 0;
        for _ in 0..count {
            let document = next
                .checked_add(decoder.number(gaps)?)
                .filter(|&document| document < documents)
                .ok_or_else(|| decoder.malformed("a document is out of bounds"))?;
            holders.push(document);
            next = document + 1;
        }
        values.push(Value { name, documents: holders });
    }
    Ok(values)
}
