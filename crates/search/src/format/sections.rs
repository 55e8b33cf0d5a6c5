//! A file's body: sections one after another, each four letters, two numbers and its bytes.

use super::{OpenError, Reader, Writer};
use crate::Part;

/// The sections that every index begins with.
pub(crate) const HEAD: [&str; 6] = ["SCHM", "LENS", "DICT", "SIZE", "STEM", "VOCA"];

/// The pieces of a section, one after another; each is compressed by what is usual in it.
pub(crate) type Pieces = Vec<Vec<u8>>;

/// A section of the head.
pub(crate) fn encode_head(name: &str, section: Vec<u8>) -> Pieces {
    encode(name, 0, vec![section])
}

/// The section of a part.
pub(crate) fn encode_part(part: Part, pieces: Pieces) -> Pieces {
    encode(part.section(), part.number(), pieces)
}

fn encode(name: &str, number: u32, mut pieces: Pieces) -> Pieces {
    let mut start = Writer::default();
    start.bytes(name.as_bytes());
    start.u32(number);
    start.count(pieces.iter().map(Vec::len).sum());
    if let Some(first) = pieces.first_mut() {
        start.bytes(first);
        *first = start.into_bytes();
    }
    pieces
}

/// The sections that every index begins with, and the reader of what follows.
pub(crate) fn decode_head<'b>(body: &mut Reader<'b>) -> Result<[Reader<'b>; 6], OpenError> {
    let mut sections = HEAD.map(|name| Reader::new(&[], name));
    for (name, section) in HEAD.into_iter().zip(&mut sections) {
        let (found, _, bytes) = next(body)?;
        if found != name.as_bytes() {
            return Err(body.malformed("a section is missing"));
        }
        *section = Reader::new(bytes, name);
    }
    Ok(sections)
}

/// The next part, if anything follows.
pub(crate) fn decode_part<'b>(
    body: &mut Reader<'b>,
) -> Result<Option<(Part, Reader<'b>)>, OpenError> {
    if body.rest().is_empty() {
        return Ok(None);
    }
    let (name, number, bytes) = next(body)?;
    let part = Part::of(name, number).ok_or_else(|| body.malformed("a section is unknown"))?;
    Ok(Some((part, Reader::new(bytes, part.section()))))
}

fn next<'b>(body: &mut Reader<'b>) -> Result<(&'b [u8], u32, &'b [u8]), OpenError> {
    let name = body.bytes(4)?;
    let number = body.u32()?;
    let length = body.count(1)?;
    Ok((name, number, body.bytes(length)?))
}
