use atlas_locale::{Words, said::app};
use atlas_model::page::Timeline;

/// Years from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: i16,
    pub to: i16,
}

/// The fewest years that show at once.
const FEWEST: i16 = 2;

impl Span {
    /// All years in which something is.
    pub fn of(data: &Timeline) -> Self {
        let years = || data.counts.iter().flat_map(|counts| &counts.years).map(|(year, _)| *year);
        Self { from: years().min().unwrap_or(0), to: years().max().unwrap_or(0) }
    }

    pub fn has(self, year: i16) -> bool {
        (self.from..=self.to).contains(&year)
    }

    /// `2019–2030`, `2019`.
    pub fn in_words(self, words: &Words) -> String {
        // Years are no amounts, and have no marks between their digits.
        let [from, to] = [self.from, self.to].map(|year| year.to_string());
        if from == to { from } else { words.say(app::years_between(from, to)) }
    }

    fn years(self) -> i16 {
        self.to - self.from + 1
    }

    /// The years of it that lie within others; all of those where none does.
    pub fn within(self, whole: Self) -> Self {
        let span = Self { from: self.from.max(whole.from), to: self.to.min(whole.to) };
        if span.from <= span.to { span } else { whole }
    }

    /// Half as many years, around the same middle.
    pub fn nearer(self, whole: Self) -> Self {
        self.about(((self.years() + 1) / 2).max(FEWEST), whole)
    }

    /// Twice as many.
    pub fn wider(self, whole: Self) -> Self {
        self.about(self.years().saturating_mul(2), whole)
    }

    /// As many years, half of them before the first that shows.
    pub fn earlier(self, whole: Self) -> Self {
        Self::beginning(self.from - (self.years() / 2).max(1), self.years(), whole)
    }

    /// As many years, half of them after the last that shows.
    pub fn later(self, whole: Self) -> Self {
        Self::beginning(self.from + (self.years() / 2).max(1), self.years(), whole)
    }

    /// As many years, from the first on.
    pub fn first(self, whole: Self) -> Self {
        Self::beginning(whole.from, self.years(), whole)
    }

    /// As many years, to the last.
    pub fn last(self, whole: Self) -> Self {
        Self::beginning(whole.to, self.years(), whole)
    }

    fn about(self, years: i16, whole: Self) -> Self {
        Self::beginning(self.from + (self.years() - years) / 2, years, whole)
    }

    fn beginning(from: i16, years: i16, whole: Self) -> Self {
        let years = years.min(whole.years());
        let from = from.clamp(whole.from, whole.to - years + 1);
        Self { from, to: from + years - 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: Span = Span { from: 1990, to: 2050 };

    fn check(span: Span, from: i16, to: i16) {
        assert_eq!(span, Span { from, to });
    }

    #[test]
    fn years_come_nearer_and_go_again() {
        check(WHOLE.nearer(WHOLE), 2005, 2035);
        check(WHOLE.nearer(WHOLE).wider(WHOLE), 1990, 2050);
        let mut span = WHOLE;
        for _ in 0..10 {
            span = span.nearer(WHOLE);
        }
        assert_eq!(span.years(), FEWEST);
        check(Span { from: 2049, to: 2050 }.wider(WHOLE), 2047, 2050);
    }

    #[test]
    fn years_move_as_far_as_there_are_some() {
        let span = Span { from: 2005, to: 2014 };
        check(span.earlier(WHOLE), 2000, 2009);
        check(span.later(WHOLE), 2010, 2019);
        check(span.first(WHOLE).earlier(WHOLE), 1990, 1999);
        check(span.last(WHOLE).later(WHOLE), 2041, 2050);
    }

    #[test]
    fn years_where_nothing_is_are_no_span() {
        check(Span { from: 1800, to: 1900 }.within(WHOLE), 1990, 2050);
        check(Span { from: 2040, to: 2999 }.within(WHOLE), 2040, 2050);
        let one = Span { from: 2020, to: 2020 };
        check(one.nearer(one), 2020, 2020);
    }
}
