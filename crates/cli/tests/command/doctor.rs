//! `mission-atlas doctor`: what is there, and what is missing.

use crate::town::{Town, app};
use std::{net::TcpListener, process::Command};

fn doctor(town: &Town, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
    command.arg("doctor").arg(town.dir()).arg("--app").arg(app()).args(["--port", "0"]);
    let output = command.args(arguments).env("LC_ALL", "C").output().expect("the command runs");
    (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
}

fn out(town: &Town) -> String {
    town.out().display().to_string()
}

#[test]
fn where_nothing_is_missing_it_says_so() {
    let town = Town::new();
    let (code, said) = doctor(&town, &["--out", &out(&town)]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("nothing is missing"), "{said}");
    assert!(said.contains("content     no problems"), "{said}");
    assert!(!town.out().exists());
}

#[test]
fn what_keeps_a_build_from_working_is_missing() {
    let town = Town::new();
    let missing = |arguments: &[&str], words: &str| {
        let (code, said) = doctor(&town, arguments);
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains("MISSING") && said.contains(words), "{said}");
    };
    let own = town.dir().display().to_string();
    missing(&["--out", &own], "holds files that this command did not make");
    town.write("content/cities/rivertown.md", "---\nname: [\n---\n");
    missing(&["--out", &out(&town)], "errors: 1");
    std::fs::remove_dir_all(town.dir().join("content")).expect("a folder");
    missing(&["--out", &out(&town)], "holds no folder `content`");
}

#[test]
fn a_port_that_is_taken_is_worth_knowing() {
    let town = Town::new();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
    command.arg("doctor").arg(town.dir()).arg("--app").arg(app());
    command.args(["--port", &port, "--out", &out(&town)]);
    let output = command.output().expect("the command runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains(&format!("{port} can't be served on")), "{said}");
}

#[test]
fn the_repository_is_compared_with_what_the_site_says() {
    let town = Town::new();
    let git = |arguments: &[&str]| {
        Command::new("git")
            .arg("-C")
            .arg(town.dir())
            .args(arguments)
            .output()
            .is_ok_and(|done| done.status.success())
    };
    let site = |repository: &str| {
        let text = "schema: 1\ntitle: Town\nbase_url: https://town.example/\nlanguages: [en]\nlicence: CC-BY-4.0\n";
        town.write("content/site.yaml", &format!("{text}repository: {repository}\n"));
    };
    let says = |code: i32, words: &str| {
        let (found, said) = doctor(&town, &["--out", &out(&town)]);
        assert!(found == Some(code) && said.contains(words), "{words}: {said}");
    };
    says(0, "site.yaml names none");
    assert!(git(&["init", "-q"]));
    site("{forge: github, url: https://github.com/river/town, branch: main, path: .}");
    says(0, "kept on this machine alone");
    assert!(git(&["remote", "add", "origin", "git@github.com:river/town.git"]));
    says(0, "fine     repository  https://github.com/river/town");
    assert!(git(&["remote", "set-url", "origin", "https://me:secret@github.com/me/town"]));
    says(0, "pushed to https://github.com/me/town, while");
    site("{forge: gitlab, url: https://github.com/me/town, branch: main, path: .}");
    says(1, "Write `forge: github`");
}
