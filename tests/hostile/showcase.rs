use crate::{
    fields,
    file::{HostileFile, Next, Place},
    template::{MORE, Template, add, fs_text, read, small_folder, unsaid, ways, write},
    vectors::{Extent, Vector},
};
use atlas_content::{
    Diagnostic, Memory, Options, Severity, SourceFile, Sources, describe, describe_settings,
    describe_vocabulary, read_again,
};
use atlas_model::Kind;
use serde_json::Value;
use site_tests::{Build, Built, files_in, workspace};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
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
            let template = Template::new(kind, template);
            let missing = unsaid(&template.fields, &template.said());
            // Said of removed records alone, and of those of all kinds by the same words.
            assert_eq!(missing, [format!("{}/removed_because", kind.folder())], "no value");
            files.extend(template.records(vectors, extent));
            tried.extend(template.fields.intersection(&template.said()).cloned());
        }
        let mut removed = Template::new(Kind::Mission, "warm-homes");
        add(&mut removed.data, &read(MORE)["removed"]);
        removed.name = "removed";
        files.extend(removed.records(vectors, extent));
        tried.extend(removed.fields.intersection(&removed.said()).cloned());
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

    /// Records whose every field that takes no text holds a vector, as far as it is taken.
    pub fn of_other_fields(vectors: &[Vector], extent: Extent) -> Self {
        let mut files = Vec::new();
        let mut tried = BTreeSet::new();
        for (kind, template) in TEMPLATES {
            let mut template = Template::new(kind, template);
            template.fields = fields::others(kind.folder(), &describe(kind).fields);
            template.blocks = 0;
            files.extend(template.records(vectors, extent));
            tried.extend(template.fields.intersection(&template.said()).cloned());
        }
        let root = tempfile::tempdir().expect("a folder for a while");
        let mut showcase = Self { files, fields: tried, root };
        for _ in 0..ROUNDS {
            showcase.take_out_once();
        }
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
        while let (refused, others) = self.take_out_once()
            && (refused > 0 || !others.is_empty())
        {
            assert!(refused > 0, "errors that no vector has made: {others:#?}");
        }
    }

    /// Takes out each vector on which there is an error, and gives their number and the other
    /// errors.
    fn take_out_once(&mut self) -> (usize, Vec<Diagnostic>) {
        let mut sources = small();
        let own: BTreeSet<&str> = self.files.iter().map(|file| file.path.as_str()).collect();
        sources.files.retain(|file| !own.contains(file.path.as_str()));
        sources.files.extend(
            self.files
                .iter()
                .map(|file| SourceFile { path: file.path.clone(), text: file.text().into() }),
        );
        sources.assets = self.pictures();
        let (_, told) = read_again(&sources, &Options::default(), &mut Memory::default());
        let by_path: BTreeMap<String, usize> =
            self.files.iter().enumerate().map(|(place, file)| (file.path.clone(), place)).collect();
        let (mut refused, mut others) = (0, Vec::new());
        // From each file's end on, so that the places before stay where they are.
        for error in told.into_iter().rev().filter(|told| told.severity == Severity::Error) {
            let file = by_path.get(&error.path).map(|place| &mut self.files[*place]);
            if file.is_some_and(|file| file.refuse(error.span.start)) {
                refused += 1;
            } else {
                others.push(error);
            }
        }
        (refused, others)
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

/// The records of another showcase that this one shows: of all kinds but pages, which stay there, and
/// organisations, of which there is one of a name.
fn from_elsewhere(vectors: &[Vector]) -> Vec<HostileFile> {
    let mut files = Vec::new();
    let shown = |kind| !matches!(kind, Kind::Page | Kind::Organisation);
    for (kind, name) in TEMPLATES.into_iter().filter(|(kind, _)| shown(*kind)) {
        let mut template = Template::new(kind, name);
        template.name = "other";
        files.extend(template.records(vectors, Extent::Each));
    }
    let mut settings = HostileFile::new("content/site.yaml".to_owned());
    settings.plain(&fs_text(&small_folder().join("content/site.yaml")));
    files.push(settings);
    for file in &mut files {
        file.path = format!("{OTHER}{}", file.path);
    }
    files
}

/// How often records are read until all is told that is wrong with their fields: what is wrong
/// with a table hides what is wrong within.
const ROUNDS: usize = 4;
/// No field.
const NONE: [String; 0] = [];
/// Where the sources of the other showcase stand.
const OTHER: &str = "federated/other/";
/// The picture of every hostile record.
const PICTURE: &str = "picture.png";

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

/// The small showcase's files.
fn small() -> Sources {
    let folder = small_folder().join("content");
    let files = files_in(&folder).into_iter().map(|path| SourceFile {
        text: fs_text(&folder.join(&path)).into(),
        path: format!("content/{path}"),
    });
    Sources { files: files.collect(), assets: Vec::new() }
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

#[test]
fn every_text_field_takes_or_refuses_a_vector() {
    let vectors = crate::vectors::vectors();
    let showcase = HostileShowcase::new(&vectors, Extent::Each);
    let tried: BTreeSet<&str> = showcase.places().map(|place| place.field.as_str()).collect();
    let fields = showcase.fields.iter().map(String::as_str);
    assert_eq!(fields.filter(|field| !tried.contains(field)).collect::<Vec<_>>(), [""; 0]);
    let (taken, refused): (Vec<_>, Vec<_>) =
        showcase.places().partition(|place| place.text.is_some());
    // What is too long, or holds what is not to be seen, is refused: that is not the rule.
    assert!(taken.len() > 15 * refused.len(), "{} of {}", refused.len(), taken.len());
    site_tests::figure("hostile.fields", tried.len());
    site_tests::figure("hostile.taken", taken.len());
}
