//! What the files of a site's two folders were made from, the published one and the spare one: kept
//! beside them from one build to the next.

use super::Place;
use crate::failure::Failure;
use atlas_generate::{Inputs, KeptIndex};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs::Metadata,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

/// Begins every ledger; another number, another format.
const HEAD: &[u8; 8] = b"atlas\0\x02\n";

/// How long the checksum at a ledger's end is.
const CHECKSUM: usize = blake3::OUT_LEN;

/// What one program made, and from what.
#[derive(Serialize, Deserialize)]
pub struct Ledger {
    /// The digest of the program: another one may make other files of the same.
    program: [u8; 32],
    /// The published folder, which one it is, and its files.
    published: (u64, Shelf),
    /// The folder that was published before and waits to be made the next.
    spare: Option<(u64, Shelf)>,
    /// What the search index left; at the end of the file, as it is.
    #[serde(skip)]
    index: Vec<u8>,
}

/// What is known of the published site.
#[derive(Default)]
pub struct Before {
    /// Its files.
    pub shelf: Shelf,
    /// What its search index left, as bytes.
    pub index: Vec<u8>,
}

/// The files of one folder.
#[derive(Default, Serialize, Deserialize)]
pub struct Shelf {
    /// Those that are known by what they were made from.
    pub files: BTreeMap<String, Known>,
    /// Those that are always made anew.
    pub others: BTreeSet<String>,
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

    /// Whether it was made from these inputs.
    pub fn is_of(&self, inputs: &Inputs) -> bool {
        self.inputs == *inputs.bytes()
    }

    /// Whether the file as it stands there is still the one that was written.
    pub fn is(&self, now: &Metadata) -> bool {
        now.is_file() && self.length == now.len() && self.modified == modified(now)
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
        let (mut ledger, index): (Self, &[u8]) =
            postcard::take_from_bytes(rest.strip_prefix(HEAD)?).ok()?;
        ledger.index = index.to_vec();
        let fits =
            ledger.program == program().ok()? && ledger.published.0 == identity(&place.folder());
        fits.then_some(ledger)
    }

    /// What is known of the published site, and of the spare folder if that is there.
    pub fn into_parts(self, place: &Place) -> (Before, Option<Shelf>) {
        let spare = self.spare.filter(|(folder, _)| *folder == identity(&place.spare()));
        let before = Before { shelf: self.published.1, index: self.index };
        (before, spare.map(|(_, shelf)| shelf))
    }

    /// Writes down what is in the folders of a place, once they stand there.
    pub fn keep(
        place: &Place,
        published: Shelf,
        spare: Option<Shelf>,
        index: &KeptIndex,
    ) -> Result<(), Failure> {
        let path = path(place);
        let cannot = |error| Failure::file("write", &path, &error);
        let ledger = Self {
            program: program().map_err(cannot)?,
            published: (identity(&place.folder()), published),
            spare: spare.map(|shelf| (identity(&place.spare()), shelf)),
            index: Vec::new(),
        };
        let mut bytes = postcard::to_extend(&ledger, HEAD.to_vec())
            .expect("memory takes any bytes, and the ledger has no length unknown");
        bytes.extend(index.to_bytes());
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

impl Shelf {
    /// What is known of a file.
    pub fn file(&self, path: &str) -> Option<&Known> {
        self.files.get(path)
    }

    /// Whether the file is one of these.
    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path) || self.others.contains(path)
    }

    /// The paths of all files.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().chain(&self.others).map(String::as_str)
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
