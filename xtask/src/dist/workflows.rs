//! What the forge does with this project: `.github/workflows` and the `Dockerfile`.

use crate::{Arguments, workspace};
use clap::Parser as _;
use saphyr::LoadableYamlNode as _;

fn text(path: &str) -> String {
    std::fs::read_to_string(workspace::root().join(path)).unwrap()
}

/// What stands in a text between each `start` and the `end` after it.
fn between<'t>(text: &'t str, start: &str, end: &str) -> Vec<&'t str> {
    text.split(start).skip(1).filter_map(|after| after.split(end).next()).collect()
}

fn check(path: &str) -> String {
    let text = text(path);
    assert!(saphyr::Yaml::load_from_str(&text).is_ok(), "{path} is no YAML");
    for task in between(&text, "run: cargo xtask ", "\n") {
        let words = std::iter::once("cargo xtask").chain(task.split_whitespace());
        let taken = Arguments::try_parse_from(words);
        assert!(taken.is_ok(), "{path}: cargo xtask {task}: {}", taken.err().unwrap());
    }
    for job in between(&text, "needs: ", "\n") {
        assert!(text.contains(&format!("\n  {job}:\n")), "{path}: there is no job {job}");
    }
    for step in between(&text, "${{ steps.", ".") {
        assert!(text.contains(&format!("id: {step}\n")), "{path}: there is no step {step}");
    }
    text
}

#[test]
fn the_workflow_of_tests_calls_what_there_is() {
    let tests = check(".github/workflows/ci.yml");
    assert!(tests.contains("run: .ci/run\n") && workspace::root().join(".ci/run").is_file());
}

#[test]
fn the_workflow_of_releases_calls_what_there_is_and_hands_on_what_was_made() {
    let release = check(".github/workflows/release.yml");
    for target in between(&release, "{target: ", ",") {
        let system = target.splitn(3, '-').nth(2).unwrap();
        assert!(["linux-gnu", "darwin", "windows-msvc"].contains(&system), "{target}");
    }
    // What a new showcase fetches is among what is released.
    assert!(release.contains("{target: x86_64-unknown-linux-gnu,"));
    let image = text("Dockerfile");
    assert!(image.contains("COPY --chmod=755 command/${TARGETARCH}/mission-atlas "));
    for machine in ["amd64", "arm64"] {
        assert!(release.contains(&format!("--directory command/{machine}\n")), "{machine}");
    }
    for copied in between(&image, "\nCOPY LICENSE", " /") {
        for name in copied.split(" LICENSE").map(|end| format!("LICENSE{end}")) {
            assert!(text(".dockerignore").contains(&format!("!{name}\n")), "{name}");
        }
    }
}
