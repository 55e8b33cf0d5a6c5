use crate::{
    template::{fs_text, small_folder, write},
    vectors::vectors,
    watched::{Policy, Watched},
};
use atlas_content::{Memory, Options, Severity, SourceFile, Sources, read_again};
use site_tests::{Build, WebServer, command, files_in};
use std::{collections::BTreeSet, fs, path::Path, process::Command};

/// What the columns of the table become.
const MAPPING: &str = "\
kind: mission
columns:
  Title: title
  Summary: summary
  Statement: statement
  Outcome: target.outcome
  Note: target.note
  Lead: lead.name
  Publisher: sources.1.publisher
  Text: body
constants:
  city: northport
  recognition: self-described
  challenges: housing-homelessness
  stage: in-delivery
  progress.state: not-assessed
  lead.kind: local-government
  sources.1.kind: official
  updated: \"2026-11-20\"
";

/// The columns, each of which holds every vector.
const COLUMNS: [&str; 8] =
    ["Title", "Summary", "Statement", "Outcome", "Note", "Lead", "Publisher", "Text"];

#[test]
fn nothing_runs_that_a_table_has_brought() {
    let root = tempfile::tempdir().expect("a folder for a while");
    let showcase = root.path().join("showcase");
    let small = small_folder().join("content");
    for path in files_in(&small) {
        write(&showcase.join("content").join(&path), fs_text(&small.join(path)));
    }
    let own = files_in(&showcase);
    write(&root.path().join("mapping.yaml"), MAPPING);
    write(&root.path().join("table.csv"), table());
    let mut import = Command::new(command());
    import.current_dir(root.path()).args(["import", "table.csv", "--mapping", "mapping.yaml"]);
    let done = import.arg("--into").arg(&showcase).output().expect("the command runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let brought = &files_in(&showcase) - &own;
    assert!(brought.len() >= 40, "{}", brought.len());

    let refused = refused(&showcase);
    assert!(refused.is_subset(&brought), "{refused:#?}");
    assert!(refused.len() < brought.len() / 2, "{refused:#?}");
    for path in &refused {
        fs::remove_file(showcase.join(path)).expect("it was just written");
    }
    let built = Build::of(&showcase).with("--today", "2026-11-24").run();
    let server = WebServer::start(&built.site());
    let watched = Watched::start(&server, Policy::Bypassed);
    for path in brought.difference(&refused) {
        let page = path.strip_prefix("content/").and_then(|path| path.strip_suffix(".md"));
        let page = format!("{}/", page.expect("a record's file"));
        watched.browser.open_alive(&page);
        watched.assert_harmless(&page);
    }
    site_tests::figure("hostile.imported", brought.len());
}

/// A row for each eighth of the vectors: over all rows, every vector stands in some column.
fn table() -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS).expect("a Vec takes any bytes");
    let texts = vectors().into_iter().map(|vector| vector.text);
    // A table in which there is a NUL is refused as a whole.
    let texts: Vec<_> = texts.filter(|text| !text.contains('\0')).collect();
    for (row, _) in texts.chunks(COLUMNS.len()).enumerate() {
        let cell = |column: usize| &texts[(row * COLUMNS.len() + column) % texts.len()];
        writer.write_record((0..COLUMNS.len()).map(cell)).expect("a Vec takes any bytes");
    }
    String::from_utf8(writer.into_inner().expect("a Vec takes any bytes")).expect("it was text")
}

/// The files in which there is an error.
fn refused(showcase: &Path) -> BTreeSet<String> {
    let files = files_in(showcase).into_iter();
    let files = files.map(|path| SourceFile { text: fs_text(&showcase.join(&path)).into(), path });
    let sources = Sources { files: files.collect(), assets: Vec::new() };
    let (_, told) = read_again(&sources, &Options::default(), &mut Memory::default());
    let errors = told.into_iter().filter(|told| told.severity == Severity::Error);
    errors.map(|error| error.path).collect()
}
