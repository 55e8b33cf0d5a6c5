//! Damaged and hostile files that are kept, each read at every run.
//!
//! A name says what is wrong, and what must come of it: `refused-…` gives an error, `odd-…` is well
//! formed as far as can be told, and answers something. What ends in `.idx` is a file, in `.body`
//! the body of one, not compressed. With a new format, those that are odd are refused, and are
//! made anew. What a longer run of [`super::mutation`] finds belongs here.

use std::path::Path;

use atlas_search::{Index, OpenError};

use crate::sample::ask;

/// The most bytes of all that is kept.
const MOST_BYTES: usize = 200_000;

/// A file that is kept.
#[derive(Debug, Clone)]
pub struct Kept {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Kept {
    pub fn is_body(&self) -> bool {
        Path::new(&self.name).extension().is_some_and(|extension| extension == "body")
    }

    fn open(&self) -> Result<Index, OpenError> {
        if self.is_body() { Index::from_inflated(&self.bytes) } else { Index::open(&self.bytes) }
    }
}

/// All that is kept, and the files of all formats, in the order of their names.
#[expect(clippy::disallowed_methods, reason = "what is kept is files")]
pub fn kept() -> Vec<Kept> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut kept = Vec::new();
    for folder in ["corpus", "formats"] {
        for entry in tests.join(folder).read_dir().expect("the folder is there") {
            let path = entry.expect("it is listed").path();
            let name = path.file_name().expect("it has a name").to_string_lossy().into_owned();
            let bytes = std::fs::read(&path).expect("it is there");
            kept.push(Kept { name: format!("{folder}/{name}"), bytes });
        }
    }
    kept.sort_by(|a, b| a.name.cmp(&b.name));
    kept
}

#[test]
fn what_is_kept_is_refused_or_answers() {
    let kept: Vec<Kept> =
        kept().into_iter().filter(|kept| kept.name.starts_with("corpus/")).collect();
    assert!(kept.len() > 30, "the files are there");
    assert!(kept.iter().map(|kept| kept.bytes.len()).sum::<usize>() <= MOST_BYTES);
    for kept in &kept {
        match kept.open() {
            Ok(index) => {
                assert!(kept.name.starts_with("corpus/odd-"), "{} is read", kept.name);
                ask(&index);
            }
            Err(error) => {
                assert!(kept.name.starts_with("corpus/refused-"), "{}: {error}", kept.name);
                let says = error.to_string();
                let helps = ["again", "build the site anew", "reload", "address"];
                assert!(helps.iter().any(|help| says.contains(help)), "{}: {says}", kept.name);
            }
        }
    }
}
