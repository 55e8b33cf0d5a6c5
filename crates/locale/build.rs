//! Writes a function for each message of the English files: `said.rs`; and the texts of all
//! languages that are shipped: `shipped.rs`.

#![expect(clippy::disallowed_methods, reason = "a build script is where files are read")]

use fluent_syntax::ast::{Pattern, PatternElement};
use std::{
    collections::BTreeMap,
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

#[path = "src/fluent/shape.rs"]
mod shape;

/// Where the languages lie, seen from this crate.
const LOCALES: &str = "../../locales";
/// The language that every other is a translation of.
const ORIGINAL: &str = "en";

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let locales = root.join(LOCALES);
    println!("cargo::rerun-if-changed={}", locales.display());
    let made = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    let languages: BTreeMap<String, Vec<PathBuf>> =
        listed(&locales).into_iter().map(|folder| (name(&folder), listed(&folder))).collect();
    let said = languages[ORIGINAL].iter().enumerate().map(|(sheet, file)| module(sheet, file));
    fs::write(made.join("said.rs"), said.collect::<String>()).expect("cargo's folder takes files");
    fs::write(made.join("shipped.rs"), shipped(&languages)).expect("cargo's folder takes files");
}

/// A module for a sheet.
fn module(number: usize, file: &Path) -> String {
    let text = fs::read_to_string(file).expect("it was listed");
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
    let mut module = format!("/// `{}`\npub mod {} {{\n", name(file), snake(&name(file)));
    let mut by_name = BTreeMap::new();
    for (place, (message, pattern)) in shape::messages(&resource).enumerate() {
        let names: Vec<String> = shape::placeholders(pattern).into_iter().map(snake).collect();
        let arguments: Vec<String> =
            names.iter().map(|name| format!("{name}: impl Into<crate::Value<'a>>")).collect();
        let values: Vec<String> = names.iter().map(|name| format!("{name}.into()")).collect();
        let known = format!("crate::Message::new({number}, {place})");
        by_name.insert(message.id.name, format!("({known}, {:?})", plain(pattern)));
        let function = snake(message.id.name);
        let signature = if values.is_empty() {
            format!("const fn {function}() -> crate::Message {{ {known} }}")
        } else {
            format!(
                "fn {function}<'a>({}) -> crate::Said<'a> {{
                crate::Said {{ message: {known}, values: vec![{}] }} }}",
                arguments.join(", "),
                values.join(", "),
            )
        };
        writeln!(module, "    /// `{}`\n    pub {signature}", message.id.name)
            .expect("a string takes all");
    }
    let by_name: Vec<String> =
        by_name.into_iter().map(|(name, told)| format!("({name:?}, {told})")).collect();
    writeln!(
        module,
        "    /// Its messages by their names, in their order, and what the original says in those that \
         are a text.
        pub const NAMED: &[crate::Named] = &[{}];\n}}",
        by_name.join(", ")
    )
    .expect("a string takes all");
    module
}

/// What a message says that is a text and no more; nothing of any other.
fn plain<'t>(pattern: &Pattern<&'t str>) -> &'t str {
    match pattern.elements.as_slice() {
        [PatternElement::TextElement { value }] => value,
        _ => "",
    }
}

/// Each language's files: its code, and of each its name and its text.
fn shipped(languages: &BTreeMap<String, Vec<PathBuf>>) -> String {
    let file = |path: &PathBuf| {
        format!("({:?}, include_str!({:?}))", name(path), path.display().to_string())
    };
    let language = |(code, files): (&String, &Vec<PathBuf>)| {
        let files: Vec<String> = files.iter().map(file).collect();
        format!("({code:?}, &[{}])", files.join(", "))
    };
    let languages: Vec<String> = languages.iter().map(language).collect();
    format!("&[{}]", languages.join(", "))
}

/// What a folder holds, by name.
fn listed(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> =
        entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}
