use atlas_generate::{Inputs, KeptIndex, Report, Sink, Watch, Work};
use std::{
    fmt::Write as _,
    io,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};

/// Where the time of a build went.
pub struct Timings {
    begun: Instant,
    parts: Mutex<Vec<Part>>,
    writing: AtomicU64,
    kept: AtomicUsize,
}

struct Part {
    name: &'static str,
    begun: Instant,
    took: Option<Duration>,
    /// The most memory that the process ever had when the part was done, in kB.
    peak: Option<u64>,
}

impl Timings {
    /// Begins now.
    pub fn new() -> Self {
        Self {
            begun: Instant::now(),
            parts: Mutex::default(),
            writing: AtomicU64::new(0),
            kept: AtomicUsize::new(0),
        }
    }

    /// Does a part of the work and takes its time.
    pub fn part<T>(&self, name: &'static str, work: impl FnOnce() -> T) -> T {
        self.start(name);
        let done = work();
        self.stop(name);
        done
    }

    /// The times as a table, each with the most memory that the process had had by then; parts that
    /// ran at the same time each with their own.
    pub fn table(&self, report: &Report) -> String {
        let parts = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
        let mut table = String::new();
        for part in parts.iter() {
            let note = match part.name {
                INDEX => "while pages are made".to_owned(),
                PAGES => format!(
                    "{} pages; writing took {} of all cores together",
                    report.pages,
                    seconds(Duration::from_nanos(self.writing.load(Relaxed)))
                ),
                _ => String::new(),
            };
            line(&mut table, part.name, part.took.unwrap_or_default(), part.peak, &note);
        }
        let mut note = format!("{} files, {} kB", report.files, report.bytes / 1000);
        let kept = self.kept.load(Relaxed);
        if kept > 0 {
            let _ = write!(note, "; {kept} files as they were");
        }
        line(&mut table, "in all", self.begun.elapsed(), peak_memory(), &note);
        table
    }

    /// A part of the work begins.
    pub fn start(&self, name: &'static str) {
        let part = Part { name, begun: Instant::now(), took: None, peak: None };
        self.parts.lock().unwrap_or_else(PoisonError::into_inner).push(part);
    }

    /// It is done.
    pub fn stop(&self, name: &'static str) {
        let mut parts = self.parts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(part) = parts.iter_mut().rev().find(|part| part.name == name) {
            part.took = Some(part.begun.elapsed());
            part.peak = peak_memory();
        }
    }
}

const INDEX: &str = "index";
const PAGES: &str = "pages";

fn name(work: Work) -> &'static str {
    match work {
        Work::Arrange => "arrange",
        Work::Index => INDEX,
        Work::Pages => PAGES,
        Work::Beside => "pictures",
    }
}

impl Watch for Timings {
    fn begin(&self, work: Work) {
        self.start(name(work));
    }

    fn end(&self, work: Work) {
        self.stop(name(work));
    }
}

fn line(table: &mut String, name: &str, took: Duration, peak: Option<u64>, note: &str) {
    let peak = peak.map_or_else(String::new, |peak| format!("{} MB", peak / 1000));
    let line = format!("{name:<10}{:>9}{peak:>9}  {note}", seconds(took));
    table.push_str(line.trim_end());
    table.push('\n');
}

fn seconds(time: Duration) -> String {
    format!("{:.3} s", time.as_secs_f64())
}

/// The most memory that the process had, in kB; known on Linux alone.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    peak.trim().strip_suffix(" kB")?.parse().ok()
}

/// A sink that takes the time which another needs.
pub struct Timed<'a> {
    /// The other.
    pub sink: &'a dyn Sink,
    /// Where the time is noted.
    pub timings: &'a Timings,
}

impl Timed<'_> {
    fn time<T>(&self, put: impl FnOnce(&dyn Sink) -> T) -> T {
        let begun = Instant::now();
        let done = put(self.sink);
        let took = u64::try_from(begun.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.timings.writing.fetch_add(took, Relaxed);
        done
    }
}

impl Sink for Timed<'_> {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.time(|sink| sink.put(path, bytes))
    }

    fn remembers(&self) -> bool {
        self.sink.remembers()
    }

    fn kept_index(&self) -> Option<MutexGuard<'_, KeptIndex>> {
        self.sink.kept_index()
    }

    fn put_again(&self, path: &str, inputs: &Inputs) -> io::Result<Option<u64>> {
        let put = self.time(|sink| sink.put_again(path, inputs))?;
        self.timings.kept.fetch_add(usize::from(put.is_some()), Relaxed);
        Ok(put)
    }

    fn put_made(&self, path: &str, inputs: &Inputs, bytes: &[u8]) -> io::Result<()> {
        self.time(|sink| sink.put_made(path, inputs, bytes))
    }
}
