#![expect(
    clippy::disallowed_types,
    reason = "the marker's file is held open for its lock (ARCHITECTURE.md, invariant 1)"
)]

use super::{
    Place, leftovers,
    marker::{MARKER, MARKER_TEXT},
};
use crate::failure::Failure;
use std::{
    fs::{File, TryLockError},
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

fn mark(folder: &Path) -> std::io::Result<File> {
    let mut marker = File::create_new(folder.join(MARKER))?;
    // A file system without locks: then leftovers are told by their name and marker alone.
    let _ = marker.try_lock();
    marker.write_all(MARKER_TEXT.as_bytes())?;
    Ok(marker)
}
