/// A word of an index.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(feature = "stems"), expect(dead_code, reason = "only learning reads them"))]
pub(crate) struct KnownWord<'w> {
    pub(crate) folded: &'w str,
    /// As it is written, in lower case, without an article.
    pub(crate) written: &'w str,
    /// How many documents hold it.
    pub(crate) holders: u32,
}
