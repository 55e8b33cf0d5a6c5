/// A kind of problem that a check finds, in plain words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// What it is about: `Evidence`.
    pub topic: &'static str,
    /// As diagnostics write it: `grade-c`.
    pub code: &'static str,
    /// `error`, `warning`, or `error or warning` where it depends.
    pub severity: &'static str,
    /// What is wrong where it is found, in a sentence.
    pub means: &'static str,
}

/// One kind a line, those of a topic together, parted by tabs.
const TABLE: &str = include_str!("../../data/checks.tsv");

/// Every kind of problem, by topic.
///
/// ```
/// assert!(atlas_content::criteria().any(|criterion| criterion.code == "grade-c"));
/// ```
pub fn criteria() -> impl Iterator<Item = Criterion> {
    TABLE.lines().skip(1).filter_map(|line| {
        let mut cells = line.split('\t');
        let mut cell = || cells.next();
        Some(Criterion { topic: cell()?, code: cell()?, severity: cell()?, means: cell()? })
    })
}

/// What a code of a diagnostic stands for.
///
/// ```
/// let found = atlas_content::criterion("empty-text").unwrap();
/// assert_eq!(found.means, "A text is empty.");
/// ```
pub fn criterion(code: &str) -> Option<Criterion> {
    criteria().find(|criterion| criterion.code == code)
}
