use crate::failure::Failure;
use notify::{Event, EventKind, RecursiveMode, Watcher};
use std::{
    path::Path,
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

/// An editor saves in several steps; after this much quiet it is done.
const QUIET: Duration = Duration::from_millis(80);

/// Calls `changed` after each change below a folder, for ever.
pub fn watch(folder: &Path, mut changed: impl FnMut()) -> Result<(), Failure> {
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
    // What changed between the first build and the first watch.
    changed();
    while next_change(&events) {
        changed();
    }
    Ok(())
}

/// Waits for a change and for the quiet after it.
fn next_change(events: &Receiver<()>) -> bool {
    if events.recv().is_err() {
        return false;
    }
    while events.recv_timeout(QUIET).is_ok() {}
    true
}
