use crate::SourceFile;

/// The format of content that this version reads.
pub const NEWEST: u8 = 1;

/// What changed from one format of content to the next.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// The format before.
    pub from: u8,
    /// The format after.
    pub to: u8,
    /// What is different, for an author.
    pub does: &'static str,
    /// A file's text in the format after; none where it stays as it is. It changes no more than the
    /// format asks for, so that comments and order stay.
    pub change: fn(&SourceFile) -> Option<String>,
}

/// Every step, in order. The number in `site.yaml` is changed with each, and by no step itself.
pub const STEPS: &[Step] = &[Step {
    from: 0,
    to: 1,
    does: "`site.yaml` says which format the content is in",
    change: |_| None,
}];
