/// Appends a text so that HTML reads it as text.
pub(crate) fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // HTML can't hold it.
            '\0' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
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
