//! What a showcase has the interface say: `content/locales/<language>/<name>.ftl`.

mod check;

pub use check::{check, unread};

use atlas_content::{SourceFile, Sources, interface_file};
use atlas_locale::{
    Names,
    fluent::{draft, names, source},
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
    let paths = sources.files.iter().filter_map(|file| interface_file(&file.path));
    paths.map(|(lang, _)| lang.to_owned()).collect()
}

/// The files with which a translation begins, by their names: what the program says in that language
/// already, else the English.
pub fn drafts(lang: &str) -> Vec<(String, String)> {
    let known = shipped::nearest(lang);
    let given = if known.is_some() { Vec::new() } else { written(lang) };
    let file = |(name, text): &(&str, &str)| {
        let given: &[_] = if *name == "language" { &given } else { &[] };
        (format!("{name}.ftl"), draft(text, given))
    };
    shipped::files(known.unwrap_or(shipped::ORIGINAL)).iter().map(file).collect()
}

/// How a language that does not come with the program is written, as far as CLDR knows.
fn written(lang: &str) -> Vec<(&'static str, String)> {
    let name = Names::of(lang).and_then(|names| names.language(lang).map(str::to_owned));
    let direction = if Names::is_rtl(lang) { "rtl" } else { "ltr" };
    vec![
        ("name", name.unwrap_or_else(|| lang.to_owned())),
        ("direction", direction.to_owned()),
        ("formats", lang.to_owned()),
        ("keeps-case", "no".to_owned()),
    ]
}

/// What a language lacks: the file, and the message as it stands in the original.
pub fn missing(sources: &Sources, lang: &str) -> Vec<(String, String)> {
    let own = files(sources, lang);
    let shipped = shipped::nearest(lang);
    let mut missing = Vec::new();
    for (name, original) in shipped::originals() {
        let mut said: BTreeSet<String> =
            own.get(name).map(|text| names(text)).unwrap_or_default().into_iter().collect();
        said.extend(shipped.map(|code| shipped::names(code, name)).unwrap_or_default());
        for message in names(original).into_iter().filter(|message| !said.contains(message)) {
            let path = format!("{FOLDER}/{lang}/{name}.ftl");
            missing.push((path, source(original, &message).unwrap_or(&message).to_owned()));
        }
    }
    missing
}

/// A language's own files, by their names.
fn files<'s>(sources: &'s Sources, lang: &str) -> BTreeMap<&'s str, &'s str> {
    let files = sources.files.iter().filter_map(|SourceFile { path, text }| {
        let (of, name) = interface_file(path)?;
        (of == lang).then_some((name, &**text))
    });
    files.collect()
}
