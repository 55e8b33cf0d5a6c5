//! What the jobs call that look at proposed changes to a new showcase.

use std::{fs, path::Path, process::Command};

const CHECKS: [&str; 2] = ["github-check.yml", "gitlab-check.yml"];

fn template(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates").join(name);
    fs::read_to_string(path).expect("a template")
}

/// A command that is no longer there, or has another argument, would break every showcase's job.
#[test]
fn every_command_of_a_template_is_one_that_the_program_takes() {
    let mut tried = 0;
    for name in CHECKS {
        for line in template(name).lines() {
            let Some((_, command)) = line.split_once("mission-atlas ") else { continue };
            let is_run = ["check", "build"].iter().any(|known| command.starts_with(known));
            if !is_run || line.trim_start().starts_with('#') {
                continue;
            }
            let words = command.split_whitespace().take_while(|word| !word.starts_with('>'));
            let words: Vec<&str> = words.map(|word| word.trim_matches('"')).collect();
            // The folder of the showcase is one that is not there: what is tried is the arguments.
            let words = words.iter().map(|word| if *word == "." { "nowhere" } else { word });
            let output = Command::new(env!("CARGO_BIN_EXE_mission-atlas"))
                .args(words)
                .output()
                .expect("the command runs");
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(!said.contains("Usage:") && output.status.code() == Some(2), "{line}\n{said}");
            tried += 1;
        }
    }
    assert_eq!(tried, 7);
}
