//! `mission-atlas stale`: records whose sources should be read again.

use crate::town::{Town, stderr};
use std::{fs, process::Command};

fn stale(town: &Town, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
    command.arg("stale").arg(town.dir()).args(arguments);
    let output = command.output().expect("the command runs");
    assert!(output.status.success(), "{}", stderr(&output));
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn a_record_is_overdue_after_its_year_and_stands_under_its_city() {
    let town = Town::with_records();
    assert!(stale(&town, &["--today", "2027-11-21"]).starts_with("no record is overdue"));
    let text = stale(&town, &["--today", "2027-11-22"]);
    assert!(text.starts_with("Northport\n  2026-11-21  content/"), "{text}");
    assert!(text.ends_with("2 records to verify again on 22 November 2027\n"), "{text}");
    let never = stale(&town, &["--today", "2026-11-24", "--never"]);
    assert!(never.contains("  never       content/missions/dry-cellars.md  "), "{never}");
}

#[test]
fn a_table_has_a_row_for_each_record() {
    let town = Town::with_records();
    let table = stale(&town, &["--today", "2028-01-01", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), 2);
    let row: Vec<_> = rows[1].iter().collect();
    assert_eq!(row[..4], ["northport", "Northport", "mission", "warm-homes"]);
    assert_eq!(row[5..7], ["2026-11-21", "406"]);
}

#[test]
fn an_issue_for_each_city_says_where_to_look_and_is_not_overwritten() {
    let town = Town::with_records();
    let out = town.root.path().join("issues");
    let folder = out.to_str().expect("a path");
    let arguments = ["--today", "2028-01-01", "--format", "issues", "--out", folder];
    stale(&town, &arguments);
    let issue = fs::read_to_string(out.join("northport.md")).expect("an issue");
    assert!(issue.starts_with("# Northport: 2 records to verify again\n"), "{issue}");
    assert!(issue.contains("- File: `content/missions/warm-homes.md`\n"), "{issue}");
    assert!(issue.contains("/missions/warm-homes/>\n"), "{issue}");
    assert!(issue.contains("- [ ] `"), "{issue}");

    fs::write(out.join("northport.md"), "mine").expect("a file");
    let mut again = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
    let again = again.arg("stale").arg(town.dir()).args(arguments).output().expect("it runs");
    assert_eq!(again.status.code(), Some(2));
    assert_eq!(fs::read_to_string(out.join("northport.md")).expect("a file"), "mine");
    stale(&town, &[&arguments[..], &["--force"]].concat());
    assert_ne!(fs::read_to_string(out.join("northport.md")).expect("a file"), "mine");
}
