//! `STOR`: the texts that are given back with the documents of a part.

use super::sections::Pieces;
use super::{OpenError, Reader, Writer};
use crate::Part;

/// The stored texts, as far as they are loaded.
#[derive(Debug, Default)]
pub(crate) struct Stored {
    /// How many documents a part has.
    size: u32,
    parts: Vec<Option<Texts>>,
    documents: u32,
}

/// The texts of a part.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    /// The texts, one after another.
    text: String,
    /// The end of each.
    ends: Vec<usize>,
}

pub(crate) fn encode<'a>(texts: impl Iterator<Item = &'a str>) -> Pieces {
    let mut lengths = Writer::default();
    let mut bytes = Vec::new();
    for text in texts {
        lengths.count(text.len());
        bytes.extend_from_slice(text.as_bytes());
    }
    vec![lengths.into_bytes(), bytes]
}

pub(crate) fn decode(mut reader: Reader<'_>, documents: usize) -> Result<Texts, OpenError> {
    let too_long = reader.malformed("texts are too long");
    let bytes = documents.checked_mul(4).ok_or_else(|| too_long.clone())?;
    let lengths = reader.bytes(bytes)?;
    let mut ends = Vec::with_capacity(documents);
    let mut end: usize = 0;
    let mut lengths = Reader::new(lengths, "STOR");
    for _ in 0..documents {
        end = end.checked_add(lengths.u32()? as usize).ok_or_else(|| too_long.clone())?;
        ends.push(end);
    }
    let text = str::from_utf8(reader.bytes(end)?)
        .map_err(|_| reader.malformed("a text is not UTF-8"))?
        .to_owned();
    if !ends.iter().all(|&end| text.is_char_boundary(end)) {
        return Err(reader.malformed("a text ends inside a letter"));
    }
    reader.finish()?;
    Ok(Texts { text, ends })
}

impl Stored {
    /// Texts of which none is loaded, so many to a part.
    pub(crate) fn new(documents: u32, size: u32) -> Stored {
        let parts = (0..documents.div_ceil(size)).map(|_| None).collect();
        Stored { size, parts, documents }
    }

    /// How many documents a part has; none if there is no such part.
    pub(crate) fn documents(&self, part: u32) -> Option<usize> {
        let start = part.checked_mul(self.size)?;
        let rest = self.documents.checked_sub(start).filter(|rest| *rest > 0)?;
        Some(rest.min(self.size) as usize)
    }

    pub(crate) fn load(&mut self, part: u32, texts: Texts) {
        if let Some(place) = self.parts.get_mut(part as usize) {
            *place = Some(texts);
        }
    }

    /// The text of a document, empty for one that there is not; or the part that it is in.
    pub(crate) fn get(&self, document: u32) -> Result<&str, Part> {
        let part = document.checked_div(self.size).unwrap_or_default();
        let Some(texts) = self.parts.get(part as usize) else { return Ok("") };
        let texts = texts.as_ref().ok_or(Part::Stored(part))?;
        let place = (document - part * self.size) as usize;
        let start = place.checked_sub(1).and_then(|before| texts.ends.get(before));
        let start = start.copied().unwrap_or_default();
        let end = texts.ends.get(place).copied().unwrap_or(start);
        Ok(texts.text.get(start..end).unwrap_or_default())
    }
}
