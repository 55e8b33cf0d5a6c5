use crate::{environment::Environment, failure::Failure, workspace};
use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// The package of tests of the built site.
const SITE_TESTS: &str = "site-tests";

/// What running tests has shown, once or several times.
#[derive(Debug, Default)]
pub struct Shown {
    pub runs: usize,
    pub passed: usize,
    /// The tests that failed, and how often.
    pub failed: BTreeMap<String, usize>,
    pub time: Duration,
    /// What the tests have counted, by name, of the last run.
    pub figures: BTreeMap<String, String>,
}

/// A run of some of the site's tests.
pub struct Tests<'a> {
    environment: &'a Environment,
    target: &'static str,
    filters: Vec<&'static str>,
    variables: Vec<(&'static str, String)>,
}

impl<'a> Tests<'a> {
    /// All tests of a target of the package `site-tests`.
    pub fn of(environment: &'a Environment, target: &'static str) -> Self {
        Self { environment, target, filters: Vec::new(), variables: Vec::new() }
    }

    /// Those alone whose names hold this.
    #[must_use]
    pub fn only(mut self, filter: &'static str) -> Self {
        self.filters = vec![filter];
        self
    }

    /// Those alone of these names.
    #[must_use]
    pub fn these(mut self, names: &[&'static str]) -> Self {
        self.filters = [&["--exact"], names].concat();
        self
    }

    /// With a variable in their environment.
    #[must_use]
    pub fn with(mut self, variable: &'static str, value: &impl ToString) -> Self {
        self.variables.push((variable, value.to_string()));
        self
    }

    /// Runs them so many times, and goes on where some fail: that is a figure, too.
    pub fn run(&self, times: usize) -> Result<Shown, Failure> {
        let mut shown = Shown::default();
        for _ in 0..times {
            self.run_into(&mut shown)?;
        }
        Ok(shown)
    }

    fn run_into(&self, shown: &mut Shown) -> Result<(), Failure> {
        let figures = workspace::target().join("trust-figures.tsv");
        // What an earlier run has counted; it need not be there.
        let _ = fs::remove_file(&figures);
        let mut tests = self.environment.site_command("cargo");
        tests.args(["test", "--release", "--package", SITE_TESTS, "--test", self.target]);
        tests.arg("--").args(&self.filters);
        tests.envs(self.variables.iter().cloned()).env("ATLAS_FIGURES", &figures);
        let start = Instant::now();
        let lines = shown_lines(&mut tests)?;
        shown.time += start.elapsed();
        shown.runs += 1;
        let before = shown.passed;
        for line in &lines {
            match outcome(line) {
                Some((_, true)) => shown.passed += 1,
                Some((name, false)) => *shown.failed.entry(name.to_owned()).or_default() += 1,
                None => {}
            }
        }
        if shown.passed == before && shown.failed.is_empty() {
            return Err(Failure::new(format!("no test of {} ran", self.target)));
        }
        let told = fs::read_to_string(&figures).unwrap_or_default();
        let told = told.lines().filter_map(|line| line.split_once('\t'));
        shown.figures.extend(told.map(|(name, value)| (name.to_owned(), value.to_owned())));
        Ok(())
    }
}

/// Runs a command, shows what it prints, and gives it.
fn shown_lines(command: &mut Command) -> Result<Vec<String>, Failure> {
    let not_started = |error| Failure::new(format!("the tests cannot be started: {error}"));
    let mut process =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(not_started)?;
    let output = process.stdout.take().expect("its output is piped");
    let mut lines = Vec::new();
    for line in BufReader::new(output).lines().map_while(Result::ok) {
        println!("{line}");
        lines.push(line);
    }
    process.wait().map_err(not_started)?;
    Ok(lines)
}

/// The name of a test and whether it passed, from `test compare::two_stand_side_by_side ... ok`.
fn outcome(line: &str) -> Option<(&str, bool)> {
    let (name, end) = line.strip_prefix("test ")?.split_once(" ... ")?;
    match end {
        "ok" => Some((name, true)),
        "FAILED" => Some((name, false)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_tells_a_tests_name_and_end() {
        assert_eq!(outcome("test a::b ... ok"), Some(("a::b", true)));
        assert_eq!(outcome("test a::b ... FAILED"), Some(("a::b", false)));
        assert_eq!(outcome("test result: ok. 3 passed; 0 failed"), None);
        assert_eq!(outcome("running 3 tests"), None);
    }
}
