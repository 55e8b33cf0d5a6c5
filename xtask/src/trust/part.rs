use clap::ValueEnum;
use std::time::Duration;

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
#[derive(Clone, Copy, Debug)]
pub struct Extent {
    /// How often each engine runs the tests of the browser.
    pub repeats: usize,
    /// How many builds are killed.
    pub kills: usize,
    /// How long all targets of fuzzing run in sum.
    pub fuzz: Duration,
}

impl Part {
    /// The name of its section.
    pub fn name(self) -> String {
        let value = self.to_possible_value().expect("no part is hidden");
        value.get_name().to_owned()
    }
}
