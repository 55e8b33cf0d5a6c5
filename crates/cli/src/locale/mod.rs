//! What a showcase has the interface say: `content/locales/<language>/<name>.ftl`.

mod check;

pub use check::check;

use atlas_content::{SourceFile, Sources};
use atlas_locale::{
    Names,
    fluent::{draft, names},
    shipped,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// Where the files lie, below the showcase's folder.
pub const FOLDER: &str = "content/locales";

/// How much of the interface a language has.
#[derive(Debug, PartialEq, Eq)]
pub struct Progress {
    said: usize,
    all: usize,
    /// Whether it comes with the program.
    is_shipped: bool,
    /// How many messages the showcase's own files say.
    own: usize,
}

impl Progress {
    /// Of a language.
    pub fn of(sources: &Sources, lang: &str) -> Self {
        let own: usize = files(sources, lang).values().map(|text| names(text).len()).sum();
        let all = shipped::originals().iter().map(|(_, text)| names(text).len()).sum();
        let missing = missing(sources, lang).len();
        let is_shipped = shipped::nearest(lang).is_some();
        Self { said: all - missing, all, is_shipped, own }
    }
}

impl fmt::Display for Progress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { said, all, is_shipped, own } = self;
        write!(formatter, "{said} of {all} messages, {} %", said * 100 / all)?;
        match (is_shipped, own) {
            (true, 0) => formatter.write_str("; comes with the program"),
            (true, own) => {
                write!(formatter, "; comes with the program, {own} in words of your own")
            }
            (false, _) => Ok(()),
        }
    }
}

/// The languages of a showcase's own files.
pub fn own(sources: &Sources) -> BTreeSet<String> {
    let paths = sources.files.iter().filter_map(|file| parts(&file.path));
    paths.map(|(lang, _)| lang.to_owned()).collect()
}

/// The files with which a translation begins, by their names.
pub fn drafts(lang: &str) -> Vec<(String, String)> {
    let name = Names::of(lang).and_then(|names| names.language(lang).map(str::to_owned));
    let direction = if Names::is_rtl(lang) { "rtl" } else { "ltr" };
    let given = [
        ("name", name.unwrap_or_else(|| lang.to_owned())),
        ("direction", direction.to_owned()),
        ("formats", lang.to_owned()),
        ("keeps-case", "no".to_owned()),
    ];
    let file = |(name, original): &(&str, &str)| {
        let given: &[_] = if *name == "language" { &given } else { &[] };
        (format!("{name}.ftl"), draft(original, given))
    };
    shipped::originals().iter().map(file).collect()
}

/// What a language lacks: the file, and the message as the original says it in its first line.
pub fn missing(sources: &Sources, lang: &str) -> Vec<(String, String)> {
    let own = files(sources, lang);
    let shipped = shipped::nearest(lang);
    let mut missing = Vec::new();
    for (name, original) in shipped::originals() {
        let mut said: BTreeSet<String> =
            own.get(name).map(|text| names(text)).unwrap_or_default().into_iter().collect();
        said.extend(shipped.map(|code| shipped::names(code, name)).unwrap_or_default());
        for message in names(original).into_iter().filter(|message| !said.contains(message)) {
            let line = original.lines().find(|line| line.starts_with(&format!("{message} =")));
            let path = format!("{FOLDER}/{lang}/{name}.ftl");
            missing.push((path, line.unwrap_or(&message).to_owned()));
        }
    }
    missing
}

/// A language's own files, by their names.
fn files<'s>(sources: &'s Sources, lang: &str) -> BTreeMap<&'s str, &'s str> {
    let files = sources.files.iter().filter_map(|SourceFile { path, text }| {
        let (of, name) = parts(path)?;
        (of == lang).then_some((name, &**text))
    });
    files.collect()
}

/// The language and the name of a file, by its path.
fn parts(path: &str) -> Option<(&str, &str)> {
    let (lang, name) = path.strip_prefix(FOLDER)?.strip_prefix('/')?.split_once('/')?;
    Some((lang, name.strip_suffix(".ftl")?))
}
