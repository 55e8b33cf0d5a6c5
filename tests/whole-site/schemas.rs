//! The JSON Schemas: every file that ships fits its own, and what `check` refuses for its form
//! alone they refuse, too.

use jsonschema::Validator;
use serde_json::Value;
use site_tests::BuiltSite;
use std::{
    fs,
    path::{Path, PathBuf},
};

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The records by whose faults the checks are tested: in each, a mission or a city with the fault
/// that the case is named for. A schema that knows no other file can see these.
const SEEN_BY_A_SCHEMA: [&str; 20] = [
    "empty-text",
    "invalid-currency",
    "invalid-date",
    "invalid-licence",
    "invalid-url",
    "invalid-wikidata",
    "missing-field",
    "missing-source",
    "number-out-of-range",
    "text-over-limit",
    "too-many-challenges",
    "unknown-country",
    "unknown-field",
    "unknown-field-nested",
    "unknown-kind",
    "unknown-term-of-vocabulary",
    "unknown-value",
    "whole-number-out-of-range",
    "wrong-type-list",
    "wrong-type-table",
];

/// The validator of a name, as the site publishes it.
fn validator(name: &str) -> Validator {
    let path = format!("data/v1/schema/{name}.schema.json");
    let schema: Value = serde_json::from_slice(&BuiltSite::shipped().bytes(&path))
        .unwrap_or_else(|error| panic!("{path}: {error}"));
    assert!(jsonschema::meta::is_valid(&schema), "{path} is no schema of 2020-12");
    jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What a file holds, as a YAML reader that is not ours reads it: all of a YAML file, the front
/// matter of a Markdown file.
fn data(path: &Path) -> Value {
    let text = fs::read_to_string(path).expect("a file that was just listed");
    let yaml = match text.strip_prefix("---\n") {
        Some(rest) => rest.split("\n---").next().unwrap_or_default(),
        None => &text,
    };
    serde_saphyr::from_str(yaml).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The schema of a file of a showcase, by its path.
fn schema_of(path: &Path) -> String {
    let text = path.to_string_lossy();
    let (_, inside) = text.rsplit_once("content/").expect("content lies in a folder of this name");
    match inside.split('/').collect::<Vec<_>>().as_slice() {
        ["site.yaml"] => "site".to_owned(),
        ["vocabularies", "challenges.yaml"] => "challenges".to_owned(),
        ["vocabularies", _] => "vocabulary".to_owned(),
        [folder, .., file] if is_translation(file) => format!("{folder}.translation"),
        [folder, ..] => (*folder).to_owned(),
        [] => unreachable!("a path has parts"),
    }
}

/// Whether a file is named for its language: `camden.es.md`.
fn is_translation(file: &str) -> bool {
    file.split('.').count() > 2
}

/// The Markdown and YAML files below a folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the workspace") {
        let path = entry.expect("an entry of the folder").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|end| end == "md" || end == "yaml") {
            found.push(path);
        }
    }
    found.sort();
}

/// What a schema has against a file.
fn complaints(path: &Path) -> Vec<String> {
    let data = data(path);
    let validator = validator(&schema_of(path));
    let errors = validator.iter_errors(&data);
    errors.map(|error| format!("{}: {}: {error}", path.display(), error.instance_path())).collect()
}

#[test]
fn every_file_that_ships_fits_its_schema() {
    let mut found = Vec::new();
    files(&Path::new(WORKSPACE).join("content"), &mut found);
    let translations = found.iter().filter(|path| schema_of(path).ends_with(".translation"));
    assert!(found.len() > 60 && translations.count() > 20, "only {} files", found.len());
    let complaints: Vec<_> = found.iter().flat_map(|path| complaints(path)).collect();
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn what_is_wrong_with_the_form_of_a_record_a_schema_sees() {
    let cases = Path::new(WORKSPACE).join("crates/content/tests/corpora/err");
    for case in SEEN_BY_A_SCHEMA {
        let mut found = Vec::new();
        files(&cases.join(case).join("content"), &mut found);
        let complaints: Vec<_> = found.iter().flat_map(|path| complaints(path)).collect();
        assert!(!complaints.is_empty(), "{case}: no schema sees anything wrong");
    }
}
