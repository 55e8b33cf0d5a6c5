//! What packagers take along: manual pages and completions.

use std::{fs, process::Command};

#[test]
fn every_command_that_is_shown_has_a_manual_page_with_its_examples() {
    let root = tempfile::tempdir().expect("a folder for the test");
    let out = root.path().join("man");
    let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
    assert!(command.arg("man").arg(&out).status().expect("the command runs").success());
    for name in ["check", "new", "import", "stale", "export", "doctor", "build", "serve"] {
        let page = fs::read_to_string(out.join(format!("mission-atlas-{name}.1"))).expect("a page");
        assert!(page.contains("Examples:") && page.contains("Exit codes"), "{name}: {page}");
    }
    assert!(!out.join("mission-atlas-render-into.1").exists());
}

#[test]
fn each_shell_gets_a_script_that_knows_the_commands() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
        let output = command.args(["completions", shell]).output().expect("the command runs");
        let script = String::from_utf8(output.stdout).expect("text");
        assert!(script.contains("external-links") && script.contains("doctor"), "{shell}");
    }
}
