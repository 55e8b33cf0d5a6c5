use crate::{
    fields,
    file::{HostileFile, Next},
    vectors::{Extent, Vector},
};
use atlas_content::describe;
use atlas_model::Kind;
use serde_json::Value;
use site_tests::workspace;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// What the small showcase leaves unsaid.
pub const MORE: &str = include_str!("more.yaml");
/// How many vectors stand in an article.
const BLOCKS: usize = 101;

/// A record of the small showcase, of which copies are made with vectors in some of its fields.
pub struct Template {
    kind: Kind,
    /// What its copies are called: `hostile-<name>-0`.
    pub name: &'static str,
    /// What it says, but for its article.
    pub data: Value,
    body: String,
    /// The ways to the fields that get vectors.
    pub fields: BTreeSet<String>,
    /// How many vectors stand in an article.
    pub blocks: usize,
}

impl Template {
    /// One whose copies have vectors in every text.
    pub fn new(kind: Kind, name: &'static str) -> Self {
        let path = small_folder().join(format!("content/{}/{name}.md", kind.folder()));
        let file = fs_text(&path);
        let (front, body) = file
            .strip_prefix("---\n")
            .and_then(|rest| rest.split_once("\n---"))
            .expect("a record has front matter");
        let (mut data, more) = (read(front), read(MORE));
        // Two records cannot have had the same address.
        data.as_object_mut().expect("front matter is a table").remove("aliases");
        for more in [more.get("all"), more.get(kind.folder())].into_iter().flatten() {
            add(&mut data, more);
        }
        // Each record gets a folder of its own.
        let body = body.replace("](../", "](../../");
        let fields = fields::texts(kind.folder(), &describe(kind).fields);
        Self { kind, name, data, body, fields, blocks: BLOCKS }
    }

    /// The ways to all that it says.
    pub fn said(&self) -> BTreeSet<String> {
        ways(self.kind.folder(), &self.data)
    }

    /// Copies, as many as it takes until each vector has had its place.
    pub fn records(&self, vectors: &[Vector], extent: Extent) -> Vec<HostileFile> {
        let folder = self.kind.folder();
        let mut files = Vec::new();
        let mut next = Next { vectors, count: 0 };
        let mut next_block = Next { vectors, count: 0 };
        while next.count < vectors.len() {
            let id = format!("hostile-{}-{}", self.name, files.len());
            let mut file = HostileFile::new(format!("content/{folder}/{id}/index.md"));
            let first = next.count;
            file.plain("---\n");
            file.data(&self.data, folder, &mut next, &self.fields);
            file.plain(&format!("\n---\n\nThis is {id}.\n\n{}", self.body));
            match extent {
                Extent::Each => file.blocks(folder, &mut next_block, self.blocks),
                Extent::Full => {
                    next.count = first + 1;
                    file.blocks(folder, &mut next_block, self.blocks.min(1));
                }
            }
            files.push(file);
        }
        files
    }
}

/// Puts a table's entries into another.
pub fn add(data: &mut Value, more: &Value) {
    let entries = data.as_object_mut().expect("a table");
    entries.extend(more.as_object().expect("a table").clone());
}

/// The fields that a text has no value for: neither alone nor in a table of its own, for a field
/// that may be either is read by the same code.
pub fn unsaid(texts: &BTreeSet<String>, used: &BTreeSet<String>) -> Vec<String> {
    let said = |way: &&String| {
        let alone = way.strip_suffix("/text").is_some_and(|alone| used.contains(alone));
        let within = ["text", "value"].map(|name| format!("{way}/{name}"));
        alone || used.contains(*way) || within.iter().any(|way| used.contains(way))
    };
    texts.iter().filter(|way| !said(way)).cloned().collect()
}

/// The ways to all values of data.
pub fn ways(way: &str, data: &Value) -> BTreeSet<String> {
    match data {
        Value::Array(items) => items.iter().flat_map(|item| ways(way, item)).collect(),
        Value::Object(entries) => {
            let below = entries.iter().map(|(name, entry)| ways(&format!("{way}/{name}"), entry));
            below.flatten().collect()
        }
        _ => BTreeSet::from([way.to_owned()]),
    }
}

/// The data in a text.
pub fn read(yaml: &str) -> Value {
    serde_saphyr::from_str(yaml).unwrap_or_else(|error| panic!("{yaml}\n{error}"))
}

/// The showcase of which copies are made.
pub fn small_folder() -> PathBuf {
    workspace().join("tests/golden/small")
}

/// A file's text.
pub fn fs_text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Writes a file, and the folder that it lies in.
pub fn write(path: &Path, text: impl AsRef<[u8]>) {
    let folder = path.parent().expect("a file lies in a folder");
    fs::create_dir_all(folder).expect("a folder takes folders");
    fs::write(path, text).expect("a folder takes a file");
}
