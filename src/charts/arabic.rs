//! How much room Arabic letters take: each has a form where it joins the next, and one where it
//! does not.

/// How far the letters from U+0621 to U+064A move on where they join the next, 0 for one that never
/// does, in thousandths of the type's size: Noto Sans Arabic, the site's face for pictures, at a
/// weight of 450. Of the forms behind a letter that joins and behind none, the wider.
const JOINED: [u16; 42] = [
    0, 0, 0, 0, 0, 348, 0, 348, 0, 377, 377, 639, 639, 639, 0, 0, 0, 0, 874, 874, 956, 956, 717,
    717, 525, 525, 0, 0, 0, 0, 0, 273, 499, 499, 507, 306, 584, 348, 584, 0, 0, 377,
];

/// The same where they do not join the next; 0 where there is no such letter.
const APART: [u16; 42] = [
    420, 292, 292, 479, 292, 769, 294, 1099, 495, 1099, 1099, 661, 661, 661, 537, 537, 403, 403,
    1293, 1293, 1364, 1364, 834, 834, 536, 536, 0, 0, 0, 0, 0, 273, 1100, 814, 929, 738, 576, 740,
    687, 479, 769, 769,
];

/// The hamza, which joins no letter.
const HAMZA: char = '\u{621}';

/// How far an Arabic letter moves on before another; nothing for a letter of another script.
pub(super) fn advance(letter: char, next: Option<char>) -> Option<u16> {
    let (joined, apart) = widths(letter)?;
    let joins = joined > 0 && next.is_some_and(|next| next != HAMZA && widths(next).is_some());
    Some(if joins { joined } else { apart })
}

/// Whether it stands above or below a letter: a vowel's sign, for example.
pub(super) fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{64B}'..='\u{65F}' | '\u{670}')
}

fn widths(letter: char) -> Option<(u16, u16)> {
    let alike = match letter {
        // Letters of Persian, as wide as those that they are made of.
        '\u{67E}' => '\u{628}',
        '\u{686}' => '\u{62D}',
        '\u{698}' => '\u{632}',
        '\u{6A4}' => '\u{641}',
        '\u{6A9}' | '\u{6AF}' => '\u{643}',
        '\u{6CC}' => '\u{64A}',
        other => other,
    };
    let place = u32::from(alike).checked_sub(u32::from(HAMZA))?;
    let place = usize::try_from(place).ok()?;
    let apart = *APART.get(place)?;
    (apart > 0).then(|| (JOINED[place], apart))
}

#[cfg(test)]
mod tests {
    use crate::charts::text_width;

    /// What Chromium measures in the site's face, in thousandths of the type's size.
    #[test]
    fn words_are_as_wide_as_a_browser_sets_them_or_a_little_wider() {
        for (word, measured) in
            [("خمس", 2474.0), ("لا", 589.0), ("السكن", 2632.0), ("المدينة", 2784.0)]
        {
            let reckoned = text_width(word, 1000.0);
            let ratio = reckoned / measured;
            assert!((1.0..1.08).contains(&ratio), "{word}: {reckoned}, not {measured}");
        }
        let [signed, plain] = ["مُهِمَّة", "مهمة"].map(|word| text_width(word, 1000.0));
        assert!((signed - plain).abs() < 1.0, "signs of vowels take no room");
    }
}
