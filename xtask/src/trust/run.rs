use super::{
    evidence::table_of,
    fuzz, load,
    part::{Extent, Part},
    site_tests::Tests,
    supply,
};
use crate::{
    build, engines::MAIN_PATHS, environment::Environment, failure::Failure, report::Report, setup,
};
use clap::ValueEnum as _;
use std::{fmt::Write as _, time::Duration};

/// The engines, as `ATLAS_ENGINE` names them.
const ENGINES: [&str; 3] = ["chromium", "firefox", "webkit"];

/// How long a web server is asked without a pause.
const LOAD: Duration = Duration::from_secs(60);

/// Proves all parts, or those named, and writes each section as soon as it is proved.
pub fn all(environment: &Environment, parts: &[Part], extent: &Extent) -> Result<(), Failure> {
    build::site(environment)?;
    let report = Report::trust();
    let parts = if parts.is_empty() { Part::value_variants() } else { parts };
    for part in parts {
        println!("\n== {}", part.name());
        report.write(&part.name(), &part.prove(environment, extent)?)?;
    }
    Ok(())
}

impl Part {
    fn prove(self, environment: &Environment, extent: &Extent) -> Result<String, Failure> {
        let tests = |target| Tests::of(environment, target);
        Ok(match self {
            Self::Engines => engines(environment, extent)?,
            Self::Access => table_of(&tests("chromium").with("ATLAS_LOOKS", &"all").run(1)?),
            Self::Pages => table_of(&tests("whole_site").run(1)?),
            Self::Hostile => {
                let (much, told) = if extent.vectors_once {
                    ("each", "Each vector in one page of each kind (`--vectors-once`).")
                } else {
                    ("full", "Each vector in every field of each kind.")
                };
                let shown = tests("hostile").with("ATLAS_HOSTILE", &much).run(1)?;
                format!("{told}\n\n{}", table_of(&shown))
            }
            Self::Fuzz => fuzz::run_all(environment, Duration::from_secs(extent.fuzz_seconds))?,
            Self::Supply => supply::check(environment)?,
            Self::Faults => table_of(&tests("browser").only("faults").run(1)?),
            Self::Builds => {
                table_of(&tests("build_faults").with("ATLAS_KILLS", &extent.kills).run(1)?)
            }
            Self::Serving => {
                let store = setup::moto()?;
                let tests = tests("serving").with("ATLAS_MOTO", &store.display());
                let tests = table_of(&tests.run(1)?);
                format!("{tests}\n{}", load::measure(environment, LOAD)?)
            }
        })
    }
}

/// The main paths and all tests of the browser in each engine, one engine's runs after the other's.
fn engines(environment: &Environment, extent: &Extent) -> Result<String, Failure> {
    let mut tables = String::new();
    for engine in ENGINES {
        let tests = || Tests::of(environment, "browser").with("ATLAS_ENGINE", &engine);
        let parts = [
            ("the main paths", tests().these(&MAIN_PATHS), extent.walks),
            ("all tests of the browser", tests(), extent.repeats),
        ];
        for (what, tests, times) in parts.into_iter().filter(|(.., times)| *times > 0) {
            println!("\n== {engine}: {what}, {times} times");
            let shown = tests.run(times)?;
            write!(tables, "{engine}, {what}:\n\n{}\n", table_of(&shown))
                .expect("a String takes any text");
        }
    }
    Ok(tables)
}
