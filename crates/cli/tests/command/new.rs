//! `mission-atlas new`: a file to fill in.

use crate::town::{Town, stderr};
use std::process::{Command, Output};

fn new(town: &Town, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
    command.arg("new").args(arguments).arg("--dir").arg(town.dir());
    command.env("SOURCE_DATE_EPOCH", "1795478400").output().expect("the command runs")
}

/// The names of the fields that the check misses, and whatever else it finds, by code.
fn missing(town: &Town) -> (Vec<String>, Vec<String>) {
    let output = town.command("check").args(["--format", "json"]).output().expect("it runs");
    let said: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let problems = said["problems"].as_array().expect("a list").iter();
    let (missing, others): (Vec<_>, Vec<_>) =
        problems.partition(|problem| problem["code"] == "missing-field");
    let name = |problem: &&serde_json::Value| {
        let message = problem["message"].as_str().unwrap_or_default();
        message.split('`').nth(1).unwrap_or_default().to_owned()
    };
    let code = |problem: &&serde_json::Value| format!("{} {}", problem["code"], problem["message"]);
    (missing.iter().map(name).collect(), others.iter().map(code).collect())
}

#[test]
fn the_check_tells_of_every_kind_exactly_what_is_to_be_filled_in() {
    let check = |kind: &str, expected: &[&str]| {
        let town = Town::new();
        let made = new(&town, &[kind, "a-new-one"]);
        assert!(made.status.success(), "{kind}: {}", stderr(&made));
        let (mut names, others) = missing(&town);
        names.sort();
        assert_eq!(names, expected, "{kind}");
        let expected: &[&str] = match kind {
            "insight" => &["\"missing-source\" \"nothing says what the insight rests on\""],
            _ => &[],
        };
        assert_eq!(others, expected, "{kind}");
    };
    check("city", &["country", "latitude", "level", "longitude", "name"]);
    check("organisation", &["kind", "name"]);
    check("page", &["title"]);
    check("project", &["city", "title"]);
    check("collection", &["members", "title"]);
    check("insight", &["claim", "insight_type", "limits", "roar", "strength", "summary", "title"]);
    check(
        "mission",
        &[
            "challenges",
            "city",
            "kind",
            "lead",
            "outcome",
            "publisher",
            "recognition",
            "stage",
            "state",
            "statement",
            "summary",
            "title",
            "year",
        ],
    );
    check(
        "case-study",
        &[
            "challenges",
            "cities",
            "evidence_level",
            "kind",
            "period",
            "publisher",
            "question",
            "summary",
            "title",
        ],
    );
}

#[test]
fn what_is_known_is_filled_in() {
    let town = Town::new();
    let made = new(
        &town,
        &["mission", "dry-cellars", "--title", "Dry: \"cellars\"", "--city", "rivertown"],
    );
    assert!(made.status.success(), "{}", stderr(&made));
    let (names, others) = missing(&town);
    assert!(!names.contains(&"title".to_owned()) && !names.contains(&"city".to_owned()));
    assert_eq!(others, [""; 0]);
    let text = town.read("content/missions/dry-cellars.md");
    assert!(text.contains("\ntitle: \"Dry: \\\"cellars\\\"\"\n"), "{text}");
    assert!(text.contains("\nupdated: 2026-11-24\n"), "{text}");
}

#[test]
fn every_field_is_there_and_reads_once_its_mark_is_taken_away() {
    let town = Town::new();
    new(&town, &["mission", "dry-cellars"]);
    let text = town.read("content/missions/dry-cellars.md");
    for field in atlas_content::describe(atlas_model::Kind::Mission).fields {
        let begins = [format!("{}:", field.name), format!("# {}:", field.name)];
        let there = text.lines().any(|line| begins.iter().any(|begin| line.starts_with(begin)));
        assert!(there, "{}", field.name);
        assert!(text.contains(&format!("# {}.", field.label)), "{}", field.label);
    }
}

#[test]
fn an_id_that_cannot_be_one_is_refused_with_the_nearest_that_can() {
    let town = Town::new();
    for (id, near) in [
        ("Grüne Dächer", "Take `grune-dacher`."),
        ("ab", "Take `ab-mission`."),
        ("🌱🌱🌱", "can't be an id"),
        ("../../etc/passwd", "Take `etc-passwd`."),
        ("index", "Take `index-mission`."),
    ] {
        let refused = new(&town, &["mission", id]);
        assert_eq!(refused.status.code(), Some(2), "{id}");
        assert!(stderr(&refused).contains(near), "{id}: {}", stderr(&refused));
    }
    assert!(!town.dir().join("content/missions").exists());
}

#[test]
fn a_file_that_is_there_is_never_overwritten() {
    let town = Town::new();
    let before = town.read("content/cities/rivertown.md");
    let refused = new(&town, &["city", "rivertown"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("is there already"), "{}", stderr(&refused));
    assert_eq!(town.read("content/cities/rivertown.md"), before);
}
