use std::{
    path::Path,
    process::abort,
    sync::{
        Arc,
        mpsc::{RecvTimeoutError, Sender, channel},
    },
    thread::spawn,
    time::Duration,
};

/// The longest that one input may take: hundreds of times as long as any does, so that a busy
/// machine is no fault.
const PATIENCE: Duration = Duration::from_secs(20);

/// Looks that nothing hangs. A thread can't be stopped by another: the whole run ends where one
/// does, and the input is kept.
pub struct Watch(Sender<Option<Under>>);

/// What is under way: where to keep the input, and the input.
type Under = (Arc<Path>, Arc<[u8]>);

impl Watch {
    pub fn start() -> Self {
        let (sender, told) = channel::<Option<Under>>();
        spawn(move || {
            while let Ok(begun) = told.recv() {
                let Some((kept, input)) = begun else { continue };
                if told.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                    // Whether or not it can be kept, the run is at its end.
                    let _kept = std::fs::write(&kept, &input);
                    eprintln!("it hangs: the input is {}", kept.display());
                    abort();
                }
            }
        });
        Self(sender)
    }

    pub fn begin(&self, kept: &Path, input: &[u8]) {
        self.tell(Some((kept.into(), input.into())));
    }

    pub fn end(&self) {
        self.tell(None);
    }

    fn tell(&self, under: Option<Under>) {
        self.0.send(under).expect("the watch lasts as long as the run");
    }
}
