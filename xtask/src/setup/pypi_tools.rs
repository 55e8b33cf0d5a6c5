use super::doing;
use crate::{
    environment::{cache, has_program, run},
    failure::Failure,
    pins,
};
use std::{path::PathBuf, process::Command};

/// Finds or installs the server that speaks S3, and tells where its command is. Only the recipe for
/// such stores is tried with it.
pub fn moto() -> Result<PathBuf, Failure> {
    let server = format!("moto[server]=={}", pins::MOTO);
    let name = format!("pypi-moto-{}", pins::MOTO);
    let what = "Getting a server that speaks S3 from PyPI";
    Ok(installed(&name, what, &[&server])?.join("moto_server"))
}

/// Finds or installs what cuts faces, and tells where its Python is.
pub fn font_tools() -> Result<PathBuf, Failure> {
    let name = format!("pypi-{}", pins::FONT_TOOLS.join("-").replace("==", "-"));
    let what = "Getting what cuts faces from PyPI";
    Ok(installed(&name, what, &pins::FONT_TOOLS)?.join("python"))
}

/// The folder of the commands of some packages, in a folder that all clones share. What is there
/// is whole: it gets its name at the end.
fn installed(name: &str, what: &str, packages: &[&str]) -> Result<PathBuf, Failure> {
    let cache = cache().ok_or_else(|| Failure::new("this user has no home folder"))?;
    let folder = cache.join("mission-atlas").join(name);
    let (commands, whole) = (folder.join("bin"), folder.join("whole"));
    if whole.is_file() {
        return Ok(commands);
    }
    if !has_program("python3") {
        return Err(Failure::new("install Python 3 yourself"));
    }
    doing(what, || {
        run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
        let mut pip = Command::new(commands.join("pip"));
        run(pip.args(["install", "--quiet", "--disable-pip-version-check"]).args(packages))?;
        std::fs::write(&whole, "").map_err(|error| Failure::file("write", &whole, &error))
    })?;
    Ok(commands)
}
