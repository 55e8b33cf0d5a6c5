use super::doing;
use crate::{
    environment::{cache, has_program, run},
    failure::Failure,
    pins,
};
use std::{path::PathBuf, process::Command};

/// Finds or installs the server that speaks S3, in a folder that all clones share, and tells where
/// its command is. Only the recipe for such stores is tried with it.
pub fn moto() -> Result<PathBuf, Failure> {
    let cache = cache().ok_or_else(|| Failure::new("this user has no home folder"))?;
    let folder = cache.join("mission-atlas").join(format!("pypi-moto-{}", pins::MOTO));
    let command = folder.join("bin/moto_server");
    if command.is_file() {
        return Ok(command);
    }
    if !has_program("python3") {
        return Err(Failure::new("install Python 3 yourself"));
    }
    doing("Getting a server that speaks S3 from PyPI", || {
        run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
        let mut pip = Command::new(folder.join("bin/pip"));
        run(pip
            .args(["install", "--quiet", "--disable-pip-version-check"])
            .arg(format!("moto[server]=={}", pins::MOTO)))
    })?;
    Ok(command)
}
