//! The body: the sections one after another.

use super::{OpenError, Reader, Writer};

/// How many sections there are.
pub(crate) const COUNT: usize = 10;

/// The names of the sections, in their order in the body; four letters each.
pub(crate) const NAMES: [&str; COUNT] =
    ["SCHM", "LENS", "DICT", "POST", "FREQ", "PLAC", "FACT", "SORT", "STOR", "VOCA"];

/// A section with its name and length before it.
pub(crate) fn encode(sections: [Vec<u8>; COUNT]) -> [Vec<u8>; COUNT] {
    let mut names = NAMES.iter();
    sections.map(|section| {
        let mut writer = Writer::default();
        writer.bytes(names.next().map_or(&[], |name| name.as_bytes()));
        writer.count(section.len());
        writer.bytes(&section);
        writer.into_bytes()
    })
}

/// The sections of a body, in order.
pub(crate) fn decode(body: &[u8]) -> Result<[Reader<'_>; COUNT], OpenError> {
    let mut body = Reader::new(body, "body");
    let mut sections = NAMES.map(|name| Reader::new(&[], name));
    for (name, section) in NAMES.into_iter().zip(&mut sections) {
        if body.bytes(4)? != name.as_bytes() {
            return Err(body.malformed("a section is missing"));
        }
        let length = body.count(1)?;
        *section = Reader::new(body.bytes(length)?, name);
    }
    body.finish()?;
    Ok(sections)
}
