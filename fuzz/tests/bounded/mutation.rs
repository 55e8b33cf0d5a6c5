use crate::seeds::Seeds;
use fastrand::Rng;

/// The chance is the same at each run.
const SEED: u64 = 20_261_124;

/// Makes inputs from seeds by a few changes each.
pub struct Mutator<'s> {
    seeds: &'s Seeds,
    longest: usize,
    chance: Rng,
}

impl<'s> Mutator<'s> {
    pub fn new(seeds: &'s Seeds, longest: usize) -> Self {
        Self { seeds, longest, chance: Rng::with_seed(SEED) }
    }

    /// The next input.
    pub fn input(&mut self) -> Vec<u8> {
        let mut input = self.seed().to_vec();
        for _ in 0..self.chance.usize(1..6) {
            self.change(&mut input);
        }
        input.truncate(self.longest);
        input
    }

    fn seed(&mut self) -> &'s [u8] {
        &self.seeds.inputs[self.chance.usize(..self.seeds.inputs.len())]
    }

    fn word(&mut self) -> &'s [u8] {
        &self.seeds.words[self.chance.usize(..self.seeds.words.len())]
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let at = self.chance.usize(..=input.len());
        let some = self.chance.usize(1..40).min(input.len() - at);
        match self.chance.u8(..10) {
            0 if at < input.len() => input[at] ^= 1 << self.chance.u8(..8),
            1 if at < input.len() => input[at] = self.chance.u8(..),
            2 => drop(input.drain(at..at + some)),
            3 => drop(input.splice(at..at + some, self.word().iter().copied())),
            4 => {
                // Deep, or many: what takes time that grows faster than the input shows by it.
                let many = self.chance.usize(2..400);
                let words = self.word().repeat(many);
                input.splice(at..at, words);
            }
            5 => {
                let piece = input[at..at + some].to_vec();
                let to = self.chance.usize(..=input.len());
                input.splice(to..to, piece);
            }
            6 => {
                let other = self.seed();
                let from = self.chance.usize(..=other.len());
                let until = (from + self.chance.usize(..200)).min(other.len());
                input.splice(at..at + some, other[from..until].iter().copied());
            }
            _ => drop(input.splice(at..at, self.word().iter().copied())),
        }
    }
}
