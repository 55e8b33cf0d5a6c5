//! What the command takes: a struct for each command, by what it is for.

mod begin;
mod carry;
mod hosting;
mod locale;
mod look;
mod make;
mod shell;
mod showcase;
mod values;

pub use begin::{Forge, Import, Init, New};
pub use carry::{Export, ExportFormat, Federate, Migrate, Target};
pub use hosting::{Hosting, Program};
pub use locale::{Locale, LocaleCommand, LocaleStatus, NewLocale};
pub use look::{Check, Chosen, Doctor, Format, Links, Stale, StaleFormat};
pub use make::{Build, RenderInto, Serve};
pub use shell::{Completions, Man};
pub use showcase::Showcase;

use clap::{Parser, Subcommand};

/// A static site generator for mission showcases.
#[derive(Parser)]
#[command(name = "mission-atlas", version, after_help = AFTER_HELP)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

const AFTER_HELP: &str = "\
Examples:
  mission-atlas doctor .                      what is missing on this machine
  mission-atlas check .                       every problem of the showcase in this folder
  mission-atlas serve . --open                see it, and see it change as you write
  mission-atlas build . --out dist            the site, ready to publish
  mission-atlas help check                    more about a command, with examples

Exit codes:
  0  fine
  1  the content has errors, or `doctor` found something missing
  2  the command itself failed: its arguments, a file, the network";

#[derive(Subcommand)]
pub enum Command {
    Init(Init),
    Build(Build),
    Check(Check),
    Federate(Federate),
    Migrate(Migrate),
    Serve(Serve),
    New(New),
    Import(Import),
    Stale(Stale),
    Export(Export),
    Hosting(Hosting),
    Locale(Locale),
    Doctor(Doctor),
    Completions(Completions),
    #[command(hide = true)]
    Man(Man),
    #[command(hide = true)]
    RenderInto(RenderInto),
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }
}
