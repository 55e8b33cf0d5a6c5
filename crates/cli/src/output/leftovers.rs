use super::{Place, marker::is_marked, staging::is_in_use};
use crate::failure::Failure;
use rayon::prelude::*;
use std::{
    io,
    path::{Path, PathBuf},
};

/// Puts right what killed builds left beside the place: brings back an old site that was moved
/// aside and not replaced, and removes half-written folders. Those of builds that still run stay.
pub fn clear(place: &Place) -> Result<(), Failure> {
    let unreadable = |error| Failure::file("read the folder", place.parent(), &error);
    let prefix = place.aside_prefix();
    let mut asides = Vec::new();
    for entry in std::fs::read_dir(place.parent()).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if entry.file_name().to_str().is_some_and(|name| name.starts_with(&prefix)) {
            asides.push(entry.path());
        }
    }
    asides.sort();
    for aside in asides.iter().filter(|aside| !is_in_use(aside)) {
        let was_the_site = aside.extension().is_some_and(|extension| extension == "old");
        if was_the_site && is_marked(aside) && !place.is_taken() {
            std::fs::rename(aside, place.folder())
                .map_err(|error| Failure::file("bring back", aside, &error))?;
        } else {
            remove(aside)?;
        }
    }
    Ok(())
}

/// Removes a folder that is the generator's, or empty. Another build may be removing it too.
pub fn remove(aside: &Path) -> Result<(), Failure> {
    let removed = if is_marked(aside) { remove_all(aside) } else { std::fs::remove_dir(aside) };
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Failure::file("remove", aside, &error))
        }
        _ => Ok(()),
    }
}

/// Removes a folder, each folder of a folder in it on whichever core is free. The marker goes last:
/// without it nobody would finish what is begun here.
fn remove_all(aside: &Path) -> io::Result<()> {
    let mut inner = Vec::new();
    for folder in folders_in(aside)? {
        inner.extend(folders_in(&folder)?);
    }
    inner.par_iter().try_for_each(std::fs::remove_dir_all)?;
    for folder in folders_in(aside)? {
        std::fs::remove_dir_all(folder)?;
    }
    std::fs::remove_dir_all(aside)
}

fn folders_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            folders.push(entry.path());
        }
    }
    Ok(folders)
}
