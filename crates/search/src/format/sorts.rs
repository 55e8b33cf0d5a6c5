//! `SORT`: a sort key's value, or none, for each document.

use super::{OpenError, Reader, Writer};

/// By document.
pub(crate) type Values = Vec<Option<i64>>;

pub(crate) fn encode(values: &Values) -> Vec<u8> {
    let mut writer = Writer::default();
    for value in values {
        writer.u8(u8::from(value.is_some()));
    }
    values.iter().flatten().for_each(|&value| writer.i64(value));
    writer.into_bytes()
}

pub(crate) fn decode(mut reader: Reader<'_>, documents: u32) -> Result<Values, OpenError> {
    let mut flags = reader.bytes(documents as usize)?.iter();
    let values = reader.list(documents as usize, |reader| match flags.next() {
        Some(0) => Ok(None),
        Some(1) => reader.i64().map(Some),
        _ => Err(reader.malformed("a flag is neither 0 nor 1")),
    })?;
    reader.finish()?;
    Ok(values)
}
