//! The header, and the sections one after another.

use super::{OpenError, Reader, Writer};
use crate::BuildError;

/// The version of the file format that this version of the crate writes and reads.
pub const FORMAT_VERSION: u32 = 1;

const MAGIC: &[u8; 8] = b"atlasidx";
const HEADER: usize = 20;

/// The names of the sections, in their order in the file; four letters each.
pub(crate) const SECTIONS: [&str; 7] = ["SCHM", "LENS", "DICT", "POST", "FACT", "SORT", "STOR"];

/// The file of these sections.
pub(crate) fn encode(sections: [Vec<u8>; 7]) -> Result<Vec<u8>, BuildError> {
    let mut body = Writer::default();
    for (name, section) in SECTIONS.iter().zip(sections) {
        body.bytes(name.as_bytes());
        body.count(section.len());
        body.bytes(&section);
    }
    let body = body.into_bytes();
    let length = u32::try_from(HEADER + body.len()).map_err(|_| BuildError::TooLarge)?;
    let mut file = Writer::default();
    file.bytes(MAGIC);
    file.u32(FORMAT_VERSION);
    file.u32(length);
    file.u32(crc32(&body));
    file.bytes(&body);
    Ok(file.into_bytes())
}

/// The sections of a file, in order.
pub(crate) fn decode(file: &[u8]) -> Result<[Reader<'_>; 7], OpenError> {
    if !file.starts_with(&MAGIC[..MAGIC.len().min(file.len())]) {
        return Err(OpenError::NotAnIndex);
    }
    if file.len() < HEADER {
        return Err(OpenError::Truncated { found: file.len(), expected: HEADER });
    }
    let mut header = Reader::new(&file[MAGIC.len()..], "header");
    let version = header.u32()?;
    let expected = FORMAT_VERSION;
    if version < expected {
        return Err(OpenError::OldVersion { found: version, expected });
    }
    if version > expected {
        return Err(OpenError::NewerVersion { found: version, expected });
    }
    let length = header.u32()? as usize;
    if length > file.len() {
        return Err(OpenError::Truncated { found: file.len(), expected: length });
    }
    if length != file.len() {
        return Err(header.malformed("bytes follow the end"));
    }
    let expected = header.u32()?;
    let found = crc32(&file[HEADER..]);
    if found != expected {
        return Err(OpenError::Checksum { found, expected });
    }
    let mut sections = SECTIONS.map(|name| Reader::new(&[], name));
    for (name, section) in SECTIONS.into_iter().zip(&mut sections) {
        if header.bytes(4)? != name.as_bytes() {
            return Err(header.malformed("a section is missing"));
        }
        let length = header.count(1)?;
        *section = Reader::new(header.bytes(length)?, name);
    }
    header.finish()?;
    Ok(sections)
}

/// CRC-32 as in ISO 3309 and zlib (polynomial 0xEDB88320, reflected).
///
/// Its table is made on the spot: the ready-made ones of faster versions take 16 kB, more than
/// the rest of the reader.
fn crc32(bytes: &[u8]) -> u32 {
    let mut table = [0; 256];
    for (index, entry) in (0..).zip(&mut table) {
        *entry = (0..8).fold(index, |crc: u32, _| (crc >> 1) ^ ((crc & 1) * 0xEDB8_8320));
    }
    !bytes.iter().fold(!0, |crc, byte| {
        let index = (crc ^ u32::from(*byte)) & 0xFF;
        (crc >> 8) ^ table[index as usize]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Vec<u8> {
        encode(SECTIONS.map(|name| name.as_bytes().to_vec())).unwrap()
    }

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }

    #[test]
    fn a_damaged_header_is_named() {
        let check = |bytes: &[u8], expected: OpenError| {
            assert_eq!(decode(bytes).map(|_| ()), Err(expected));
        };
        let good = file();
        assert!(decode(&good).is_ok());
        let with = |at: usize, byte: u8| {
            let mut bytes = good.clone();
            bytes[at] = byte;
            bytes
        };
        check(b"<!doctype html>", OpenError::NotAnIndex);
        check(b"", OpenError::Truncated { found: 0, expected: HEADER });
        check(&good[..10], OpenError::Truncated { found: 10, expected: HEADER });
        check(&good[..50], OpenError::Truncated { found: 50, expected: good.len() });
        check(&with(8, 0), OpenError::OldVersion { found: 0, expected: 1 });
        check(&with(8, 2), OpenError::NewerVersion { found: 2, expected: 1 });
        assert!(matches!(decode(&with(40, 0)), Err(OpenError::Checksum { .. })));
        let longer = [good.as_slice(), b"!"].concat();
        check(&longer, OpenError::Malformed { section: "header", problem: "bytes follow the end" });
    }
}
