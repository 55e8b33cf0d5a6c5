//! What a published site's files were made from: kept beside it from one build to the next.

use super::Place;
use crate::failure::Failure;
use atlas_generate::Inputs;
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs::Metadata,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

/// Begins every ledger; another number, another format.
const HEAD: &[u8; 8] = b"atlas\0\x01\n";

/// How long the checksum at a ledger's end is.
const CHECKSUM: usize = blake3::OUT_LEN;

/// What each file of one published folder was made from, by one program.
#[derive(Serialize, Deserialize)]
pub struct Ledger {
    /// The digest of the program: another one may make other files of the same.
    program: [u8; 32],
    /// Which folder the files are in.
    folder: u64,
    files: BTreeMap<String, Known>,
}

/// A file as it was when it was written. One that looks otherwise now is somebody else's.
#[derive(Clone, Serialize, Deserialize)]
pub struct Known {
    inputs: [u8; 32],
    length: u64,
    /// Nanoseconds since 1970.
    modified: u128,
}

impl Known {
    /// A file that was just written.
    pub fn new(inputs: &Inputs, now: &Metadata) -> Self {
        Self { inputs: *inputs.bytes(), length: now.len(), modified: modified(now) }
    }

    /// How long the file is.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Whether the file as it stands there is still the one that these inputs make.
    pub fn is(&self, inputs: &Inputs, now: &Metadata) -> bool {
        now.is_file()
            && self.inputs == *inputs.bytes()
            && self.length == now.len()
            && self.modified == modified(now)
    }
}

impl Ledger {
    /// The ledger of the site in a place, if it is of this program and of the very folder that
    /// stands there. A damaged one is none.
    pub fn of(place: &Place) -> Option<Self> {
        let bytes = std::fs::read(path(place)).ok()?;
        let (rest, checksum) = bytes.split_at_checked(bytes.len().checked_sub(CHECKSUM)?)?;
        if *checksum != *blake3::hash(rest).as_bytes() {
            return None;
        }
        let ledger: Self = postcard::from_bytes(rest.strip_prefix(HEAD)?).ok()?;
        let fits = ledger.program == program().ok()? && ledger.folder == identity(&place.folder());
        fits.then_some(ledger)
    }

    /// What is known of a file.
    pub fn file(&self, path: &str) -> Option<&Known> {
        self.files.get(path)
    }

    /// Writes down what the files of a place were made from, once they stand there.
    pub fn keep(place: &Place, files: BTreeMap<String, Known>) -> Result<(), Failure> {
        let path = path(place);
        let cannot = |error| Failure::file("write", &path, &error);
        let ledger =
            Self { program: program().map_err(cannot)?, folder: identity(&place.folder()), files };
        let mut bytes = postcard::to_extend(&ledger, HEAD.to_vec())
            .expect("memory takes any bytes, and the ledger has no length unknown");
        let checksum = blake3::hash(&bytes);
        bytes.extend_from_slice(checksum.as_bytes());
        let new = path.with_extension("new");
        std::fs::write(&new, bytes).map_err(cannot)?;
        std::fs::rename(&new, &path).map_err(cannot)
    }

    /// Removes the ledger of a place, before other files come there than it says.
    pub fn forget(place: &Place) -> Result<(), Failure> {
        let path = path(place);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(Failure::file("remove", &path, &error))
            }
            _ => Ok(()),
        }
    }
}

/// Beside the place, not inside: what is published is the same with it and without.
fn path(place: &Place) -> PathBuf {
    place.beside("atlas-cache")
}

/// The digest of the program that runs.
fn program() -> std::io::Result<[u8; 32]> {
    let program = std::fs::read(std::env::current_exe()?)?;
    Ok(*blake3::hash(&program).as_bytes())
}

/// What tells a folder from another that has its name later. Without such a thing the files' own
/// times must do.
#[cfg(unix)]
fn identity(folder: &Path) -> u64 {
    use std::os::unix::fs::MetadataExt as _;
    folder.metadata().map_or(0, |folder| folder.ino())
}

#[cfg(not(unix))]
fn identity(_folder: &Path) -> u64 {
    0
}

fn modified(file: &Metadata) -> u128 {
    let since = |time: SystemTime| time.duration_since(UNIX_EPOCH).ok();
    file.modified().ok().and_then(since).map_or(0, |since| since.as_nanos())
}
