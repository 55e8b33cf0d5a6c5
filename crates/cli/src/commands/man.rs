use crate::{
    Outcome,
    arguments::{self, Arguments},
    failure::Failure,
};
use clap::CommandFactory as _;

/// `mission-atlas man`.
pub fn man(arguments: &arguments::Man) -> Result<Outcome, Failure> {
    let folder = &arguments.out;
    std::fs::create_dir_all(folder)
        .map_err(|error| Failure::file("make the folder", folder, &error))?;
    clap_mangen::generate_to(Arguments::command(), folder)
        .map_err(|error| Failure::file("write into", folder, &error))?;
    Ok(Outcome::Fine)
}
