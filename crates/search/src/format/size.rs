//! `SIZE`: how words and documents are parted.

use super::{OpenError, Reader, Writer};

/// How words and documents are parted into [`Part`](crate::Part)s.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Sizes {
    /// By part of the words: its first word; and at the end how many words there are.
    pub(crate) words: Vec<u32>,
    /// How many documents a part of what is stored has; the last may have fewer.
    pub(crate) stored: u32,
}

pub(crate) fn encode(sizes: &Sizes) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.count(sizes.words.len().saturating_sub(1));
    for bounds in sizes.words.windows(2) {
        writer.varint(bounds[1] - bounds[0]);
    }
    writer.u32(sizes.stored);
    writer.into_bytes()
}

pub(crate) fn decode(mut reader: Reader<'_>, words: usize) -> Result<Sizes, OpenError> {
    let count = reader.count(1)?;
    let mut bounds = vec![0];
    let mut end: u32 = 0;
    for _ in 0..count {
        let length = reader.varint()?;
        end = end
            .checked_add(length)
            .filter(|&end| length > 0 && end as usize <= words)
            .ok_or_else(|| reader.malformed("a part is out of bounds"))?;
        bounds.push(end);
    }
    if end as usize != words {
        return Err(reader.malformed("words are in no part"));
    }
    let stored = reader.u32()?;
    if stored == 0 {
        return Err(reader.malformed("a part holds no documents"));
    }
    reader.finish()?;
    Ok(Sizes { words: bounds, stored })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_must_hold_all_words() {
        let sizes = Sizes { words: vec![0, 3, 200], stored: 64 };
        let bytes = encode(&sizes);
        let read = |words| decode(Reader::new(&bytes, "SIZE"), words);
        assert_eq!(read(200), Ok(sizes.clone()));
        let error = |problem| Err(OpenError::Malformed { section: "SIZE", problem });
        assert_eq!(read(199), error("a part is out of bounds"));
        assert_eq!(read(201), error("words are in no part"));
    }
}
