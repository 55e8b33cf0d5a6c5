//! Set-up, build, tests and benchmarks for whoever works on Mission Atlas.
//!
//! `cargo xtask serve` shows the showcase, `cargo xtask test` proves that all works. Every command
//! sets the machine up first, which takes no time when nothing is missing.

#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "tools for this machine read and write its files (ARCHITECTURE.md, invariant 1)"
)]

mod bench;
mod build;
mod bundle;
mod corpus;
mod dist;
mod download;
mod engines;
mod environment;
mod faces;
mod failure;
mod figures;
mod hook;
mod land;
mod machine;
mod pins;
mod report;
mod serve;
mod setup;
mod shrink;
mod styles;
mod test;
mod trust;
mod workspace;

use clap::{Parser, Subcommand};
use corpus::Corpus;
use environment::Environment;
use failure::Failure;
use setup::{Road, Scope};
use std::{path::PathBuf, process::ExitCode};

/// Set-up, build, tests and benchmarks.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install what building and testing need, at the versions that the project is pinned to.
    Setup {
        /// Make the compiler for WebAssembly from Debian's packages, even where Rust's own can be
        /// had.
        #[arg(long)]
        force_fallback: bool,
        /// Leave the browser and the web server out, which only tests need.
        #[arg(long)]
        without_browsers: bool,
    },
    /// Build, serve on this machine, rebuild and reload on every change.
    Serve {
        /// The port to listen on.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Open the site in the browser.
        #[arg(long)]
        open: bool,
    },
    /// Build the site into `dist/`.
    Build,
    /// Make the command that carries the app and needs nothing else, packed into `target/dist/`.
    Dist {
        /// For another target than this machine, as Rust names it.
        #[arg(long, value_name = "TRIPLE")]
        target: Option<String>,
        /// Take the compiled app from this folder, and compile none.
        #[arg(long, value_name = "FOLDER")]
        app: Option<PathBuf>,
    },
    /// Run every check and test, browser tests included.
    Test {
        /// These steps alone, parted by commas.
        #[arg(long, value_delimiter = ',')]
        only: Vec<test::Step>,
    },
    /// Measure builds, queries and sizes, and write the tables of `docs/benchmarks.md`.
    Bench {
        /// What to measure: without a name all that needs this project alone.
        parts: Vec<bench::Part>,
        /// How many records to measure with, parted by commas, instead of the usual numbers.
        #[arg(long, value_delimiter = ',')]
        sizes: Vec<usize>,
        /// Measure builds of 100,000 records, too.
        #[arg(long)]
        large: bool,
    },
    /// Prove what can be promised, at length: every engine time and again, hostile content, faults,
    /// kills, load, an hour of fuzzing. Writes `docs/trust.md`, and takes hours.
    Trust {
        /// What to prove: without a name all of it.
        parts: Vec<trust::Part>,
        #[command(flatten)]
        extent: trust::Extent,
    },
    /// Hold what the project is made of against `deny.toml`: licences, sources, advisories.
    Supply,
    /// List what a release is made of (`CycloneDX`), into `target/dist/`.
    Sbom,
    /// Write made-up records, the same for Mission Atlas and its peers, into `target/bench/`.
    Corpus {
        /// How many.
        size: usize,
        /// Others for each seed.
        #[arg(long, default_value_t = 7)]
        seed: u64,
        /// For whom, parted by commas.
        #[arg(long = "for", value_delimiter = ',', default_value = "atlas")]
        sites: Vec<corpus::Site>,
    },
    /// Draw the land of the world into `assets/world.svg`, from the outlines of Natural Earth.
    Land,
    /// Cut the faces of pages into `assets/fonts`, from those of Fontsource.
    Faces,
    /// Bundle `styles/main.css` and its imports into `target/styles/main.css`. Trunk's hook.
    Styles,
    /// Render the showcase into the folder that Trunk is about to publish. Trunk's hook.
    #[command(hide = true)]
    Render,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Setup { force_fallback, without_browsers } => {
            let road = if force_fallback { Road::Fallback } else { Road::Any };
            let scope = if without_browsers { Scope::Building } else { Scope::Testing };
            setup::run(road, scope).map(|_| ())
        }
        Command::Serve { port, open } => {
            serve::serve(&setup::run(Road::Any, Scope::Building)?, port, open)
        }
        Command::Build => build::site(&setup::run(Road::Any, Scope::Building)?),
        Command::Dist { target, app } => dist::make(target, app),
        Command::Test { only } => test::all(&setup::run(Road::Any, Scope::Testing)?, &only),
        Command::Bench { parts, sizes, large } => {
            let environment = setup::run(Road::Any, Scope::Testing)?;
            bench::all(&environment, &bench::Plan::new(parts, sizes), large)
        }
        Command::Trust { parts, extent } => {
            let environment = setup::run(Road::Any, Scope::Proving)?;
            trust::all(&environment, &parts, &extent)
        }
        Command::Supply => {
            setup::cargo_deny()?;
            println!("{}", trust::supply(&Environment::as_it_is())?);
            Ok(())
        }
        Command::Sbom => {
            setup::cargo_sbom()?;
            dist::sbom(&Environment::as_it_is())
        }
        Command::Corpus { size, seed, sites } => {
            let corpus = Corpus::with_seed(size, seed);
            sites.into_iter().try_for_each(|site| {
                println!("{}", corpus.write(site)?.display());
                Ok(())
            })
        }
        Command::Land => land::write(&setup::run(Road::Any, Scope::Building)?),
        Command::Faces => faces::write(),
        Command::Styles => styles::bundle(),
        Command::Render => hook::render(),
    }
}
