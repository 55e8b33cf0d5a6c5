use super::builder::State;
use std::{
    io::{self, Write},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// How long a page hears nothing before it is asked whether it still listens.
const SILENCE: Duration = Duration::from_secs(10);

/// What is served now, and who waits for the next.
#[derive(Default)]
pub struct Current {
    state: Mutex<Arc<State>>,
    changed: Condvar,
}

impl Current {
    /// What is served now.
    pub fn get(&self) -> Arc<State> {
        Arc::clone(&self.lock())
    }

    /// Serves this from now on, and tells all who wait.
    pub fn set(&self, state: State) {
        let before = std::mem::replace(&mut *self.lock(), Arc::new(state));
        self.changed.notify_all();
        // To take a large site apart takes a while, in which nobody need wait.
        std::thread::spawn(move || drop(before));
    }

    /// Tells a page the state, and every later one, until it goes away.
    ///
    /// <https://html.spec.whatwg.org/multipage/server-sent-events.html>
    pub fn tell(&self, page: &mut dyn Write) -> io::Result<()> {
        write!(
            page,
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\
             Cache-Control: no-store\r\nConnection: close\r\n\r\nretry: 500\n\n"
        )?;
        let mut told: Option<Arc<State>> = None;
        loop {
            let now = self.next(told.as_ref());
            if told.as_ref().is_some_and(|told| Arc::ptr_eq(told, &now)) {
                page.write_all(b": still here\n\n")?;
            } else {
                write!(page, "event: state\ndata: {}\n\n", now.told)?;
                told = Some(now);
            }
            page.flush()?;
        }
    }

    /// The state once it is another than the one told, or the same after a silence.
    fn next(&self, told: Option<&Arc<State>>) -> Arc<State> {
        let guard = self.lock();
        let same = |now: &mut Arc<State>| told.is_some_and(|told| Arc::ptr_eq(told, now));
        let (guard, _) = self
            .changed
            .wait_timeout_while(guard, SILENCE, same)
            .unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&guard)
    }

    fn lock(&self) -> MutexGuard<'_, Arc<State>> {
        // A state is replaced whole, so one that a panic left is a good one.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
