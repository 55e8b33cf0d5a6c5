//! `SORT`: for each sort key of the schema, a value or none for each document.

use super::{OpenError, Reader, Writer};

/// `sorts[key][document]`.
pub(crate) type Sorts = Vec<Vec<Option<i64>>>;

pub(crate) fn encode(sorts: &Sorts) -> Vec<u8> {
    let mut writer = Writer::default();
    for values in sorts {
        for value in values {
            writer.u8(u8::from(value.is_some()));
        }
        values.iter().flatten().for_each(|&value| writer.i64(value));
    }
    writer.into_bytes()
}

pub(crate) fn decode(
    mut reader: Reader<'_>,
    sorts: usize,
    documents: u32,
) -> Result<Sorts, OpenError> {
    let sorts = reader.list(sorts, |reader| {
        let mut flags = reader.bytes(documents as usize)?.iter();
        reader.list(documents as usize, |reader| match flags.next() {
            Some(0) => Ok(None),
            Some(1) => reader.i64().map(Some),
            _ => Err(reader.malformed("a flag is neither 0 nor 1")),
        })
    })?;
    reader.finish()?;
    Ok(sorts)
}
