//! The command `mission-atlas`: checks, builds and serves a showcase.
//!
//! The only crate that touches files, the clock, the terminal and the network. What it does not
//! do: parse, check or render; those are `atlas-content`'s and `atlas-generate`'s.

#![expect(
    clippy::disallowed_methods,
    reason = "the cli is the edge where files are read and written (ARCHITECTURE.md, invariant 1)"
)]

mod arguments;
mod budgets;
mod bundle;
mod checked_site;
mod commands;
mod doctor;
mod failure;
mod federate;
mod import_source;
mod links;
mod locale;
mod new_files;
mod new_records;
mod output;
mod printable;
mod progress;
mod report;
mod scaffold;
mod server;
mod showcase;
mod site;
mod stale;
mod template;
mod timings;
mod today;

use arguments::{Arguments, Command};
use clap::Parser as _;
use std::process::ExitCode;

/// Several times as fast as the system's where every core takes and gives back many small pieces.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How a command that ran to its end ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Fine,
    ContentErrors,
    /// `doctor` found that something is missing.
    SomethingMissing,
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Init(arguments) => commands::init(&arguments),
        Command::Build(arguments) => commands::build(&arguments),
        Command::Check(arguments) => commands::check(&arguments),
        Command::Federate(arguments) => commands::federate(&arguments),
        Command::Migrate(arguments) => commands::migrate(&arguments),
        Command::Serve(arguments) => commands::serve(&arguments),
        Command::New(arguments) => commands::new(&arguments),
        Command::Import(arguments) => commands::import(&arguments),
        Command::Stale(arguments) => commands::stale(&arguments),
        Command::Export(arguments) => commands::export(&arguments),
        Command::Hosting(arguments) => commands::hosting(&arguments),
        Command::Locale(arguments) => commands::locale(&arguments),
        Command::Doctor(arguments) => commands::doctor(&arguments),
        Command::Completions(arguments) => Ok(commands::completions(&arguments)),
        Command::Man(arguments) => commands::man(&arguments),
        Command::RenderInto(arguments) => commands::render_into(&arguments),
    };
    match result {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::ContentErrors | Outcome::SomethingMissing) => ExitCode::from(1),
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(2)
        }
    }
}
