//! The file: a header, and the body compressed.

use miniz_oxide::deflate::core::{
    CompressorOxide, TDEFLFlush, compress_to_output, create_comp_flags_from_zip_params,
};

use super::checksum::crc32;
use super::{OpenError, Reader, Writer};
use crate::BuildError;

/// The version of the file format that this version of the crate writes and reads.
pub const FORMAT_VERSION: u32 = 5;

const MAGIC: &[u8; 8] = b"atlasidx";
const HEADER: usize = 24;

/// The most bytes that one compressed byte can stand for: deflate (RFC 1951) writes 258 of them
/// in no less than two bits.
const MOST_INFLATION: usize = 1032;

/// A file whose header and checksum hold, not inflated yet.
///
/// Where something else inflates (in browsers, `DecompressionStream("deflate-raw")`), this crate
/// needs no inflater of its own: turn off its feature `inflate`, and hand what comes out to
/// [`Index::from_inflated`](crate::Index::from_inflated).
///
/// ```
/// use atlas_search::{Index, Packed, Schema, build};
///
/// let file = build(&Schema::default(), &[])?;
/// let packed = Packed::parse(&file)?;
/// let body = miniz_oxide::inflate::decompress_to_vec(packed.body()).unwrap();
/// assert_eq!(body.len(), packed.inflated_length());
/// assert!(Index::from_inflated(&body)?.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packed<'a> {
    body: &'a [u8],
    inflated_length: usize,
}

impl<'a> Packed<'a> {
    /// Checks a file's header, its length and its checksum.
    ///
    /// ```
    /// use atlas_search::{OpenError, Packed};
    ///
    /// let error = Packed::parse(b"<!doctype html><title>Not found</title>").unwrap_err();
    /// assert_eq!(error, OpenError::NotAnIndex);
    /// ```
    pub fn parse(file: &'a [u8]) -> Result<Packed<'a>, OpenError> {
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
        // The length of the inflated body is under the checksum, too.
        let found = crc32(header.rest());
        if found != expected {
            return Err(OpenError::Checksum { found, expected });
        }
        let inflated_length = header.u32()? as usize;
        let body = header.rest();
        if inflated_length / MOST_INFLATION > body.len() {
            return Err(header.malformed("the body can't be as long as it says"));
        }
        Ok(Packed { body, inflated_length })
    }

    /// The compressed body: raw deflate (RFC 1951).
    pub fn body(&self) -> &'a [u8] {
        self.body
    }

    /// The length of the body once it is inflated; an inflater need make no more room.
    pub fn inflated_length(&self) -> usize {
        self.inflated_length
    }

    /// The body.
    #[cfg(feature = "inflate")]
    pub(crate) fn inflate(&self) -> Result<Vec<u8>, OpenError> {
        let malformed = |problem| OpenError::Malformed { section: "body", problem };
        let limit = self.inflated_length;
        let body = miniz_oxide::inflate::decompress_to_vec_with_limit(self.body, limit)
            .map_err(|_| malformed("it can't be inflated"))?;
        if body.len() == limit { Ok(body) } else { Err(malformed("it ends early")) }
    }
}

/// The file of a body, of which each part is compressed by what is usual in it.
pub(crate) fn encode(parts: &[Vec<u8>]) -> Result<Vec<u8>, BuildError> {
    let length = |length: usize| u32::try_from(length).map_err(|_| BuildError::TooLarge);
    let mut checked = Writer::default();
    checked.u32(length(parts.iter().map(Vec::len).sum())?);
    checked.bytes(&deflate(parts));
    let checked = checked.into_bytes();
    let mut file = Writer::default();
    file.bytes(MAGIC);
    file.u32(FORMAT_VERSION);
    file.u32(length(HEADER - 4 + checked.len())?);
    file.u32(crc32(&checked));
    file.bytes(&checked);
    Ok(file.into_bytes())
}

/// Raw deflate of all parts, one after another, each with codes of its own.
fn deflate(parts: &[Vec<u8>]) -> Vec<u8> {
    let mut compressed = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let last = index + 1 == parts.len();
        let flush = if last { TDEFLFlush::Finish } else { TDEFLFlush::Sync };
        compressed.extend(deflate_part(part, flush));
    }
    compressed
}

/// How much must be left of a part, in tenths, for it to hold next to nothing that repeats.
const DENSE: usize = 6;

/// Raw deflate of a part.
///
/// Dense numbers (documents, places) are coded at once: to search them for what repeats takes
/// eight times as long and finds nothing. Up to a megabyte the rest is searched with more care,
/// which takes three times as long for a hundredth of the bytes.
fn deflate_part(part: &[u8], flush: TDEFLFlush) -> Vec<u8> {
    let quick = deflate_at(1, part, flush);
    if quick.len() > part.len() / 10 * DENSE {
        return quick;
    }
    let careful = deflate_at(if part.len() > 1 << 20 { 6 } else { 9 }, part, flush);
    if careful.len() < quick.len() { careful } else { quick }
}

fn deflate_at(level: i32, part: &[u8], flush: TDEFLFlush) -> Vec<u8> {
    let mut compressor = CompressorOxide::new(create_comp_flags_from_zip_params(level, 0, 0));
    let mut compressed = Vec::new();
    compress_to_output(&mut compressor, part, flush, |bytes| {
        compressed.extend_from_slice(bytes);
        true
    });
    compressed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_header_is_named() {
        let check = |bytes: &[u8], expected: OpenError| {
            assert_eq!(Packed::parse(bytes).map(|_| ()), Err(expected));
        };
        let good = encode(&[b"a body".to_vec(), b"of parts".to_vec()]).unwrap();
        assert_eq!(Packed::parse(&good).map(|packed| packed.inflated_length()), Ok(14));
        let with = |at: usize, byte: u8| {
            let mut bytes = good.clone();
            bytes[at] = byte;
            bytes
        };
        check(b"<!doctype html>", OpenError::NotAnIndex);
        check(b"", OpenError::Truncated { found: 0, expected: HEADER });
        check(&good[..10], OpenError::Truncated { found: 10, expected: HEADER });
        check(&good[..30], OpenError::Truncated { found: 30, expected: good.len() });
        check(&with(8, 4), OpenError::OldVersion { found: 4, expected: 5 });
        check(&with(8, 6), OpenError::NewerVersion { found: 6, expected: 5 });
        assert!(matches!(Packed::parse(&with(20, 9)), Err(OpenError::Checksum { .. })));
        assert!(matches!(Packed::parse(&with(30, 0)), Err(OpenError::Checksum { .. })));
        let longer = [good.as_slice(), b"!"].concat();
        check(&longer, OpenError::Malformed { section: "header", problem: "bytes follow the end" });
    }

    #[test]
    #[cfg(feature = "inflate")]
    fn a_body_that_inflates_to_more_than_it_says_is_refused() {
        let mut file = encode(&[vec![0; 100_000]]).unwrap();
        assert_eq!(Packed::parse(&file).unwrap().inflate().map(|body| body.len()), Ok(100_000));
        for length in [0_u32, 10, 99_999, 100_001, u32::MAX] {
            file[20..24].copy_from_slice(&length.to_le_bytes());
            let checksum = crc32(&file[20..]);
            file[16..20].copy_from_slice(&checksum.to_le_bytes());
            let opened = Packed::parse(&file).and_then(|packed| packed.inflate());
            assert!(matches!(opened, Err(OpenError::Malformed { .. })), "{length}");
        }
    }
}
