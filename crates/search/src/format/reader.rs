use super::OpenError;

/// Bytes being read, little-endian; every step is checked.
#[derive(Debug, Clone)]
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    section: &'static str,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8], section: &'static str) -> Reader<'a> {
        Reader { bytes, section }
    }

    pub(crate) fn malformed(&self, problem: &'static str) -> OpenError {
        OpenError::Malformed { section: self.section, problem }
    }

    pub(crate) fn bytes(&mut self, length: usize) -> Result<&'a [u8], OpenError> {
        let (taken, rest) =
            self.bytes.split_at_checked(length).ok_or_else(|| self.malformed("it ends early"))?;
        self.bytes = rest;
        Ok(taken)
    }

    /// What is not read yet.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.bytes
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], OpenError> {
        let (taken, rest) =
            self.bytes.split_first_chunk().ok_or_else(|| self.malformed("it ends early"))?;
        self.bytes = rest;
        Ok(*taken)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, OpenError> {
        self.array().map(u8::from_le_bytes)
    }

    pub(crate) fn u32(&mut self) -> Result<u32, OpenError> {
        self.array().map(u32::from_le_bytes)
    }

    pub(crate) fn i64(&mut self) -> Result<i64, OpenError> {
        self.array().map(i64::from_le_bytes)
    }

    pub(crate) fn f32(&mut self) -> Result<f32, OpenError> {
        self.array().map(f32::from_le_bytes)
    }

    pub(crate) fn varint(&mut self) -> Result<u32, OpenError> {
        let mut value = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.u8()?;
            let bits = u32::from(byte & 0x7F);
            if shift == 28 && bits > 0xF {
                break;
            }
            value |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(self.malformed("a number has too many bytes"))
    }

    /// How many things follow, each of at least `width` bytes; no more than there is room for.
    pub(crate) fn count(&mut self, width: usize) -> Result<usize, OpenError> {
        let count = self.u32()? as usize;
        match count.checked_mul(width) {
            Some(bytes) if bytes <= self.bytes.len() => Ok(count),
            _ => Err(self.malformed("a count is too large")),
        }
    }

    pub(crate) fn text(&mut self) -> Result<&'a str, OpenError> {
        let length = self.count(1)?;
        let bytes = self.bytes(length)?;
        str::from_utf8(bytes).map_err(|_| self.malformed("a text is not UTF-8"))
    }

    /// So many things, each read in turn.
    ///
    /// The room is made as they come: there may be fewer than a count says.
    pub(crate) fn list<T>(
        &mut self,
        count: usize,
        mut read: impl FnMut(&mut Reader<'a>) -> Result<T, OpenError>,
    ) -> Result<Vec<T>, OpenError> {
        let mut list = Vec::new();
        for _ in 0..count {
            list.push(read(self)?);
        }
        Ok(list)
    }

    /// The section must be used up.
    pub(crate) fn finish(self) -> Result<(), OpenError> {
        if self.bytes.is_empty() { Ok(()) } else { Err(self.malformed("bytes are left over")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::Writer;

    #[test]
    fn numbers_round_trip() {
        for value in [0, 1, 127, 128, 16_383, 16_384, u32::MAX / 16, u32::MAX] {
            let mut writer = Writer::default();
            writer.varint(value);
            let bytes = writer.into_bytes();
            let mut reader = Reader::new(&bytes, "test");
            assert_eq!(reader.varint(), Ok(value));
            assert_eq!(reader.finish(), Ok(()));
        }
    }

    #[test]
    fn what_is_too_long_is_refused() {
        let check = |bytes: &[u8], problem: &'static str| {
            let found = Reader::new(bytes, "test").varint();
            assert_eq!(found, Err(OpenError::Malformed { section: "test", problem }));
        };
        check(&[0xFF; 5], "a number has too many bytes");
        check(&[0xFF, 0xFF, 0xFF, 0xFF, 0x1F], "a number has too many bytes");
        check(&[0x80], "it ends early");
        let mut reader = Reader::new(&[0xFF; 8], "test");
        assert!(reader.count(4).is_err());
    }
}
