#![expect(
    clippy::disallowed_types,
    reason = "the marker's file is held open for its lock (ARCHITECTURE.md, invariant 1)"
)]

use super::{
    Place,
    ledger::Shelf,
    leftovers,
    marker::{MARKER, MARKER_TEXT},
};
use crate::failure::Failure;
use rayon::prelude::*;
use std::{
    fs::{DirEntry, File, TryLockError},
    io::Write as _,
    path::{Path, PathBuf},
};

/// A folder beside the place, in which a site is written. It is removed again unless it was
/// swapped in.
///
/// As long as it is in use, its marker is locked: so a later build can tell it from the leftovers
/// of a killed one.
pub struct Staging {
    folder: PathBuf,
    _locked_marker: File,
}

impl Staging {
    /// Makes the folder, marked and locked.
    pub fn create(place: &Place) -> Result<Self, Failure> {
        let folder = create_folder(place)?;
        let marker = mark(&folder);
        let marker = marker
            .map_err(|error| Failure::file("write", &folder.join(MARKER), &error))
            .inspect_err(|_| {
            let _ = leftovers::remove(&folder);
        })?;
        Ok(Self { folder, _locked_marker: marker })
    }

    /// Takes the spare folder of a place, and clears away all that is not on its shelf. Nothing, if
    /// that can't be or another build has it.
    pub fn of_spare(place: &Place, shelf: &Shelf) -> Option<Self> {
        let spare = place.spare();
        let marker = File::open(spare.join(MARKER)).ok()?;
        marker.try_lock().ok()?;
        let folder = create_folder(place).ok()?;
        // From here on a killed build leaves a leftover, so no other takes half of it for whole.
        if std::fs::rename(&spare, &folder).is_err() {
            let _ = std::fs::remove_dir(&folder);
            return None;
        }
        let staging = Self { folder, _locked_marker: marker };
        tidy(&staging.folder, "", shelf).ok()?;
        Some(staging)
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if self.folder.exists()
            && let Err(failure) = leftovers::remove(&self.folder)
        {
            eprintln!("warning: {failure}");
        }
    }
}

/// Whether a running build holds the folder.
pub fn is_in_use(folder: &Path) -> bool {
    File::open(folder.join(MARKER))
        .is_ok_and(|marker| matches!(marker.try_lock(), Err(TryLockError::WouldBlock)))
}

fn create_folder(place: &Place) -> Result<PathBuf, Failure> {
    let process = std::process::id();
    let mut attempt = 0;
    loop {
        let folder = place.parent().join(format!("{}{process}-{attempt}", place.aside_prefix()));
        match std::fs::create_dir(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => attempt += 1,
            Err(error) => return Err(Failure::file("make the folder", &folder, &error)),
        }
    }
}

/// Removes from a folder what is neither a file on the shelf nor a folder. Links are not followed,
/// so that nothing is written or removed elsewhere.
fn tidy(folder: &Path, below: &str, shelf: &Shelf) -> std::io::Result<()> {
    let entries: std::io::Result<Vec<DirEntry>> = std::fs::read_dir(folder)?.collect();
    entries?.into_par_iter().try_for_each(|entry| {
        let name = entry.file_name();
        let path = name.to_str().map(|name| format!("{below}{name}"));
        match (entry.file_type()?, path) {
            (kind, Some(path)) if kind.is_dir() => tidy(&entry.path(), &format!("{path}/"), shelf),
            (kind, None) if kind.is_dir() => std::fs::remove_dir_all(entry.path()),
            (kind, Some(path)) if kind.is_file() && (path == MARKER || shelf.has(&path)) => Ok(()),
            _ => std::fs::remove_file(entry.path()),
        }
    })
}

fn mark(folder: &Path) -> std::io::Result<File> {
    let mut marker = File::create_new(folder.join(MARKER))?;
    // A file system without locks: then leftovers are told by their name and marker alone.
    let _ = marker.try_lock();
    marker.write_all(MARKER_TEXT.as_bytes())?;
    Ok(marker)
}
