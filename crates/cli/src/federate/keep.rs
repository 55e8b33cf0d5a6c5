use crate::failure::Failure;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Tells a copy from a folder that someone else made.
const MARK: &str = "README.md";
const MARK_BEGINS: &str = "A copy that `mission-atlas federate` made of ";

/// Puts the copy of a published showcase in place of the one before, whole: after a failure that
/// one stands as it was.
pub fn keep(folder: &Path, from: &str, files: &BTreeMap<String, Vec<u8>>) -> Result<(), Failure> {
    if folder.exists() && !is_copy(folder) {
        return Err(Failure::new(format!("{} is no copy that was made here", folder.display()))
            .and("Move it away, or give the showcase another `id` in content/site.yaml."));
    }
    let (new, old) = (beside(folder, "new"), beside(folder, "old"));
    for left in [&new, &old] {
        if left.exists() {
            fs::remove_dir_all(left).map_err(|error| Failure::file("remove", left, &error))?;
        }
    }
    let mark =
        format!("{MARK_BEGINS}{from}. Changes belong there: here the next copy undoes them.\n");
    put(&new.join(MARK), mark.as_bytes())?;
    for (path, bytes) in files {
        put(&new.join(path), bytes)?;
    }
    if folder.exists() {
        fs::rename(folder, &old).map_err(|error| Failure::file("replace", folder, &error))?;
    }
    if let Err(error) = fs::rename(&new, folder) {
        // The one before goes back to its place, if there was one.
        let _ = fs::rename(&old, folder);
        return Err(Failure::file("write", folder, &error));
    }
    if old.exists() {
        fs::remove_dir_all(&old).map_err(|error| Failure::file("remove", &old, &error))?;
    }
    Ok(())
}

fn is_copy(folder: &Path) -> bool {
    fs::read_to_string(folder.join(MARK)).is_ok_and(|text| text.starts_with(MARK_BEGINS))
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let cannot = |error| Failure::file("write", path, &error);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(cannot)?;
    }
    fs::write(path, bytes).map_err(cannot)
}

fn beside(folder: &Path, what: &str) -> PathBuf {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    folder.with_file_name(format!(".{name}.{what}"))
}
