use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// A file's text, and the encoding that was assumed where the file does not tell.
pub(crate) struct Decoded {
    pub text: String,
    pub assumed: Option<&'static str>,
}

/// Why bytes are no text.
pub(crate) enum NoText {
    /// A file of an office program, which is a packed folder.
    Packed,
    /// Something else.
    Binary,
}

/// The text that bytes are: by their mark, else UTF-8, else by what is likely.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded, NoText> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(NoText::Packed);
    }
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return Ok(Decoded { text: text.into_owned(), assumed: None });
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && !text.contains('\0')
    {
        return Ok(Decoded { text: text.to_owned(), assumed: None });
    }
    let encoding =
        if bytes.contains(&0) { wide(bytes).ok_or(NoText::Binary)? } else { likely(bytes) };
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Ok(Decoded { text: text.into_owned(), assumed: Some(encoding.name()) })
}

/// UTF-16 without a mark: of letters of Europe every other byte is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    let most = bytes.len() / 4;
    match (first > most, second > most) {
        (true, false) if second == 0 => Some(UTF_16BE),
        (false, true) if first == 0 => Some(UTF_16LE),
        _ => None,
    }
}

fn likely(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    debug_assert_ne!(guess, UTF_8, "it was tried first");
    guess
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], text: &str, assumed: Option<&str>) {
        let decoded = decode(bytes).ok().expect("text");
        assert_eq!((decoded.text.as_str(), decoded.assumed), (text, assumed));
    }

    #[test]
    fn text_is_read_in_the_encoding_that_it_is_in() {
        check("Malmö".as_bytes(), "Malmö", None);
        check("\u{feff}Malmö".as_bytes(), "Malmö", None);
        check(b"Name;Ort\nStra\xdfe;M\xfcnchen", "Name;Ort\nStraße;München", Some("windows-1252"));
        let wide = |mark: &str, big: bool| -> Vec<u8> {
            let units = [mark, "Malmö, Köln"].concat().encode_utf16().collect::<Vec<_>>();
            units
                .iter()
                .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
                .collect()
        };
        check(&wide("\u{feff}", false), "Malmö, Köln", None);
        check(&wide("\u{feff}", true), "Malmö, Köln", None);
        check(&wide("", false), "Malmö, Köln", Some("UTF-16LE"));
        check(&wide("", true), "Malmö, Köln", Some("UTF-16BE"));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert!(matches!(decode(b"PK\x03\x04\x14\x00"), Err(NoText::Packed)));
        assert!(matches!(decode(b"\x89PNG\x00\x01\x02\x03\x00\x00"), Err(NoText::Binary)));
    }
}
