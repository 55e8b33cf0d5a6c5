use super::served::Served;
use std::{
    sync::{
        Arc, Weak,
        mpsc::{Sender, channel},
    },
    thread,
};

/// Builds the search index of the newest site in the background.
pub struct Indexer {
    sites: Sender<Weak<Served>>,
}

impl Indexer {
    /// Waits for a site.
    pub fn start() -> Self {
        let (sites, waiting) = channel::<Weak<Served>>();
        // Threads of its own: in those that all share, an edit would wait for a whole index.
        let threads = rayon::ThreadPoolBuilder::new().start_handler(|_| stand_back()).build();
        thread::spawn(move || {
            while let Ok(next) = waiting.recv() {
                // Of the sites that came meanwhile, the last is the one that is served.
                let newest = waiting.try_iter().last().unwrap_or(next);
                match (newest.upgrade(), &threads) {
                    (Some(site), Ok(threads)) => threads.install(|| site.prepare()),
                    (Some(site), Err(_)) => site.prepare(),
                    (None, _) => {}
                }
            }
        });
        Self { sites }
    }

    /// The site that is served from now on.
    pub fn serve(&self, site: &Arc<Served>) {
        // The thread ends only when the server does.
        let _ = self.sites.send(Arc::downgrade(site));
    }
}

/// Lets whoever waits for a page go first. Elsewhere it would be the whole server that stands back.
fn stand_back() {
    #[cfg(target_os = "linux")]
    // Without leave, the index takes its share as before.
    let _ = rustix::process::nice(10);
}
