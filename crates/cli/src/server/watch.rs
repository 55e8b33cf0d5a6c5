use crate::failure::Failure;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use std::{
    path::Path,
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

/// An editor saves in several steps; after this much quiet it is done. Where it was not, a page
/// shows the state between for as long again.
const QUIET: Duration = Duration::from_millis(20);

/// The changes below a folder, from the moment that this was made.
pub struct Changes {
    events: Receiver<()>,
    /// Watches as long as it lives.
    _watcher: RecommendedWatcher,
}

impl Changes {
    /// Begins to watch a folder.
    pub fn below(folder: &Path) -> Result<Self, Failure> {
        let cannot = |error| Failure::file("watch", folder, &error);
        let (sender, events) = channel();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
                // Nobody listens any more only when the server ends.
                let _ = sender.send(());
            }
        })
        .map_err(cannot)?;
        watcher.watch(folder, RecursiveMode::Recursive).map_err(cannot)?;
        Ok(Self { events, _watcher: watcher })
    }

    /// Waits for a change and for the quiet after it; false when there can be none any more.
    pub fn wait(&self) -> bool {
        if self.events.recv().is_err() {
            return false;
        }
        while self.events.recv_timeout(QUIET).is_ok() {}
        true
    }
}
