use std::fmt;

/// Why bytes are no table: what is wrong with them, and in a line of its own what to do.
#[derive(Debug)]
pub struct Refused {
    why: String,
    advice: &'static str,
}

impl Refused {
    pub(crate) fn new(why: impl Into<String>, advice: &'static str) -> Self {
        Self { why: why.into(), advice }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}\n{}", self.why, self.advice)
    }
}
