//! Numbers and letters in as few bits as they can be foreseen in.
//!
//! A range coder (G. N. N. Martin, "Range encoding: an algorithm for removing redundancy from a
//! digitised message", 1979) in the binary, carry-propagating form of LZMA, over chances that are
//! learned as bits come. Words and lists of documents take a third less than deflate makes of them.

use super::OpenError;

/// How likely a bit is 0, as learned from those before.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Chance {
    /// In 65,536ths.
    zero: u16,
    /// How many bits it was learned from, up to [`LEARNED`].
    seen: u8,
}

/// From so many bits on, each new one moves a chance by the same share.
const LEARNED: u8 = 30;

/// No bit is certain.
const LEAST: u16 = 64;

impl Default for Chance {
    fn default() -> Chance {
        Chance { zero: 1 << 15, seen: 0 }
    }
}

impl Chance {
    /// Moves towards the bit, by less the more were seen.
    fn learn(&mut self, bit: bool) {
        let goal = if bit { i32::from(LEAST) } else { (1 << 16) - i32::from(LEAST) };
        let zero = i32::from(self.zero);
        let moved = zero + (goal - zero) * 2 / (2 * i32::from(self.seen) + 3);
        self.zero = u16::try_from(moved).unwrap_or(LEAST).max(LEAST);
        self.seen = (self.seen + 1).min(LEARNED);
    }
}

/// The chances of a number, by how many bits it has, then by those after its first.
#[derive(Debug, Clone)]
pub(crate) struct NumberChances {
    lengths: [Chance; 1 << LENGTH_BITS],
    /// Of what a great length is above [`GREAT`].
    greater: [Chance; 1 << GREATER_BITS],
    tops: [Chance; TOPS],
}

impl Default for NumberChances {
    fn default() -> NumberChances {
        NumberChances {
            lengths: [Chance::default(); 1 << LENGTH_BITS],
            greater: [Chance::default(); 1 << GREATER_BITS],
            tops: [Chance::default(); TOPS],
        }
    }
}

/// The bits of a symbol that tells how many bits a number has: from [`GREAT`] on a second one adds to
/// it. Great numbers are rare, and short symbols are quick.
const LENGTH_BITS: u32 = 4;
const GREAT: u32 = 15;
const GREATER_BITS: u32 = 5;

/// How many bits of a number, after its first, are foreseen; those below are taken as they are.
const FORESEEN: u32 = 3;
const TOPS: usize = (u32::BITS as usize + 1) << FORESEEN;

/// How many things a byte can stand for at most: what is certain takes next to no bits, but a
/// reader must know how much may come.
const MOST_OF_A_BYTE: usize = 64;

/// Codes bits.
#[derive(Debug)]
pub(crate) struct Encoder {
    low: u64,
    range: u32,
    /// The byte that a carry may still change, and how many bytes of all ones follow it.
    held: Option<u8>,
    ones: usize,
    bytes: Vec<u8>,
    things: usize,
}

impl Default for Encoder {
    fn default() -> Encoder {
        Encoder { low: 0, range: u32::MAX, held: None, ones: 0, bytes: Vec::new(), things: 0 }
    }
}

impl Encoder {
    fn bit(&mut self, chance: &mut Chance, bit: bool) {
        let bound = (self.range >> 16) * u32::from(chance.zero);
        self.narrow(bound, bit);
        chance.learn(bit);
    }

    /// Takes the part of the range below the bound, or above it.
    fn narrow(&mut self, bound: u32, above: bool) {
        if above {
            self.low += u64::from(bound);
            self.range -= bound;
        } else {
            self.range = bound;
        }
        while self.range < 1 << 24 {
            self.shift();
            self.range <<= 8;
        }
    }

    /// Lets the uppermost byte go, once no carry can change it.
    fn shift(&mut self) {
        let [.., carry, top, _, _, _] = self.low.to_be_bytes();
        if carry > 0 || top < 0xFF {
            if let Some(held) = self.held {
                self.bytes.push(held.wrapping_add(carry));
            }
            let ones = std::mem::take(&mut self.ones);
            self.bytes.extend(std::iter::repeat_n(0xFF_u8.wrapping_add(carry), ones));
            self.held = Some(top);
        } else {
            self.ones += 1;
        }
        self.low = (self.low & 0x00FF_FFFF) << 8;
    }

    /// A number below 2 to the power of `bits`; there are as many chances.
    pub(crate) fn symbol(&mut self, chances: &mut [Chance], bits: u32, symbol: u32) {
        self.things += 1;
        self.tree(chances, bits, symbol);
    }

    /// The bits of a number from the uppermost on, each foreseen by those above.
    fn tree(&mut self, chances: &mut [Chance], bits: u32, symbol: u32) {
        let mut node = 1;
        for place in (0..bits).rev() {
            let bit = symbol >> place & 1;
            if let Some(chance) = chances.get_mut(node as usize) {
                self.bit(chance, bit == 1);
            }
            node = node << 1 | bit;
        }
    }

    /// Any number.
    pub(crate) fn number(&mut self, chances: &mut NumberChances, number: u32) {
        let length = u32::BITS - number.leading_zeros();
        self.symbol(&mut chances.lengths, LENGTH_BITS, length.min(GREAT));
        if length >= GREAT {
            self.tree(&mut chances.greater, GREATER_BITS, length - GREAT);
        }
        let rest = length.saturating_sub(1);
        let foreseen = rest.min(FORESEEN);
        self.tree(tops(&mut chances.tops, length), foreseen, number >> (rest - foreseen));
        for place in (0..rest - foreseen).rev() {
            self.narrow(self.range >> 1, number >> place & 1 == 1);
        }
    }

    pub(crate) fn finish(mut self) -> Vec<u8> {
        // The first byte that is held is none of the message's.
        for _ in 0..5 {
            self.shift();
        }
        let least = self.things.div_ceil(MOST_OF_A_BYTE);
        if self.bytes.len() < least {
            self.bytes.resize(least, 0);
        }
        self.bytes
    }
}

/// The chances of the bits after the first of numbers so long.
fn tops(tops: &mut [Chance; TOPS], length: u32) -> &mut [Chance] {
    let start = (length as usize) << FORESEEN;
    tops.get_mut(start..start + (1 << FORESEEN)).unwrap_or_default()
}

/// Reads coded bits. Past the end all are 0: what was not coded gives any numbers, but never too
/// many.
#[derive(Debug)]
pub(crate) struct Decoder<'b> {
    bytes: std::slice::Iter<'b, u8>,
    code: u32,
    range: u32,
    /// How many things may still come.
    left: usize,
    section: &'static str,
}

impl<'b> Decoder<'b> {
    pub(crate) fn new(bytes: &'b [u8], section: &'static str) -> Decoder<'b> {
        let left = bytes.len().saturating_mul(MOST_OF_A_BYTE);
        let mut decoder = Decoder { bytes: bytes.iter(), code: 0, range: u32::MAX, left, section };
        for _ in 0..4 {
            decoder.take_byte();
        }
        decoder
    }

    pub(crate) fn malformed(&self, problem: &'static str) -> OpenError {
        OpenError::Malformed { section: self.section, problem }
    }

    /// Whether so many things may still come.
    pub(crate) fn may_hold(&self, things: usize) -> Result<(), OpenError> {
        if things <= self.left { Ok(()) } else { Err(self.malformed("a count is too large")) }
    }

    fn take_byte(&mut self) {
        self.code = self.code << 8 | u32::from(self.bytes.next().copied().unwrap_or_default());
    }

    fn bit(&mut self, chance: &mut Chance) -> u32 {
        let bound = (self.range >> 16) * u32::from(chance.zero);
        let bit = self.narrow(bound);
        chance.learn(bit == 1);
        bit
    }

    fn narrow(&mut self, bound: u32) -> u32 {
        let above = self.code >= bound;
        if above {
            self.code -= bound;
            self.range -= bound;
        } else {
            self.range = bound;
        }
        while self.range < 1 << 24 {
            self.take_byte();
            self.range <<= 8;
        }
        u32::from(above)
    }

    pub(crate) fn symbol(&mut self, chances: &mut [Chance], bits: u32) -> Result<u32, OpenError> {
        self.left = self.left.checked_sub(1).ok_or_else(|| self.malformed("it ends early"))?;
        Ok(self.tree(chances, bits))
    }

    fn tree(&mut self, chances: &mut [Chance], bits: u32) -> u32 {
        let mut node = 1;
        for _ in 0..bits {
            let bit = chances.get_mut(node as usize).map_or(0, |chance| self.bit(chance));
            node = node << 1 | bit;
        }
        node - (1 << bits)
    }

    pub(crate) fn number(&mut self, chances: &mut NumberChances) -> Result<u32, OpenError> {
        let mut length = self.symbol(&mut chances.lengths, LENGTH_BITS)?;
        if length == GREAT {
            length += self.tree(&mut chances.greater, GREATER_BITS);
        }
        if length > u32::BITS {
            return Err(self.malformed("a number has too many bits"));
        }
        let rest = length.saturating_sub(1);
        let foreseen = rest.min(FORESEEN);
        let mut number = u32::from(length > 0);
        number = number << foreseen | self.tree(tops(&mut chances.tops, length), foreseen);
        for _ in foreseen..rest {
            number = number << 1 | self.narrow(self.range >> 1);
        }
        Ok(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    fn coded(numbers: &[u32]) -> Vec<u8> {
        let mut encoder = Encoder::default();
        let mut chances = NumberChances::default();
        for &number in numbers {
            encoder.number(&mut chances, number);
        }
        encoder.finish()
    }

    proptest! {
        #[test]
        fn numbers_round_trip(numbers in vec(prop_oneof![0_u32..9, any::<u32>()], 0..300)) {
            let bytes = coded(&numbers);
            let mut decoder = Decoder::new(&bytes, "test");
            let mut chances = NumberChances::default();
            for number in numbers {
                prop_assert_eq!(decoder.number(&mut chances), Ok(number));
            }
        }

        #[test]
        fn symbols_round_trip(symbols in vec(0_u32..32, 0..300)) {
            let mut encoder = Encoder::default();
            let mut chances = [Chance::default(); 32];
            for &symbol in &symbols {
                encoder.symbol(&mut chances, 5, symbol);
            }
            let bytes = encoder.finish();
            let mut decoder = Decoder::new(&bytes, "test");
            let mut chances = [Chance::default(); 32];
            for symbol in symbols {
                prop_assert_eq!(decoder.symbol(&mut chances, 5), Ok(symbol));
            }
        }

        #[test]
        fn any_bytes_give_no_more_than_they_can(bytes in vec(any::<u8>(), 0..20)) {
            let mut decoder = Decoder::new(&bytes, "test");
            let mut chances = NumberChances::default();
            let mut count = 0;
            while decoder.number(&mut chances).is_ok() {
                count += 1;
            }
            prop_assert!(count <= bytes.len() * MOST_OF_A_BYTE);
        }
    }

    #[test]
    fn what_is_foreseen_takes_next_to_nothing() {
        assert!(coded(&vec![7; 10_000]).len() < 200);
        // What is all the same still tells how much there is.
        assert_eq!(coded(&vec![0; 100_000]).len(), 100_000_usize.div_ceil(MOST_OF_A_BYTE));
        // Ten random bits each.
        let numbers: Vec<u32> =
            (0..4_000_u32).map(|n| n.wrapping_mul(2_654_435_761) >> 22).collect();
        assert!(coded(&numbers).len() < 4_000 * 11 / 8);
    }
}
