use super::{KnownWord, Rule};

/// No rules: without the feature `stems`, none can be learned.
pub(crate) fn learn(_language: &str, _words: &[KnownWord<'_>]) -> Vec<Rule> {
    Vec::new()
}
