use crate::failure::Failure;
use atlas_generate::Bundle;
use std::path::{Path, PathBuf};

const HOW_TO_GET_ONE: &str =
    "Compile the app with `cargo xtask build`, or name a compiled one with `--app`.";

/// What `cargo install` makes has no app: compiling one takes more than cargo.
const HOW_TO_GET_WHOLE: &str = "This command was compiled without the app that every site needs. \
    Take a released one, which carries it, from \
    https://github.com/mission-atlas/mission-atlas/releases, make one with `cargo xtask dist`, \
    or name the folder of a compiled app, or of a site built before, with `--app`.";

/// The files of the app that this command carries: paths and bytes.
#[cfg(feature = "embed")]
const CARRIED: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/embedded_app.rs"));
#[cfg(not(feature = "embed"))]
const CARRIED: &[(&str, &[u8])] = &[];

/// The app named by `--app`, else the one that this command carries, else the one that
/// `cargo xtask build` compiled in the workspace.
pub fn load(named: Option<&Path>) -> Result<Bundle, Failure> {
    match named {
        Some(folder) => load_from(folder),
        None if !CARRIED.is_empty() => carried(),
        None => {
            match find_in_workspace() {
                Some(folder) => load_from(&folder),
                None => Err(Failure::new("found no compiled app to put into the site")
                    .and(HOW_TO_GET_WHOLE)),
            }
        }
    }
}

fn carried() -> Result<Bundle, Failure> {
    let files = CARRIED.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec()));
    Bundle::from_files(files.collect())
        .map_err(|error| Failure::new(format!("the app in this command is damaged: {error}")))
}

/// The app in a folder that Trunk made, or in a site built before.
pub fn load_from(folder: &Path) -> Result<Bundle, Failure> {
    let mut files = Vec::new();
    read_folder(folder, "", &mut files)?;
    Bundle::from_files(files).map_err(|error| {
        Failure::new(format!("{} holds no compiled app: {error}", folder.display()))
            .and(HOW_TO_GET_ONE)
    })
}

/// `target/trunk` beside the first `Cargo.toml` that has it, upward from the current folder and
/// from the executable.
fn find_in_workspace() -> Option<PathBuf> {
    let current = std::env::current_dir().ok();
    let executable = std::env::current_exe().ok();
    [current, executable].iter().flatten().find_map(|start| {
        start
            .ancestors()
            .filter(|folder| folder.join("Cargo.toml").is_file())
            .map(|folder| folder.join("target/trunk"))
            .find(|app| app.join("index.html").is_file())
    })
}

fn read_folder(
    root: &Path,
    below: &str,
    files: &mut Vec<(String, Vec<u8>)>,
) -> Result<(), Failure> {
    let folder = root.join(below);
    let unreadable = |error| Failure::file("read the app's folder", &folder, &error);
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().into_string().map_err(|name| {
            Failure::new(format!("{} in the app's folder is not UTF-8", name.display()))
        })?;
        names.push((name, entry.file_type().map_err(unreadable)?.is_dir()));
    }
    names.sort();
    for (name, is_folder) in names {
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        if is_folder {
            read_folder(root, &path, files)?;
        } else {
            let bytes = std::fs::read(root.join(&path))
                .map_err(|error| Failure::file("read", &root.join(&path), &error))?;
            files.push((path, bytes));
        }
    }
    Ok(())
}
