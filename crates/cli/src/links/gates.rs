use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

/// Lets one request at a time through to each host, with a pause after each.
pub struct Gates {
    pause: Duration,
    hosts: Mutex<BTreeMap<String, Arc<Gate>>>,
}

/// When the last request to a host ended.
type Gate = Mutex<Option<Instant>>;

impl Gates {
    /// No host has been asked anything.
    pub fn new(pause: Duration) -> Self {
        Self { pause, hosts: Mutex::default() }
    }

    /// Asks a host something, once it is its turn.
    pub fn pass<T>(&self, host: &str, ask: impl FnOnce() -> T) -> T {
        let gate = {
            let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(hosts.entry(host.to_owned()).or_default())
        };
        let mut last = gate.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(ended) = *last {
            std::thread::sleep(self.pause.saturating_sub(ended.elapsed()));
        }
        let answer = ask();
        *last = Some(Instant::now());
        answer
    }
}
