use crate::dictionary;
use atlas_fuzz::Target;
use std::path::Path;

/// What a target's inputs are made from.
pub struct Seeds {
    /// In the order of their files' names.
    pub inputs: Vec<Vec<u8>>,
    /// What it reads something into.
    pub words: Vec<Vec<u8>>,
}

impl Seeds {
    pub fn of(target: &Target) -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = here.join("corpus").join(target.name);
        let entries = std::fs::read_dir(&folder).expect("a target has a folder of seeds");
        let mut paths: Vec<_> =
            entries.map(|entry| entry.expect("the folder can be read").path()).collect();
        paths.sort();
        let inputs = paths.iter().map(|path| std::fs::read(path).expect("a seed can be read"));
        let words = here.join("dictionaries").join(format!("{}.dict", target.dictionary));
        let words = std::fs::read_to_string(words).expect("a target has a dictionary");
        Self { inputs: inputs.collect(), words: dictionary::words(&words) }
    }
}
