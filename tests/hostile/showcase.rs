use crate::{
    fields,
    file::{HostileFile, Next, Place},
    vectors::{Extent, Vector},
};
use atlas_content::{
    Memory, Options, Severity, SourceFile, Sources, describe, describe_settings,
    describe_vocabulary, read_again,
};
use atlas_model::Kind;
use serde_json::{Value, json};
use site_tests::{Build, Built, files_in, workspace};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

/// A showcase that uses every field, vectors in all texts that take them.
#[derive(Debug)]
pub struct HostileShowcase {
    files: Vec<HostileFile>,
    /// The ways to the fields that took or refused a vector.
    pub fields: BTreeSet<String>,
    root: TempDir,
}

/// The files whose texts become vectors, by their folders.
const TEMPLATES: [(Kind, &str); 8] = [
    (Kind::Mission, "warm-homes"),
    (Kind::CaseStudy, "warm-street"),
    (Kind::Insight, "coldest-first"),
    (Kind::City, "northport"),
    (Kind::Organisation, "city-council"),
    (Kind::Project, "street-heat"),
    (Kind::Collection, "warm-things"),
    (Kind::Page, "about"),
];

/// The lists of terms.
const VOCABULARIES: [&str; 5] = ["challenges", "sectors", "instruments", "governance", "methods"];

impl HostileShowcase {
    /// Makes one; what refuses a vector gets plain words.
    pub fn new(vectors: &[Vector], extent: Extent) -> Self {
        let mut files = Vec::new();
        let mut tried = BTreeSet::new();
        for (kind, template) in TEMPLATES {
            let texts = texts_of(kind);
            let data = template_of(kind, template);
            let missing = unsaid(&texts, &ways(kind.folder(), &data.0));
            // Said of removed records alone, and of those of all kinds by the same words.
            assert_eq!(missing, [format!("{}/removed_because", kind.folder())], "no value");
            files.extend(records(kind, template, &data, &texts, vectors, extent));
            tried.extend(texts.intersection(&ways(kind.folder(), &data.0)).cloned());
        }
        let (kind, (mut data, body)) = (Kind::Mission, template_of(Kind::Mission, "warm-homes"));
        add(&mut data, &read(MORE)["removed"]);
        let texts = texts_of(kind);
        files.extend(records(kind, "removed", &(data, body), &texts, vectors, extent));
        for name in VOCABULARIES {
            let way = format!("vocabularies/{name}");
            let texts = fields::texts(&way, &describe_vocabulary(name));
            let terms = read(&fs_text(&workspace().join(format!("content/{way}.yaml"))));
            files.push(data_file(&way, &terms, &texts, vectors));
            tried.extend(texts);
        }
        files.extend(from_elsewhere(vectors));
        let mut texts = fields::texts("site", &describe_settings());
        // A path or an address by which another showcase is found, and which no page shows.
        texts.remove("site/federation/from");
        files.push(data_file("site", &settings(), &texts, vectors));
        tried.extend(texts);

        let root = tempfile::tempdir().expect("a folder for a while");
        let mut showcase = Self { files, fields: tried, root };
        showcase.take_out_what_is_refused();
        showcase.write();
        showcase
    }

    /// Its site.
    pub fn build(&self) -> Built {
        Build::of(&self.root.path().join("showcase")).with("--today", "2026-11-24").run()
    }

    /// Which vectors stand where.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        self.files.iter().flat_map(HostileFile::places)
    }

    /// The addresses of its hostile records' pages, in order.
    pub fn pages(&self) -> Vec<String> {
        let records = self.files.iter().filter(|file| file.path.contains("hostile-"));
        let below = records.filter_map(|file| {
            let path = file.path.strip_prefix(OTHER).unwrap_or(&file.path);
            Some(format!("{}/", path.strip_prefix("content/")?.strip_suffix("/index.md")?))
        });
        below.map(|path| path.strip_prefix("pages/").map_or(path.clone(), str::to_owned)).collect()
    }

    fn take_out_what_is_refused(&mut self) {
        let others = small();
        loop {
            let hostile = self
                .files
                .iter()
                .map(|file| SourceFile { path: file.path.clone(), text: file.text().into() });
            let mut sources = others.clone();
            sources.files.retain(|file| file.path != "content/site.yaml");
            sources.files.extend(hostile);
            sources.assets = self.pictures();
            let (_, told) = read_again(&sources, &Options::default(), &mut Memory::default());
            let mut errors = told.iter().filter(|told| told.severity == Severity::Error).peekable();
            if errors.peek().is_none() {
                return;
            }
            let by_path: BTreeMap<String, usize> = (0..self.files.len())
                .map(|place| (self.files[place].path.clone(), place))
                .collect();
            let mut refused = 0;
            let mut others = Vec::new();
            for error in errors {
                let file = by_path.get(&error.path).map(|place| &mut self.files[*place]);
                if file.is_some_and(|file| file.refuse(error.span.start)) {
                    refused += 1;
                } else {
                    others.push(error);
                }
            }
            assert!(refused > 0, "errors that no vector has made: {others:#?}");
        }
    }

    /// The pictures beside its hostile records.
    fn pictures(&self) -> Vec<String> {
        let folders = self.files.iter().filter_map(|file| file.path.strip_suffix("index.md"));
        folders.map(|folder| format!("{folder}{PICTURE}")).collect()
    }

    fn write(&self) {
        for path in self.pictures() {
            write(&self.place_of(&path), picture());
        }
        for file in &small().files {
            write(&self.place_of(&file.path), &*file.text);
        }
        for file in &self.files {
            write(&self.place_of(&file.path), file.text());
        }
    }

    /// Where a file lies on the disk: the other showcase beside this one.
    fn place_of(&self, path: &str) -> PathBuf {
        match path.strip_prefix(OTHER) {
            Some(path) => self.root.path().join("other").join(path),
            None => self.root.path().join("showcase").join(path),
        }
    }
}

/// What a record of the small showcase says, and more that it could, and its article.
fn template_of(kind: Kind, name: &str) -> (Value, String) {
    let path = small_folder().join(format!("content/{}/{name}.md", kind.folder()));
    let file = fs_text(&path);
    let (front, body) = file
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("\n---\n"))
        .unwrap_or_else(|| file.split_once("\n---").expect("a record has front matter"));
    let (mut data, more) = (read(front), read(MORE));
    // Two records cannot have had the same address.
    data.as_object_mut().expect("front matter is a table").remove("aliases");
    for more in [more.get("all"), more.get(kind.folder())].into_iter().flatten() {
        add(&mut data, more);
    }
    // Each record gets a folder of its own.
    (data, body.replace("](../", "](../../"))
}

/// Puts a table's entries into another.
fn add(data: &mut Value, more: &Value) {
    let entries = data.as_object_mut().expect("a table");
    entries.extend(more.as_object().expect("a table").clone());
}

fn texts_of(kind: Kind) -> BTreeSet<String> {
    fields::texts(kind.folder(), &describe(kind).fields)
}

/// The cities of another showcase that this one shows.
fn from_elsewhere(vectors: &[Vector]) -> Vec<HostileFile> {
    let data = template_of(Kind::City, "northport");
    let texts = texts_of(Kind::City);
    let mut files = records(Kind::City, "other", &data, &texts, vectors, Extent::Each);
    let mut settings = HostileFile::new("content/site.yaml".to_owned());
    settings.plain(&fs_text(&small_folder().join("content/site.yaml")));
    files.push(settings);
    for file in &mut files {
        file.path = format!("{OTHER}{}", file.path);
    }
    files
}

/// The records of a kind, each a copy of one whose every text has become another vector.
fn records(
    kind: Kind,
    name: &str,
    (data, body): &(Value, String),
    texts: &BTreeSet<String>,
    vectors: &[Vector],
    extent: Extent,
) -> Vec<HostileFile> {
    let folder = kind.folder();
    let blocks = match extent {
        Extent::Full => 1,
        Extent::Each => BLOCKS,
    };
    let mut files = Vec::new();
    let mut next = Next { vectors, count: 0 };
    let mut next_block = Next { vectors, count: 0 };
    while files.is_empty() || next.count < vectors.len() {
        let id = format!("hostile-{name}-{}", files.len());
        let mut file = HostileFile::new(format!("content/{folder}/{id}/index.md"));
        let first = next.count;
        file.plain("---\n");
        file.data(data, folder, &mut next, texts);
        file.plain(&format!("\n---\n\nThis is {id}.\n\n{body}"));
        file.blocks(folder, &mut next_block, blocks);
        files.push(file);
        if extent == Extent::Full {
            next.count = first + 1;
        }
    }
    files
}

/// What the small showcase leaves unsaid.
const MORE: &str = include_str!("more.yaml");
/// No field.
const NONE: [String; 0] = [];
/// Where the sources of the other showcase stand.
const OTHER: &str = "federated/other/";
/// The picture of every hostile record.
const PICTURE: &str = "picture.png";
/// How many vectors stand in an article.
const BLOCKS: usize = 101;

fn settings() -> Value {
    let mut settings = read(&fs_text(&small_folder().join("content/site.yaml")));
    add(&mut settings, &read(MORE)["site"]);
    settings
}

fn data_file(way: &str, data: &Value, texts: &BTreeSet<String>, vectors: &[Vector]) -> HostileFile {
    assert_eq!(unsaid(texts, &ways(way, data)), NONE, "no value");
    let mut file = HostileFile::new(format!("content/{way}.yaml"));
    file.data(data, way, &mut Next { vectors, count: 0 }, texts);
    file.plain("\n");
    file
}

/// The fields that a text has no value for: neither alone nor in a table of its own, for a field
/// that may be either is read by the same code.
fn unsaid(texts: &BTreeSet<String>, used: &BTreeSet<String>) -> Vec<String> {
    let said = |way: &&String| {
        let alone = way.strip_suffix("/text").is_some_and(|alone| used.contains(alone));
        let within = ["text", "value"].map(|name| format!("{way}/{name}"));
        alone || used.contains(*way) || within.iter().any(|way| used.contains(way))
    };
    texts.iter().filter(|way| !said(way)).cloned().collect()
}

/// The ways to all values of data.
fn ways(way: &str, data: &Value) -> BTreeSet<String> {
    match data {
        Value::Array(items) => items.iter().flat_map(|item| ways(way, item)).collect(),
        Value::Object(entries) => {
            let below = entries.iter().map(|(name, entry)| ways(&format!("{way}/{name}"), entry));
            below.flatten().collect()
        }
        _ => BTreeSet::from([way.to_owned()]),
    }
}

fn read(yaml: &str) -> Value {
    serde_saphyr::from_str(yaml).unwrap_or_else(|error| panic!("{yaml}\n{error}"))
}

/// The small showcase's files.
fn small() -> Sources {
    let folder = small_folder().join("content");
    let files = files_in(&folder).into_iter().map(|path| SourceFile {
        text: fs_text(&folder.join(&path)).into(),
        path: format!("content/{path}"),
    });
    Sources { files: files.collect(), assets: Vec::new() }
}

fn small_folder() -> PathBuf {
    workspace().join("tests/golden/small")
}

fn fs_text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A picture of one point.
fn picture() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 1, 1);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().expect("a Vec takes any bytes");
    writer.write_image_data(&[128]).expect("one point is one byte");
    writer.finish().expect("a Vec takes any bytes");
    bytes
}

fn write(path: &Path, text: impl AsRef<[u8]>) {
    let folder = path.parent().expect("a file lies in a folder");
    fs::create_dir_all(folder).expect("a folder takes folders");
    fs::write(path, text).expect("a folder takes a file");
}

#[test]
fn every_text_field_takes_or_refuses_a_vector() {
    let vectors = crate::vectors::vectors();
    let showcase = HostileShowcase::new(&vectors, Extent::Each);
    let tried: BTreeSet<&str> = showcase.places().map(|place| place.field.as_str()).collect();
    let fields = showcase.fields.iter().map(String::as_str);
    assert_eq!(fields.filter(|field| !tried.contains(field)).collect::<Vec<_>>(), [""; 0]);
    let (taken, refused): (Vec<_>, Vec<_>) =
        showcase.places().partition(|place| place.text.is_some());
    println!("{} fields, {} pages", tried.len(), showcase.pages().len());
    let refusing: BTreeSet<_> = refused.iter().map(|place| (&place.field, place.vector)).collect();
    println!("{} taken, {} refused: {refusing:#?}", taken.len(), refused.len());
    site_tests::figure("hostile.fields", tried.len());
    site_tests::figure("hostile.refused", json!(refused.len()));
}
