//! `mission-atlas export`: what a showcase records, as data.

use crate::town::{Town, files, stderr};
use std::process::{Command, Output};

fn export(town: &Town, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
    let command = command.arg("export").arg(town.dir()).args(["--today", "2026-11-24"]);
    command.args(arguments).output().expect("the command runs")
}

#[test]
fn a_table_is_the_one_that_the_site_publishes() {
    let town = Town::with_records();
    assert!(town.build().status.success());
    let published = files(&town.out().join("data/v1"));
    for (format, ending) in [("csv", "csv"), ("json", "json"), ("geojson", "geojson")] {
        let printed = export(&town, &["--table", "missions", "--format", format]).stdout;
        let path = format!("missions.{ending}");
        assert!(published.get(std::path::Path::new(&path)) == Some(&printed), "{path}");
    }
    let out = town.root.path().join("data");
    let all = export(&town, &["--format", "csv", "--out", out.to_str().expect("a path")]);
    assert!(all.status.success(), "{}", stderr(&all));
    for (path, bytes) in files(&out) {
        assert!(published.get(&path) == Some(&bytes), "{}", path.display());
    }
    assert!(files(&out).len() > 7);
}

#[test]
fn lines_of_objects_say_what_the_list_does() {
    let town = Town::with_records();
    let list = export(&town, &["--table", "mission", "--format", "json"]).stdout;
    let lines = export(&town, &["--table", "mission", "--format", "ndjson"]).stdout;
    let list: Vec<serde_json::Value> = serde_json::from_slice(&list).expect("a list");
    let lines = String::from_utf8(lines).expect("text");
    let objects = lines.lines().map(|line| serde_json::from_str(line).expect("an object"));
    assert_eq!(objects.collect::<Vec<serde_json::Value>>(), list);
    assert!(!list.is_empty());
}

#[test]
fn records_come_as_they_were_written() {
    let town = Town::with_records();
    let out = town.root.path().join("copy");
    let folder = out.to_str().expect("a path");
    let done = export(&town, &["--format", "markdown", "--table", "missions", "--out", folder]);
    assert!(done.status.success(), "{}", stderr(&done));
    assert!(files(&out.join("missions")) == files(&town.dir().join("content/missions")));
    assert!(!out.join("cities").exists());
}

#[test]
fn what_cannot_be_exported_is_told() {
    let town = Town::with_records();
    let failed = |arguments: &[&str]| {
        let output = export(&town, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        stderr(&output)
    };
    assert!(
        failed(&["--table", "mision"]).contains("there is no table `mision`: there are missions")
    );
    assert!(
        failed(&["--table", "insights", "--format", "geojson"])
            .contains("these can: missions, cities")
    );
    assert!(failed(&["--format", "csv"]).contains("--out"));
    assert!(
        failed(&["--format", "markdown", "--table", "milestones"])
            .contains("no records `milestones`")
    );
}
