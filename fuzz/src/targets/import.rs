use super::text;
use crate::showcase::{hold, small};
use atlas_content::{describe, draft};
use atlas_import::{
    Imported, Known, Mapping, Table, read_markdown, read_separated, records, report, suggest,
};
use atlas_model::Kind;
use std::{collections::BTreeSet, sync::LazyLock};

/// What the showcase has already.
static KNOWN: LazyLock<Known> = LazyLock::new(|| Known::of(&small()));

/// The bytes as a table that is imported: what stands before a line `%%` maps its columns, where it
/// is a mapping. Bytes that begin as front matter are a file of another generator.
///
/// The mapping that is suggested for it can be read, each record has an id of its own and a file
/// that says what was imported, and nothing in the report steers a terminal.
pub(crate) fn import(bytes: &[u8]) {
    let (mapping, table) = parts(bytes);
    let table = if table.starts_with(b"---") || table.starts_with(b"+++") {
        read_markdown(&[("posts/warm-homes.md".to_owned(), table.to_vec())])
    } else {
        let Ok(table) = read_separated(table) else { return };
        table
    };
    let suggested = suggest(&table, Kind::Mission);
    assert_eq!(Mapping::parse(&suggested).err(), None, "as it is suggested:\n{suggested}");
    let mapping = Mapping::parse(&text(mapping)).ok();
    let mapping = mapping.unwrap_or_else(|| Mapping::by_name(Kind::Mission, &table));
    let imported = records(&table, &mapping, &KNOWN);
    printable(&table, &imported);
    written(&imported, mapping.kind);
}

fn parts(bytes: &[u8]) -> (&[u8], &[u8]) {
    const BETWEEN: &[u8] = b"\n%%\n";
    let at = bytes.windows(BETWEEN.len()).position(|window| window == BETWEEN);
    at.map_or((&[], bytes), |at| (&bytes[..at], &bytes[at + BETWEEN.len()..]))
}

fn printable(table: &Table, imported: &Imported) {
    let report = report(table, imported);
    let steers = report.chars().find(|letter| letter.is_control() && *letter != '\n');
    assert_eq!(steers, None, "in the report:\n{report:?}");
}

fn written(imported: &Imported, kind: Kind) {
    let fields = describe(kind).fields;
    let mut files = Vec::new();
    let mut ids = BTreeSet::new();
    for record in &imported.records {
        assert!(ids.insert(&record.id), "two records are called {}", record.id);
        let path = format!("content/{}/{}.md", kind.folder(), record.id);
        let text = draft::write(&record.draft, None, &fields);
        let (again, _) = draft::read(kind, &path, &text);
        assert_eq!(draft::write(&again, None, &fields), text, "as a form writes it again");
        files.push((path, text));
    }
    // A few tell what more of them would, and sooner.
    let few: Vec<_> = files.iter().take(3).map(|(path, text)| (&**path, &**text)).collect();
    hold(&few);
}
