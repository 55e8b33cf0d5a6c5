//! A record's file as a letter, for authors without an account on the forge.

use super::forge::in_query;
use atlas_locale::{Words, said::publish};

/// The longest address that programs for e-mail surely take.
const LONGEST: usize = 1800;

/// A letter to begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its address, `mailto:…`, or that of a page where one can write.
    pub href: String,
    /// Whether the text is in it. Else the author attaches the file.
    pub filled: bool,
}

/// A letter to the showcase's contact with a file of this name and text. None where the contact is
/// neither an address of e-mail nor one of the web.
pub fn letter(contact: &str, name: &str, text: &str, words: &Words) -> Option<Letter> {
    if contact.starts_with("https://") || contact.starts_with("http://") {
        return Some(Letter { href: contact.to_owned(), filled: false });
    }
    if !contact.contains('@') || contact.contains([':', '?', '&', '/', ' ']) {
        return None;
    }
    let subject = words.say(publish::letter_subject(name));
    let begun = format!("mailto:{contact}?subject={}&body=", in_query(&subject));
    let full = format!("{begun}{}", in_query(&text.replace('\n', "\r\n")));
    if full.len() <= LONGEST {
        return Some(Letter { href: full, filled: true });
    }
    let body = words.say(publish::letter_attached()) + "\r\n";
    Some(Letter { href: format!("{begun}{}", in_query(&body)), filled: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english(contact: &str, text: &str) -> Option<Letter> {
        letter(contact, "b.md", text, &atlas_locale::shipped::words("en"))
    }

    #[test]
    fn a_short_text_is_in_the_letter_and_a_long_one_is_attached() {
        let short = english("a@example.org", "x & y\n").unwrap();
        assert_eq!(
            short.href,
            "mailto:a@example.org?subject=Please%20publish%20b.md&body=x%20%26%20y%0D%0A"
        );
        assert!(short.filled);
        let long = english("a@example.org", &"word ".repeat(1000)).unwrap();
        assert!(!long.filled && long.href.len() < LONGEST, "{}", long.href);
    }

    #[test]
    fn a_contact_on_the_web_is_a_page_and_anything_else_is_none() {
        let page = english("https://example.org/contact", "x").unwrap();
        assert_eq!(page.href, "https://example.org/contact");
        for contact in ["javascript:alert(1)@b", "nobody", "a@b?cc=c@d"] {
            assert_eq!(english(contact, "x"), None, "{contact}");
        }
    }
}
