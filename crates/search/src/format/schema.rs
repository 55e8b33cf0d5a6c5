//! `SCHM`: the schema and the number of documents.

use super::{OpenError, Reader, Writer};
use crate::{Field, MOST_FIELDS, Schema};

pub(crate) fn encode(schema: &Schema, documents: usize) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.count(documents);
    writer.count(schema.fields.len());
    for field in &schema.fields {
        writer.text(&field.name);
        writer.f32(field.weight);
    }
    for names in [&schema.facets, &schema.sorts] {
        writer.count(names.len());
        for name in names {
            writer.text(name);
        }
    }
    writer.into_bytes()
}

/// The schema and the number of documents, which the other sections' decoders check.
pub(crate) fn decode(mut reader: Reader<'_>) -> Result<(Schema, u32), OpenError> {
    let documents = reader.u32()?;
    let count = reader.count(8)?;
    let field = |reader: &mut Reader<'_>| Ok(Field::new(reader.text()?.to_owned(), reader.f32()?));
    let fields = reader.list(count, field)?;
    if fields.len() > MOST_FIELDS || !fields.iter().all(Field::is_valid) {
        return Err(reader.malformed("a field is out of bounds"));
    }
    let facets = names(&mut reader)?;
    let sorts = names(&mut reader)?;
    reader.finish()?;
    Ok((Schema { fields, facets, sorts }, documents))
}

fn names(reader: &mut Reader<'_>) -> Result<Vec<String>, OpenError> {
    let count = reader.count(4)?;
    reader.list(count, |reader| reader.text().map(str::to_owned))
}
