//! Letters to what they are looked up by: lower case, without diacritics.
//!
//! Latin, Greek and Cyrillic letters lose their marks, composed or not; ligatures and full-width
//! forms open up. Arabic loses its vowel signs and what an alef carries, ة is ه and ى is ي, and its
//! digits are 0 to 9. It is a part of Unicode's compatibility decomposition (UAX 15) plus the
//! letters that it leaves whole (ø, ł, ß, æ …), small enough to go with a page: a few hundred bytes,
//! where the full tables take tens of thousands. It does not compose: where a mark makes another
//! letter in a script other than these (か and が, و and ؤ), the two forms of writing it stay two.

/// The base letters of U+00C0 to U+024F, one each; a dot where there is none or more than one.
const LATIN: &[u8] = b"\
aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll.\
.llnnnnnn.nnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
b......................i..l.....oo.............uu....zz.........\
.............aaiioouuuuuuuuuu.aaaa..ggggkkoooo..j...gg..nnaa..oo\
aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy......acclt.\
...b..eejj..rryy";

/// The base letters of U+1E00 to U+1EFF.
const LATIN_ADDITIONAL: &[u8] = b"\
aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

/// A text as search compares it, and as lists sort it: in small letters, without marks.
///
/// ```
/// assert_eq!(atlas_search::folded("Ærø Ísland"), "aero island");
/// ```
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    text.chars().for_each(|letter| fold(letter, &mut folded));
    folded
}

/// Writes a letter's folded form: nothing for a mark, two letters for a ligature.
pub(crate) fn fold(letter: char, folded: &mut String) {
    if letter.is_ascii() {
        folded.push(letter.to_ascii_lowercase());
        return;
    }
    for letter in letter.to_lowercase() {
        match spelled(letter) {
            Some(letters) => folded.push_str(letters),
            None if is_mark(letter) => {}
            None => folded.push(base(letter)),
        }
    }
}

/// Whether a letter only marks the one before it, or is not seen at all.
///
/// Latin, Hebrew and Arabic marks, joiners, directions and the soft hyphen; not the vowels of
/// Indic scripts, which are letters to their readers.
pub(crate) fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{0300}'..='\u{036F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}'
        | '\u{0591}'..='\u{05BD}' | '\u{05BF}' | '\u{05C1}'..='\u{05C2}' | '\u{05C4}'..='\u{05C5}'
        | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{00AD}' | '\u{02BB}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// The letters of one that is written with more, or that the tables have no room for.
fn spelled(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'æ' | 'ǣ' | 'ǽ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ĳ' => "ij",
        'ŀ' => "l",
        'ŉ' => "n",
        'ǆ' | 'ǳ' => "dz",
        'ǉ' => "lj",
        'ǌ' => "nj",
        'ẚ' => "a",
        'ǯ' => "ʒ",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' | 'ﬆ' => "st",
        _ => return None,
    })
}

/// A lower-case letter without its diacritic.
fn base(letter: char) -> char {
    let from_table = |table: &[u8], start: u32| match table.get((letter as u32 - start) as usize) {
        Some(b'.') | None => letter,
        Some(&base) => char::from(base),
    };
    match letter {
        'À'..='ɏ' => from_table(LATIN, 0xC0),
        'Ḁ'..='ỿ' => from_table(LATIN_ADDITIONAL, 0x1E00),
        'ª' => 'a',
        'º' => 'o',
        // Subscript digits, as in CO₂, and full-width forms.
        '₀'..='₉' => shifted(letter, '₀', '0'),
        '！'..='～' => shifted(letter, '！', '!'),
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => greek(letter),
        '\u{400}'..='\u{52F}' => cyrillic(letter),
        '\u{600}'..='\u{6FF}' => arabic(letter),
        _ => letter,
    }
}

/// A Greek letter without accents and breathings; the final sigma is a sigma.
fn greek(letter: char) -> char {
    match letter {
        '\u{374}' => 'ʹ',
        '\u{3AC}'
        | '\u{1F00}'..='\u{1F07}'
        | '\u{1F70}'..='\u{1F71}'
        | '\u{1F80}'..='\u{1F87}'
        | '\u{1FB0}'..='\u{1FB4}'
        | '\u{1FB6}'..='\u{1FB7}' => 'α',
        '\u{3AD}' | '\u{1F10}'..='\u{1F15}' | '\u{1F72}'..='\u{1F73}' => 'ε',
        '\u{3AE}'
        | '\u{1F20}'..='\u{1F27}'
        | '\u{1F74}'..='\u{1F75}'
        | '\u{1F90}'..='\u{1F97}'
        | '\u{1FC2}'..='\u{1FC4}'
        | '\u{1FC6}'..='\u{1FC7}' => 'η',
        '\u{390}'
        | '\u{3AF}'
        | '\u{3CA}'
        | '\u{1F30}'..='\u{1F37}'
        | '\u{1F76}'..='\u{1F77}'
        | '\u{1FBE}'
        | '\u{1FD0}'..='\u{1FD3}'
        | '\u{1FD6}'..='\u{1FD7}' => 'ι',
        '\u{3CC}' | '\u{1F40}'..='\u{1F45}' | '\u{1F78}'..='\u{1F79}' => 'ο',
        '\u{1FE4}'..='\u{1FE5}' => 'ρ',
        '\u{3C2}' => 'σ',
        '\u{3B0}'
        | '\u{3CB}'
        | '\u{3CD}'
        | '\u{1F50}'..='\u{1F57}'
        | '\u{1F7A}'..='\u{1F7B}'
        | '\u{1FE0}'..='\u{1FE3}'
        | '\u{1FE6}'..='\u{1FE7}' => 'υ',
        '\u{3CE}'
        | '\u{1F60}'..='\u{1F67}'
        | '\u{1F7C}'..='\u{1F7D}'
        | '\u{1FA0}'..='\u{1FA7}'
        | '\u{1FF2}'..='\u{1FF4}'
        | '\u{1FF6}'..='\u{1FF7}' => 'ω',
        '\u{3D3}'..='\u{3D4}' => 'ϒ',
        _ => letter,
    }
}

/// A Cyrillic letter without its diacritic.
fn cyrillic(letter: char) -> char {
    match letter {
        'й' | 'ѝ' | 'ӣ' | 'ӥ' => 'и',
        'ё' | 'ѐ' | 'ӗ' => 'е',
        'ї' => 'і',
        'ў' | 'ӯ' | 'ӱ' | 'ӳ' => 'у',
        'ѓ' => 'г',
        'ќ' => 'к',
        'ӂ' | 'ӝ' => 'ж',
        'ӑ' | 'ӓ' => 'а',
        'ӟ' => 'з',
        'ӧ' => 'о',
        'ӵ' => 'ч',
        'ӹ' => 'ы',
        'ӭ' => 'э',
        'ӛ' => 'ә',
        'ӫ' => 'ө',
        'ѷ' => 'ѵ',
        _ => letter,
    }
}

/// An Arabic letter as the one that is often written for it; Arabic and Persian digits as 0 to 9.
fn arabic(letter: char) -> char {
    match letter {
        // Alef with madda, with hamza above or below, and the alef wasla, to alef.
        '\u{622}' | '\u{623}' | '\u{625}' | '\u{671}' => '\u{627}',
        // Ta marbuta to ha, alef maksura to ya.
        '\u{629}' => '\u{647}',
        '\u{649}' => '\u{64A}',
        '\u{660}'..='\u{669}' => shifted(letter, '\u{660}', '0'),
        '\u{6F0}'..='\u{6F9}' => shifted(letter, '\u{6F0}', '0'),
        // Between digits: they part decimals and thousands.
        '\u{66B}' => '.',
        '\u{66C}' => ',',
        _ => letter,
    }
}

/// A letter of one row, moved to the same place in another row.
fn shifted(letter: char, from: char, to: char) -> char {
    char::from_u32(letter as u32 - from as u32 + to as u32).unwrap_or(letter).to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn diacritics_and_case_are_folded() {
        let check = |text: &str, expected: &str| assert_eq!(folded(text), expected);
        check("Malmö", "malmo");
        check("Bogotá", "bogota");
        check("Tromsø", "tromso");
        check("STRASSE Straße ẞ", "strasse strasse ss");
        check("Ærø Þór Œuvre", "aero thor oeuvre");
        check("Łódź Đà Nẵng", "lodz da nang");
        check("İstanbul Diyarbakır", "istanbul diyarbakir");
        check("ΟΔΟΣ οδός", "οδοσ οδοσ");
        check("Киёв Йошкар", "киев иошкар");
        check("ﬁnance ＡＢＣ１ CO₂", "finance abc1 co2");
        check("हिन्दी 東京 서울", "हिन्दी 東京 서울");
        check("Hawaiʻi co\u{ad}operate", "hawaii cooperate");
        check("أرض إلى آثار ٱلله", "ارض الي اثار الله");
        check("مدينة مستشفى", "مدينه مستشفي");
        check("مُدُن مديـــنة", "مدن مدينه");
        check("٢٠٣٠ ۲۰۳۰ ٣٫٥ ٨٬٣٠٠", "2030 2030 3.5 8,300");
    }

    #[test]
    fn composed_and_decomposed_letters_fold_alike() {
        let letters = ('\u{A0}'..='\u{24F}')
            .chain('\u{370}'..='\u{52F}')
            .chain('\u{1E00}'..='\u{1FFF}')
            .chain(['\u{622}', '\u{623}', '\u{625}'])
            .filter(|letter| letter.is_alphabetic());
        for letter in letters {
            let decomposed: String = std::iter::once(letter).nfd().collect();
            assert_eq!(folded(&letter.to_string()), folded(&decomposed), "{letter:?}");
        }
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for letter in '\0'..=char::MAX {
            let once = folded(&letter.to_string());
            assert_eq!(folded(&once), once, "{letter:?}");
        }
    }
}
