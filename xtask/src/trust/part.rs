use clap::{Args, ValueEnum};

/// What can be proved by itself: each is a section of `docs/trust.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// The tests of the browser, time and again, in each engine.
    Engines,
    /// Barriers: every kind of page in every look, by keyboard, by what assistive technology is
    /// told.
    Access,
    /// Every generated page, as built files tell.
    Pages,
    /// Hostile content in every place that takes text, hostile files and inputs.
    Hostile,
    /// Made-up input for everything that reads.
    Fuzz,
    /// What the project is made of: licences, sources, advisories.
    Supply,
    /// Faults under an open page.
    Faults,
    /// Builds that are killed, starved, disturbed; the same bytes from everywhere.
    Builds,
    /// One web server with the configuration that the command makes: what it says, what it holds.
    Serving,
}

/// How far proofs go.
#[derive(Clone, Copy, Debug, Args)]
pub struct Extent {
    /// How often each engine walks the main paths.
    #[arg(long, default_value_t = 20)]
    pub walks: usize,
    /// How often each engine runs all tests of the browser.
    #[arg(long, default_value_t = 20)]
    pub repeats: usize,
    /// How many builds are killed.
    #[arg(long, default_value_t = 200)]
    pub kills: usize,
    /// How long all targets of fuzzing run in sum, in seconds.
    #[arg(long, default_value_t = 3600)]
    pub fuzz_seconds: u64,
    /// Each vector in one page of each kind, and not in every field of it: minutes for hours.
    #[arg(long)]
    pub vectors_once: bool,
}

impl Part {
    /// The name of its section.
    pub fn name(self) -> String {
        let value = self.to_possible_value().expect("no part is hidden");
        value.get_name().to_owned()
    }
}
