use crate::{
    Outcome,
    arguments::{self, Arguments},
};
use clap::CommandFactory as _;
use std::io::Write as _;

/// `mission-atlas completions`.
pub fn completions(arguments: &arguments::Completions) -> Outcome {
    let mut script = Vec::new();
    let name = env!("CARGO_BIN_NAME");
    clap_complete::generate(arguments.shell, &mut Arguments::command(), name, &mut script);
    // A reader that went away (`| head`) has seen what it wanted.
    let _ = std::io::stdout().write_all(&script);
    Outcome::Fine
}
