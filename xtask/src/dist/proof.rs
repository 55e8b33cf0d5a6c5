use crate::{failure::Failure, workspace};
use std::{
    path::Path,
    process::{Command, Stdio},
};

/// Files that tell that a site is whole: a page, the app that takes it over, data.
const SIGNS: [&str; 4] =
    ["index.html", "missions/northport-warm-homes-2032/index.html", "atlas-app.json", "world.svg"];

/// Begins, checks and builds a showcase with the command alone: from a copy of it in an empty
/// folder outside of the workspace, where it finds no other program and no other app.
pub fn prove(command: &Path) -> Result<(), Failure> {
    let folder = tempfile::tempdir().map_err(|error| {
        Failure::new(format!("cannot make a folder to prove the command in: {error}"))
    })?;
    let root = folder.path();
    let copy = root.join(command.file_name().expect("a command has a name"));
    std::fs::copy(command, &copy).map_err(|error| Failure::file("copy", &copy, &error))?;
    let town = root.join("town");
    call(&copy, root, &["init", "town"])?;
    call(&copy, &town, &["check"])?;
    call(&copy, &town, &["build"])?;
    let missing = SIGNS.iter().find(|sign| !town.join("dist").join(sign).is_file());
    match missing {
        None => Ok(()),
        Some(sign) => Err(Failure::new(format!("the site that it built lacks {sign}"))),
    }
}

fn call(command: &Path, folder: &Path, arguments: &[&str]) -> Result<(), Failure> {
    let mut alone = Command::new(command);
    alone.args(arguments).current_dir(folder).env("PATH", "").stdin(Stdio::null());
    alone.env_remove("CARGO_MANIFEST_DIR");
    let said = alone.output().map_err(|error| Failure::file("run", command, &error))?;
    if said.status.success() {
        return Ok(());
    }
    let root = workspace::root();
    let shown = command.strip_prefix(root).unwrap_or(command).display();
    Err(Failure::new(format!(
        "{shown} {} failed alone: {}",
        arguments.join(" "),
        String::from_utf8_lossy(&said.stderr)
    )))
}
