//! A showcase as it is built and published, with a desk that loads its files.

use atlas_content::{Checked, Options, SourceFile, Sources, check};
use atlas_desk::{Desk, answer};
use atlas_generate::{Bundle, Sink, generate};
use atlas_locale::shipped;
use atlas_model::{
    Kind,
    desk::{self as told, Draft, Look, Opened, Question, Reply},
};
use std::{
    collections::BTreeMap,
    io,
    path::Path,
    sync::{Mutex, OnceLock},
};

pub const TODAY: &str = "2026-11-24";

/// The files of a site, and what was found when it was checked.
pub struct Built {
    pub checked: Checked,
    pub sources: Sources,
    pub files: BTreeMap<String, String>,
}

/// A desk, and the site for whose showcase it is.
pub struct Working<'b> {
    built: &'b Built,
    /// The language of its page.
    lang: &'static str,
    desk: Option<Desk>,
}

struct Collected(Mutex<BTreeMap<String, String>>);

impl Sink for Collected {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let text = String::from_utf8_lossy(bytes).into_owned();
        self.0.lock().unwrap().insert(path.to_owned(), text);
        Ok(())
    }
}

impl Built {
    /// The showcase that comes with the program.
    pub fn shipped() -> &'static Self {
        static SHIPPED: OnceLock<Built> = OnceLock::new();
        SHIPPED.get_or_init(|| {
            let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
            let mut sources = Sources::default();
            add(&workspace, &workspace.join("content"), &mut sources);
            Self::of(sources)
        })
    }

    /// A showcase of a few files.
    pub fn small(files: &[(&str, &str)]) -> Self {
        let file =
            |(path, text): &(&str, &str)| SourceFile { path: (*path).into(), text: (*text).into() };
        Self::of(Sources { files: files.iter().map(file).collect(), assets: Vec::new() })
    }

    fn of(sources: Sources) -> Self {
        let options = Options { today: TODAY.parse().ok(), ..Options::default() };
        let checked = check(&sources, &options);
        let names = [
            "atlas-app-1.js",
            "atlas-app-1_bg.wasm",
            "atlas-views.js",
            "atlas-views_bg.wasm",
            "atlas-publish.js",
            "atlas-publish_bg.wasm",
            "atlas-desk.js",
            "atlas-desk_bg.wasm",
            "main-1.css",
            "icons-1.svg",
        ];
        let bundle = Bundle::from_files(names.map(|name| (name.into(), b"app".to_vec())).into());
        let collected = Collected(Mutex::default());
        let site = checked.site.as_ref().unwrap_or_else(|| panic!("{:#?}", checked.diagnostics));
        generate(site, &bundle.unwrap(), &[], &collected, &()).unwrap();
        let mut files = collected.0.into_inner().unwrap();
        for asset in &checked.assets {
            let from = sources.files.iter().find(|file| file.path == asset.from);
            files.extend(from.map(|file| (asset.to.clone(), file.text.to_string())));
        }
        Self { checked, sources, files }
    }

    /// The address of the file that tells of the showcase.
    pub fn showcase(&self) -> String {
        let is_it =
            |path: &&String| path.starts_with("publish-") && path.strip_suffix(".json").is_some();
        format!("/{}", self.files.keys().find(is_it).unwrap())
    }

    /// The address of the file of what the form says, as the page of the form names it.
    pub fn form(&self) -> String {
        self.form_in("")
    }

    /// The same of the edition in a folder.
    fn form_in(&self, folder: &str) -> String {
        let page = &self.files[&format!("{folder}publish/index.html")];
        let start = page.find("/form-").expect("the page names it");
        let end = page[start..].find(".json").expect("it is JSON") + ".json".len();
        page[start..start + end].to_owned()
    }

    /// A desk that has read it.
    pub fn work(&self) -> (Working<'_>, told::Desk) {
        self.work_in("", shipped::ORIGINAL)
    }

    /// The same in the edition of a language, which lies in a folder.
    pub fn work_in(&self, folder: &str, lang: &'static str) -> (Working<'_>, told::Desk) {
        let mut working = Working { built: self, lang, desk: None };
        let start = Question::Start { showcase: self.showcase(), form: self.form_in(folder) };
        let Reply::Started(told) = working.ask(&start) else {
            panic!("it does not start");
        };
        (working, *told)
    }
}

impl Working<'_> {
    /// Asks, all in JSON as it travels.
    pub fn ask(&mut self, question: &Question) -> Reply {
        let question = serde_json::to_string(question).unwrap();
        let load = async |address: &str| {
            let found = self.built.files.get(address.trim_start_matches('/'));
            found.cloned().ok_or_else(|| format!("there is no {address}"))
        };
        let question = serde_json::from_str(&question).unwrap();
        let words = shipped::words(self.lang);
        let reply = pollster::block_on(answer(&mut self.desk, question, &words, &load));
        serde_json::from_str(&serde_json::to_string(&reply).unwrap()).unwrap()
    }

    pub fn fetch(&mut self, kind: Kind, id: &str) -> Opened {
        match self.ask(&Question::Fetch { kind, id: id.to_owned() }) {
            Reply::Opened(opened) => *opened,
            reply => panic!("{reply:?}"),
        }
    }

    pub fn look(&mut self, draft: &Draft, original: Option<&str>) -> Look {
        let (draft, original) = (draft.clone(), original.map(str::to_owned));
        let today = TODAY.to_owned();
        match self.ask(&Question::Look { number: 7, draft, original, today }) {
            Reply::Looked(look) => *look,
            reply => panic!("{reply:?}"),
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the tests stand in for the command")]
fn add(showcase: &Path, folder: &Path, sources: &mut Sources) {
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            add(showcase, &path, sources);
            continue;
        }
        let below = path.strip_prefix(showcase).unwrap().to_str().unwrap().to_owned();
        match std::fs::read_to_string(&path) {
            Ok(text) => sources.files.push(SourceFile { path: below, text: text.into() }),
            Err(_) => sources.assets.push(below),
        }
    }
}
