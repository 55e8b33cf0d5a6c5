use crate::{
    build,
    bundle::{self, APP},
    engines,
    environment::{Environment, run},
    failure::Failure,
    pins::WASM_TARGET,
    setup::Seconds,
};
use clap::ValueEnum;
use std::{
    fmt,
    time::{Duration, Instant},
};

/// The steps of `cargo xtask test`, in their order.
///
/// All that is compiled for this machine is compiled in one profile, `release`: the generator has
/// to be, and so nothing is compiled twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Step {
    /// The code is formatted.
    Format,
    /// Clippy has nothing to say, natively and for browsers.
    Lint,
    /// The main bundle is made of the crates that are known to be in it, and no others.
    Bundle,
    /// Unit, corpus and property tests of every crate.
    Unit,
    /// The site builds.
    Build,
    /// The built site, whole and in a browser.
    Site,
    /// The main paths in the other engines.
    Engines,
}

/// The package of tests of the built site.
const SITE_TESTS: &str = "site-tests";
enum Ended {
    Passed,
    Failed(Failure),
    Skipped,
}

/// Runs the steps, all or those named, and sums up.
pub fn all(environment: &Environment, only: &[Step]) -> Result<(), Failure> {
    let mut ended = Vec::new();
    let steps = Step::value_variants().iter().filter(|step| only.is_empty() || only.contains(step));
    for &step in steps {
        let built = !ended
            .iter()
            .any(|(done, ended, _)| *done == Step::Build && !matches!(ended, Ended::Passed));
        println!("\n== {step}");
        let start = Instant::now();
        let end = match (step, built) {
            (Step::Site | Step::Engines, false) => Ended::Skipped,
            _ => step.run(environment).map_or_else(Ended::Failed, |()| Ended::Passed),
        };
        ended.push((step, end, start.elapsed()));
    }
    sum_up(&ended)
}

impl Step {
    fn run(self, environment: &Environment) -> Result<(), Failure> {
        match self {
            // The one compiler that surely has rustfmt is the one in use.
            Self::Format => {
                run(environment.native_command("cargo").args(["fmt", "--all", "--check"]))
            }
            Self::Lint => lint(environment),
            Self::Bundle => bundle::check(environment),
            Self::Unit => unit(environment),
            Self::Build => build::site(environment),
            Self::Site => site(environment),
            Self::Engines => engines::walk_main_paths(environment, SITE_TESTS),
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Format => "Formatting",
            Self::Lint => "Lints",
            Self::Bundle => "What the bundle holds",
            Self::Unit => "Crates",
            Self::Build => "Building the site",
            Self::Site => "The site in a browser",
            Self::Engines => "The main paths in Firefox and WebKit",
        })
    }
}

fn lint(environment: &Environment) -> Result<(), Failure> {
    let strict = ["--", "--deny", "warnings"];
    run(environment
        .command("cargo")
        .args(["clippy", "--release", "--workspace", "--all-targets"])
        .args(strict))?;
    run(environment
        .command("cargo")
        .args(["clippy", "--profile", "wasm", "--package", APP])
        .args(["--target", WASM_TARGET, "--features", "hydrate"])
        .args(strict))
}

fn unit(environment: &Environment) -> Result<(), Failure> {
    run(environment.command("cargo").args([
        "test",
        "--quiet",
        "--release",
        "--workspace",
        "--exclude",
        SITE_TESTS,
    ]))
}

fn site(environment: &Environment) -> Result<(), Failure> {
    let mut tests = environment.site_command("cargo");
    run(tests.args(["test", "--release", "--no-fail-fast", "--package", SITE_TESTS]))
}

/// The steps with their times, and a closing line that programs read.
fn sum_up(ended: &[(Step, Ended, Duration)]) -> Result<(), Failure> {
    println!("\n== Summary");
    for (step, end, took) in ended {
        let word = match end {
            Ended::Passed => "passed",
            Ended::Failed(_) => "FAILED",
            Ended::Skipped => "skipped",
        };
        println!("{word:8} {:>12}  {step}", Seconds(*took).to_string());
        if let Ended::Failed(failure) = end {
            println!("         {failure}");
        }
    }
    let number =
        |wanted: fn(&Ended) -> bool| ended.iter().filter(|(_, end, _)| wanted(end)).count();
    let failed = number(|end| matches!(end, Ended::Failed(_)));
    println!(
        "steps: {} passed, {failed} failed, {} skipped",
        number(|end| matches!(end, Ended::Passed)),
        number(|end| matches!(end, Ended::Skipped)),
    );
    if failed == 0 { Ok(()) } else { Err(Failure::new(format!("{failed} of the steps failed"))) }
}
