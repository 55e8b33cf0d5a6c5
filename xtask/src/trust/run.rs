use super::{
    evidence::table_of,
    fuzz, load,
    part::{Extent, Part},
    site_tests::Tests,
    supply,
};
use crate::{build, environment::Environment, failure::Failure, report::Report, setup};
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
            Self::Engines => engines(environment, extent.repeats)?,
            Self::Access => table_of(&tests("chromium").with("ATLAS_LOOKS", &"all").run(1)?),
            Self::Pages => table_of(&tests("whole_site").run(1)?),
            Self::Hostile => table_of(&tests("hostile").with("ATLAS_HOSTILE", &"full").run(1)?),
            Self::Fuzz => fuzz::run_all(environment, extent.fuzz)?,
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

/// The tests of the browser in each engine, one engine's runs after the other's.
fn engines(environment: &Environment, repeats: usize) -> Result<String, Failure> {
    let mut tables = String::new();
    for engine in ENGINES {
        println!("\n== {engine}");
        let tests = Tests::of(environment, "browser").with("ATLAS_ENGINE", &engine);
        let shown = tests.run(repeats)?;
        write!(tables, "{engine}:\n\n{}\n", table_of(&shown)).expect("a String takes any text");
    }
    Ok(tables)
}
