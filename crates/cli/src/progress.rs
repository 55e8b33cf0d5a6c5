use atlas_generate::{Watch, Work};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::{
    io::IsTerminal as _,
    sync::OnceLock,
    time::{Duration, Instant},
};

/// Work that is done sooner needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// A bar that grows with the pages that are done: on a terminal alone, and only where it takes
/// long.
pub struct Progress<'a> {
    /// Who else is told how the work goes.
    watch: &'a dyn Watch,
    begun: Instant,
    bar: ProgressBar,
    shown: OnceLock<()>,
}

impl<'a> Progress<'a> {
    /// Nothing shows yet. `watch` is told all the same.
    pub fn new(watch: &'a dyn Watch) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template("{bar:30} {pos} of {len} pages, {eta} to go");
        if let Ok(style) = style {
            bar.set_style(style);
        }
        Self { watch, begun: Instant::now(), bar, shown: OnceLock::new() }
    }
}

impl Watch for Progress<'_> {
    fn begin(&self, work: Work) {
        self.watch.begin(work);
    }

    fn end(&self, work: Work) {
        self.watch.end(work);
    }

    fn pages(&self, count: usize) {
        self.bar.set_length(count as u64);
        self.watch.pages(count);
    }

    fn page(&self) {
        self.bar.inc(1);
        if self.begun.elapsed() > PATIENCE {
            self.shown.get_or_init(|| {
                if std::io::stderr().is_terminal() {
                    self.bar.set_draw_target(ProgressDrawTarget::stderr());
                }
            });
        }
        self.watch.page();
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
