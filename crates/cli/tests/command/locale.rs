//! `mission-atlas locale`: a language of the interface that is begun, and what is wrong with it.

use crate::town::{Town, stderr};
use std::process::{Command, Output};

fn locale(town: &Town, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
    command.arg("locale").args(arguments).arg("--dir").arg(town.dir());
    command.output().expect("the command runs")
}

/// What `check` says of the files of a language.
fn told(town: &Town) -> String {
    let output = town.command("check").output().expect("it runs");
    String::from_utf8_lossy(&output.stdout).into_owned() + &stderr(&output)
}

#[test]
fn a_language_that_was_begun_gets_the_files_that_it_lacks() {
    let town = Town::new();
    town.write("content/locales/cy/app.ftl", "search = Chwilio\n");
    let made = locale(&town, &["new", "cy"]);
    assert!(made.status.success(), "{}", stderr(&made));
    let said = String::from_utf8_lossy(&made.stdout);
    assert!(said.contains("Left as they are: app.ftl"), "{said}");
    assert_eq!(town.read("content/locales/cy/app.ftl"), "search = Chwilio\n");
    assert!(town.read("content/locales/cy/language.ftl").contains("\nname = Cymraeg\n"));
    let again = locale(&town, &["new", "cy"]);
    assert!(stderr(&again).contains("is there already\nNothing was written."), "{again:?}");
}

#[test]
fn a_shipped_language_is_begun_with_what_it_says_already() {
    let town = Town::new();
    assert!(locale(&town, &["new", "de"]).status.success());
    let language = town.read("content/locales/de/language.ftl");
    assert!(language.contains("# keeps-case = yes\n"), "{language}");
    assert!(town.read("content/locales/de/app.ftl").contains("# search = Suchen\n"));
}

#[test]
fn a_message_that_is_missing_is_told_with_all_its_lines() {
    let town = Town::new();
    let missing = locale(&town, &["status", "cy"]);
    let said = String::from_utf8_lossy(&missing.stdout);
    assert!(said.contains("results-count = { $count ->\n"), "{said}");
    assert!(said.contains("*[other] { $count } results\n"), "{said}");
}

#[test]
fn how_a_language_is_written_is_looked_at() {
    let town = Town::new();
    let written = "direction = RTL\nformats = cy_GB\nkeeps-case = ja\n";
    town.write("content/locales/cy/language.ftl", written);
    let said = told(&town);
    for wrong in [
        "`direction` can't be `RTL`",
        "write `ltr` or `rtl`",
        "`formats` can't be `cy_GB`",
        "`keeps-case` can't be `ja`",
    ] {
        assert!(said.contains(wrong), "{wrong}: {said}");
    }
}

#[test]
fn a_language_that_no_reader_can_choose_is_told() {
    let town = Town::new();
    town.write("content/locales/cy/app.ftl", "search = Chwilio\n");
    town.write("content/locales/en/app.ftl", "search = Look for it\n");
    let said = told(&town);
    assert!(said.contains("nobody reads `cy`: it is none of the site's languages"), "{said}");
    assert!(!said.contains("nobody reads `en`"), "{said}");
}
