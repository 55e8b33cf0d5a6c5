/// Appends a text so that HTML reads it as text.
pub(crate) fn escape(text: &str, out: &mut String) {
    // What is replaced is rare, and each is one byte: what stands between is copied whole.
    let mut rest = text;
    let special = |byte: u8| matches!(byte, b'&' | b'<' | b'>' | b'\0');
    while let Some(at) = rest.bytes().position(special) {
        out.push_str(&rest[..at]);
        match rest.as_bytes()[at] {
            b'&' => out.push_str("&amp;"),
            b'<' => out.push_str("&lt;"),
            b'>' => out.push_str("&gt;"),
            // HTML can't hold a NUL.
            _ => out.push('\u{fffd}'),
        }
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

/// Appends a text so that it can stand in an attribute in double quotes.
pub(crate) fn escape_attribute(text: &str, out: &mut String) {
    for (position, part) in text.split('"').enumerate() {
        if position > 0 {
            out.push_str("&quot;");
        }
        escape(part, out);
    }
}

/// Appends an address so that it can stand in `href` or `src`: what no address holds is encoded.
pub(crate) fn escape_address(address: &str, out: &mut String) {
    for character in address.chars() {
        match character {
            ' ' => out.push_str("%20"),
            '"' => out.push_str("%22"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '`' => out.push_str("%60"),
            '\\' => out.push_str("%5C"),
            control if control.is_control() => {}
            other => escape(other.encode_utf8(&mut [0; 4]), out),
        }
    }
}
