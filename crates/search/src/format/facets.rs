//! `FACT`: a facet's values and the documents that have them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

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
pub(crate) fn order(documents_by_value: BTreeMap<&str, Vec<u32>>) -> Values {
    let mut values: Values = documents_by_value
        .into_iter()
        .map(|(name, documents)| Value { name: name.to_owned(), documents })
        .collect();
    // Stable: values of as many documents stay in the order of their names.
    values.sort_by_key(|value| Reverse(value.documents.len()));
    values
}

pub(crate) fn encode(values: &Values) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.count(values.len());
    for value in values {
        writer.text(&value.name);
        writer.count(value.documents.len());
        let mut next = 0;
        for &document in &value.documents {
            writer.varint(document - next);
            next = document + 1;
        }
    }
    writer.into_bytes()
}

pub(crate) fn decode(mut reader: Reader<'_>, documents: u32) -> Result<Values, OpenError> {
    let count = reader.count(8)?;
    let values = reader.list(count, |reader| value(reader, documents))?;
    reader.finish()?;
    Ok(values)
}

fn value(reader: &mut Reader<'_>, documents: u32) -> Result<Value, OpenError> {
    let name = reader.text()?.to_owned();
    let count = reader.count(1)?;
    let mut holders = Vec::with_capacity(count);
    let mut next: u32 = 0;
    for _ in 0..count {
        let document = next
            .checked_add(reader.varint()?)
            .filter(|&document| document < documents)
            .ok_or_else(|| reader.malformed("a document is out of bounds"))?;
        holders.push(document);
        next = document + 1;
    }
    Ok(Value { name, documents: holders })
}
