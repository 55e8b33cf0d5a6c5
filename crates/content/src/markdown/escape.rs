/// Appends a text so that HTML reads it as text, in an element or in a quoted attribute.
pub(crate) fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // HTML can't hold it.
            '\0' => out.push('\u{fffd}'),
            other => out.push(other),
        }
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
