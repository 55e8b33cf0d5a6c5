/// CRC-32 as in ISO 3309 and zlib (polynomial 0xEDB88320, reflected).
///
/// Its table is made on the spot: the ready-made ones of faster versions take 16 kB, more than
/// the rest of the reader.
pub(crate) fn crc32(bytes: &[u8]) -> u32 {
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

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }
}
