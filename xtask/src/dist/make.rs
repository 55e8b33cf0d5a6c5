use super::{
    archive::pack,
    compile::{Target, compile},
    proof::prove,
};
use crate::{
    build,
    environment::Environment,
    failure::Failure,
    setup::{self, Road, Scope},
    workspace,
};
use std::path::{Path, PathBuf};

/// Makes the command that carries the app, for this machine or another target, proves that it
/// works alone, and packs it into `target/dist/`.
///
/// The app is compiled first, or taken from a folder: it is the same for every target.
pub fn make(triple: Option<String>, app: Option<PathBuf>) -> Result<(), Failure> {
    let environment = match app {
        Some(_) => None,
        None => Some(compile_app()?),
    };
    let app = match app {
        Some(folder) => std::path::absolute(&folder)
            .map_err(|error| Failure::file("use the folder", &folder, &error))?,
        None => workspace::app(),
    };
    let target = Target::new(triple, environment.as_ref())?;
    let compiled = compile(&target, environment.as_ref(), &app)?;
    if target.is_this_machine() {
        prove(&compiled)?;
        println!("proved: alone in an empty folder, it begins, checks and builds a showcase");
    }
    let archive = pack(&compiled, &target)?;
    println!("{}: {} kB", shown(&compiled), kilobytes(&compiled)?);
    println!("{}: {} kB", shown(&archive), kilobytes(&archive)?);
    Ok(())
}

fn compile_app() -> Result<Environment, Failure> {
    let environment = setup::run(Road::Any, Scope::Building)?;
    build::app(&environment)?;
    Ok(environment)
}

fn shown(path: &Path) -> String {
    path.strip_prefix(workspace::root()).unwrap_or(path).display().to_string()
}

fn kilobytes(path: &Path) -> Result<u64, Failure> {
    let metadata = path.metadata().map_err(|error| Failure::file("look at", path, &error))?;
    Ok(metadata.len() / 1000)
}
