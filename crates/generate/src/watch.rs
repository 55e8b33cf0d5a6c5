/// A part of the work of making a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Finding out what points at what, and which pages there are.
    Arrange,
    /// Building the search index. Pages are made at the same time.
    Index,
    /// Rendering pages and putting them into the sink.
    Pages,
    /// Feeds and pictures.
    Beside,
}

/// Is told how the work goes, by several threads. The generator itself looks at no clock.
pub trait Watch: Sync {
    /// A part of the work begins.
    fn begin(&self, work: Work) {
        let _ = work;
    }

    /// A part of the work is done.
    fn end(&self, work: Work) {
        let _ = work;
    }

    /// How many pages there will be.
    fn pages(&self, count: usize) {
        let _ = count;
    }

    /// One page more is done.
    fn page(&self) {}
}

/// Does not care.
impl Watch for () {}

/// Does a part of the work, and tells when it begins and when it is done.
pub(crate) fn watched<T>(watch: &dyn Watch, work: Work, run: impl FnOnce() -> T) -> T {
    watch.begin(work);
    let done = run();
    watch.end(work);
    done
}
