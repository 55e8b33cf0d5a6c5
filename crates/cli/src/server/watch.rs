use crate::{failure::Failure, showcase::Changed};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use std::{
    collections::BTreeSet,
    path::{Component, Path, PathBuf},
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

/// An editor saves in several steps; after this much quiet it is done. Where it was not, a page
/// shows the state between for as long again.
const QUIET: Duration = Duration::from_millis(10);

/// The changes below a folder, from the moment that this was made.
pub struct Changes {
    /// As the system names it.
    folder: PathBuf,
    events: Receiver<notify::Result<Event>>,
    /// Watches as long as it lives.
    watcher: RecommendedWatcher,
    /// Further folders that are watched.
    others: BTreeSet<PathBuf>,
}

impl Changes {
    /// Begins to watch a folder.
    pub fn below(folder: &Path) -> Result<Self, Failure> {
        let cannot = |error| Failure::file("watch", folder, &error);
        let whole =
            folder.canonicalize().map_err(|error| Failure::file("watch", folder, &error))?;
        let (sender, events) = channel();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if !event.as_ref().is_ok_and(|event| matches!(event.kind, EventKind::Access(_))) {
                // Nobody listens any more only when the server ends.
                let _ = sender.send(event);
            }
        })
        .map_err(cannot)?;
        watcher.watch(&whole, RecursiveMode::Recursive).map_err(cannot)?;
        Ok(Self { folder: whole, events, watcher, others: BTreeSet::new() })
    }

    /// Watches a folder besides, if it is there: what changes in it may change anything.
    pub fn and_below(mut self, folder: &Path) -> Result<Self, Failure> {
        if folder.is_dir() {
            self.watcher
                .watch(folder, RecursiveMode::Recursive)
                .map_err(|error| Failure::file("watch", folder, &error))?;
        }
        Ok(self)
    }

    /// Watches these folders from now on, too: a change there may change anything. One that cannot
    /// be watched is told, and read again with the next change elsewhere.
    pub fn watch_too(&mut self, folders: &[PathBuf]) {
        for folder in folders {
            if !self.others.insert(folder.clone()) {
                continue;
            }
            if let Err(error) = self.watcher.watch(folder, RecursiveMode::Recursive) {
                eprintln!("warning: {}", Failure::file("watch", folder, &error));
            }
        }
    }

    /// Waits for a change and for the quiet after it; nothing when there can be none any more.
    pub fn wait(&self) -> Option<Changed> {
        let mut changed = Changed::Paths(BTreeSet::new());
        self.note(&mut changed, &self.events.recv().ok()?);
        while let Ok(event) = self.events.recv_timeout(QUIET) {
            self.note(&mut changed, &event);
        }
        Some(changed)
    }

    fn note(&self, changed: &mut Changed, event: &notify::Result<Event>) {
        let paths: Option<Vec<String>> = match event {
            Ok(event) if !event.need_rescan() && !event.paths.is_empty() => {
                event.paths.iter().map(|path| self.below_it(path)).collect()
            }
            _ => None,
        };
        match (changed, paths) {
            (Changed::Paths(all), Some(paths)) => all.extend(paths),
            (changed, _) => *changed = Changed::Anything,
        }
    }

    /// A path below the folder, parted by slashes.
    fn below_it(&self, path: &Path) -> Option<String> {
        let below = path.strip_prefix(&self.folder).ok()?;
        let names = below.components().map(|name| match name {
            Component::Normal(name) => name.to_str(),
            _ => None,
        });
        Some(names.collect::<Option<Vec<_>>>()?.join("/")).filter(|below| !below.is_empty())
    }
}
