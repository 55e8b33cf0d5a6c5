//! Ids of records, proposed from their titles.

/// The longest id that is proposed: it stands in addresses.
const LONGEST: usize = 48;

/// What an id could be for a title; empty where the title has no letter that an id may have.
pub fn proposed_id(title: &str) -> String {
    let plain: String = title.to_lowercase().chars().map(plain).collect();
    let mut id = String::new();
    for word in plain.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        let room = LONGEST.saturating_sub(id.len() + 1);
        if word.is_empty() || (word.len() > room && !id.is_empty()) {
            if !word.is_empty() {
                break;
            }
            continue;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(word.get(..room).unwrap_or(word));
    }
    if id.len() < 3 { String::new() } else { id }
}

/// What a letter with marks is written as without them; a space for what no id can have. An
/// apostrophe is no end of a word.
fn plain(letter: char) -> &'static str {
    const PLAIN: [(&str, &str); 26] = [
        ("àáâãåāăą", "a"),
        ("äæ", "ae"),
        ("çćčĉċ", "c"),
        ("ďđð", "d"),
        ("èéêëēĕėęě", "e"),
        ("ğĝġģ", "g"),
        ("ĥħ", "h"),
        ("ìíîïĩīĭįı", "i"),
        ("ĵ", "j"),
        ("ķ", "k"),
        ("łĺļľ", "l"),
        ("ñńņň", "n"),
        ("òóôõōŏő", "o"),
        ("öøœ", "oe"),
        ("ŕřŗ", "r"),
        ("śšşŝș", "s"),
        ("ß", "ss"),
        ("ťţŧț", "t"),
        ("ùúûūŭůűų", "u"),
        ("ü", "ue"),
        ("ŵ", "w"),
        ("ýÿŷ", "y"),
        ("źżž", "z"),
        ("þ", "th"),
        ("'’ʼ\u{307}", ""),
        ("&", " and "),
    ];
    const ASCII: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
    if let Some(place) = ASCII.find(letter) {
        return &ASCII[place..=place];
    }
    PLAIN.iter().find(|(letters, _)| letters.contains(letter)).map_or(" ", |(_, plain)| plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_the_words_of_the_title() {
        let check = |title: &str, expected: &str| assert_eq!(proposed_id(title), expected);
        check("A warm home for everyone", "a-warm-home-for-everyone");
        check("  Malmö’s Straße — 2030! ", "malmoes-strasse-2030");
        check("Food & farms", "food-and-farms");
        check("İzmir", "izmir");
        check("🏠🏠🏠", "");
        check("温かい家", "");
        check("ab", "");
    }

    #[test]
    fn an_id_is_of_a_length_that_is_allowed() {
        for title in ["long ".repeat(40), "x".repeat(500), format!("{} b", "y".repeat(60))] {
            let id = proposed_id(&title);
            assert!((3..=64).contains(&id.len()), "{id}");
            assert!(!id.starts_with('-') && !id.ends_with('-'), "{id}");
        }
    }
}
