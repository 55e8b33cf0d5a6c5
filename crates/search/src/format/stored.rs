//! `STOR`: the text that is given back with each document.

use super::{OpenError, Reader, Writer};

/// The stored texts.
#[derive(Debug, Default)]
pub(crate) struct Stored {
    /// The texts, one after another.
    text: String,
    /// The end of each.
    ends: Vec<usize>,
}

pub(crate) fn encode<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<u8> {
    let mut lengths = Writer::default();
    let mut bytes = Writer::default();
    for text in texts {
        lengths.count(text.len());
        bytes.bytes(text.as_bytes());
    }
    lengths.bytes(&bytes.into_bytes());
    lengths.into_bytes()
}

pub(crate) fn decode(mut reader: Reader<'_>, documents: u32) -> Result<Stored, OpenError> {
    let too_long = reader.malformed("texts are too long");
    let bytes = (documents as usize).checked_mul(4).ok_or_else(|| too_long.clone())?;
    let lengths = reader.bytes(bytes)?;
    let mut ends = Vec::with_capacity(documents as usize);
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
    Ok(Stored { text, ends })
}

impl Stored {
    /// The text of a document, empty for one that there is not.
    pub(crate) fn get(&self, document: u32) -> &str {
        let document = document as usize;
        let start = document.checked_sub(1).and_then(|before| self.ends.get(before));
        let start = start.copied().unwrap_or_default();
        let end = self.ends.get(document).copied().unwrap_or(start);
        self.text.get(start..end).unwrap_or_default()
    }
}
