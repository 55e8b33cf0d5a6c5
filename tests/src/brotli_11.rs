/// How many bytes brotli at its best sends for these.
pub fn brotli_11(bytes: &[u8]) -> usize {
    compressed_11(bytes).len()
}

/// What brotli at its best sends for these.
pub fn compressed_11(bytes: &[u8]) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)
        .expect("memory takes what is written");
    compressed
}
