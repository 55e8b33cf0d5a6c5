//! `STEM`: the rules for stems, in the order of their endings, read from the last letter on.
//!
//! A rule is what differs from the one before it, as a word of [`super::dictionary`] is: how many
//! bytes of its reversed ending it shares, and the others; then the turns that it asks for, how many
//! letters of the ending stay, and what is added.

use super::coding::{Chance, Decoder, Encoder};
use super::{OpenError, Reader, Writer};
use crate::stem::{MOST_ADDED, MOST_LETTERS, MOST_TURNS, Rule};

/// A rule's ending takes less bytes.
const SHARED_BITS: u32 = 6;
const LONGEST: usize = (1 << SHARED_BITS) - 1;
/// Letters a to z as 1 to 26, the end of a text as 0, and 27 before another byte.
const SYMBOL_BITS: u32 = 5;
const END: u32 = 0;
const OTHER: u32 = 27;
const TURNS_BITS: u32 = 3;
const KEPT_BITS: u32 = 4;

/// The chances of what comes next.
struct Chances {
    /// By what the ending before shared.
    shared: Vec<Chance>,
    /// By the symbol before: of endings, and of what is added.
    endings: Vec<Chance>,
    added: Vec<Chance>,
    /// By the byte before.
    others: Vec<Chance>,
    /// By the turns of the rule before.
    turns: Vec<Chance>,
    /// By the length of the ending in bytes.
    kept: Vec<Chance>,
}

impl Chances {
    fn new() -> Chances {
        let chances = |contexts: usize, bits: u32| vec![Chance::default(); contexts << bits];
        Chances {
            shared: chances(1 << SHARED_BITS, SHARED_BITS),
            endings: chances(1 << SYMBOL_BITS, SYMBOL_BITS),
            added: chances(1 << SYMBOL_BITS, SYMBOL_BITS),
            others: chances(256, 8),
            turns: chances(1 << TURNS_BITS, TURNS_BITS),
            kept: chances(LONGEST + 1, KEPT_BITS),
        }
    }
}

fn context(chances: &mut [Chance], place: usize, bits: u32) -> &mut [Chance] {
    chances.get_mut(place << bits..(place + 1) << bits).unwrap_or_default()
}

fn symbol(byte: u8) -> u32 {
    if byte.is_ascii_lowercase() { u32::from(byte - b'a') + 1 } else { OTHER }
}

/// The place of the chances after some bytes.
fn after(bytes: &[u8]) -> usize {
    bytes.last().map_or(END, |&byte| symbol(byte)) as usize
}

/// Writes rules in the order of their endings, those of one by their turns, most first.
pub(crate) fn encode(rules: &[Rule]) -> Vec<u8> {
    let mut encoder = Encoder::default();
    let mut chances = Chances::new();
    let mut previous: &[u8] = &[];
    let (mut before, mut turns) = (0, 0);
    for rule in rules {
        let ending = rule.ending.as_bytes();
        let shared = previous.iter().zip(ending).take_while(|(a, b)| a == b).count();
        let of_shared = context(&mut chances.shared, before, SHARED_BITS);
        encoder.symbol(of_shared, SHARED_BITS, u32::try_from(shared).unwrap_or_default());
        encode_text(&mut encoder, &mut chances.endings, &mut chances.others, ending, shared);
        let of_turns = context(&mut chances.turns, turns, TURNS_BITS);
        encoder.symbol(of_turns, TURNS_BITS, u32::from(rule.turns));
        let of_kept = context(&mut chances.kept, ending.len(), KEPT_BITS);
        encoder.symbol(of_kept, KEPT_BITS, u32::from(rule.kept));
        let added = rule.added.as_bytes();
        encode_text(&mut encoder, &mut chances.added, &mut chances.others, added, 0);
        (previous, before, turns) = (ending, shared, usize::from(rule.turns));
    }
    let mut writer = Writer::default();
    writer.count(rules.len());
    if !rules.is_empty() {
        writer.bytes(&encoder.finish());
    }
    writer.into_bytes()
}

fn encode_text(
    encoder: &mut Encoder,
    symbols: &mut [Chance],
    others: &mut [Chance],
    text: &[u8],
    start: usize,
) {
    for (place, &byte) in text.iter().enumerate().skip(start) {
        let before = &text[..place];
        encoder.symbol(context(symbols, after(before), SYMBOL_BITS), SYMBOL_BITS, symbol(byte));
        if symbol(byte) == OTHER {
            let last = before.last().copied().unwrap_or_default();
            encoder.symbol(context(others, usize::from(last), 8), 8, u32::from(byte));
        }
    }
    encoder.symbol(context(symbols, after(text), SYMBOL_BITS), SYMBOL_BITS, END);
}

pub(crate) fn decode(mut reader: Reader<'_>) -> Result<Vec<Rule>, OpenError> {
    let count = reader.u32()? as usize;
    let mut decoder = Decoder::new(reader.rest(), "STEM");
    decoder.may_hold(count)?;
    if count == 0 {
        reader.finish()?;
        return Ok(Vec::new());
    }
    let mut chances = Chances::new();
    let mut rules: Vec<Rule> = Vec::new();
    let mut ending: Vec<u8> = Vec::new();
    let (mut before, mut turns) = (0, 0);
    for _ in 0..count {
        let of_shared = context(&mut chances.shared, before, SHARED_BITS);
        before = decoder.symbol(of_shared, SHARED_BITS)? as usize;
        if before > ending.len() {
            return Err(decoder.malformed("rules are not in order"));
        }
        ending.truncate(before);
        let read =
            decode_text(&mut decoder, &mut chances.endings, &mut chances.others, &mut ending)?;
        let of_turns = context(&mut chances.turns, turns, TURNS_BITS);
        let asked = decoder.symbol(of_turns, TURNS_BITS)?;
        let of_kept = context(&mut chances.kept, ending.len(), KEPT_BITS);
        let kept = decoder.symbol(of_kept, KEPT_BITS)?;
        let mut added = Vec::new();
        let added = decode_text(&mut decoder, &mut chances.added, &mut chances.others, &mut added)?;
        let letters = read.chars().count();
        let fits = letters > 0
            && letters <= MOST_LETTERS
            && added.chars().count() <= MOST_ADDED
            && kept as usize <= letters
            && asked <= u32::from(MOST_TURNS);
        let asked = u8::try_from(asked).unwrap_or_default();
        let kept = u8::try_from(kept).unwrap_or_default();
        if !fits {
            return Err(decoder.malformed("a rule is out of bounds"));
        }
        if let Some(last) = rules.last()
            && last.ending.cmp(&read).then(asked.cmp(&last.turns)).is_ge()
        {
            return Err(decoder.malformed("rules are not in order"));
        }
        turns = usize::from(asked);
        rules.push(Rule { ending: read, turns: asked, kept, added });
    }
    Ok(rules)
}

/// Reads the rest of a text.
fn decode_text(
    decoder: &mut Decoder<'_>,
    symbols: &mut [Chance],
    others: &mut [Chance],
    text: &mut Vec<u8>,
) -> Result<String, OpenError> {
    loop {
        let found = decoder.symbol(context(symbols, after(text), SYMBOL_BITS), SYMBOL_BITS)?;
        let byte = match found {
            END => break,
            OTHER => {
                let last = text.last().copied().unwrap_or_default();
                decoder.symbol(context(others, usize::from(last), 8), 8)?
            }
            letter => u32::from(b'a') - 1 + letter,
        };
        text.push(u8::try_from(byte).unwrap_or_default());
        if text.len() > LONGEST {
            return Err(decoder.malformed("an ending is too long"));
        }
    }
    let text = str::from_utf8(text).map_err(|_| decoder.malformed("an ending is not UTF-8"))?;
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn rule(ending: &str, turns: u8, kept: u8, added: &str) -> Rule {
        Rule { ending: ending.into(), turns, kept, added: added.into() }
    }

    fn read(rules: &[Rule]) -> Result<Vec<Rule>, OpenError> {
        decode(Reader::new(&encode(rules), "STEM"))
    }

    #[test]
    fn rules_round_trip() {
        let rules = [
            rule("gni", 1, 0, ""),
            rule("s", 2, 0, ""),
            rule("s", 0, 1, "e"),
            rule("sei", 0, 1, "y"),
            rule("sei^", 0, 3, ""),
            rule("вн", 4, 0, "ая"),
        ];
        assert_eq!(read(&rules), Ok(rules.to_vec()));
        assert_eq!(read(&[]), Ok(Vec::new()));
    }

    #[test]
    fn rules_that_do_not_fit_are_refused() {
        let check = |rules: &[Rule], problem: &'static str| {
            assert_eq!(read(rules), Err(OpenError::Malformed { section: "STEM", problem }));
        };
        check(&[rule("s", 0, 0, ""), rule("e", 0, 0, "")], "rules are not in order");
        check(&[rule("s", 0, 0, ""), rule("s", 1, 0, "")], "rules are not in order");
        check(&[rule("s", 0, 0, ""), rule("s", 0, 0, "")], "rules are not in order");
        check(&[rule("s", 0, 2, "")], "a rule is out of bounds");
        check(&[rule("s", 5, 0, "")], "a rule is out of bounds");
        check(&[rule("s", 0, 0, "eeee")], "a rule is out of bounds");
        check(&[rule("", 0, 0, "")], "a rule is out of bounds");
        check(&[rule(&"s".repeat(64), 0, 0, "")], "an ending is too long");
        let found = decode(Reader::new(&[0xFF, 0xFF, 0xFF, 0xFF, 0], "STEM"));
        let problem = "a count is too large";
        assert_eq!(found, Err(OpenError::Malformed { section: "STEM", problem }));
    }

    proptest! {
        #[test]
        fn any_bytes_never_panic(bytes in vec(any::<u8>(), 0..80)) {
            let _ = decode(Reader::new(&[&[9, 0, 0, 0], bytes.as_slice()].concat(), "STEM"));
        }
    }
}
