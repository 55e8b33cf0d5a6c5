/// What became of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It answers.
    Fine,
    /// It answers, and says that it has moved for good, to here.
    Moved(String),
    /// It is not there any more: why.
    Gone(String),
    /// Nothing can be said: why not.
    Unchecked(String),
}
