use crate::driver::Driver;
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Where Cargo installs geckodriver: not every shell has it on its path.
fn program() -> PathBuf {
    let own = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")))
        .map(|home| home.join("bin/geckodriver"));
    own.filter(|path| path.is_file()).unwrap_or_else(|| "geckodriver".into())
}

/// Starts geckodriver, and lets its browser too find every port that it needs.
pub(super) fn start_driver(folder: &Path) -> Driver {
    let mut command = Command::new(program());
    command.args(["--port=0", "--websocket-port=0"]).env("TMPDIR", folder);
    // `1795560922020	geckodriver	INFO	Listening on 127.0.0.1:40123`
    Driver::start_and_hear(&mut command, |line| {
        line.split_once("Listening on 127.0.0.1:")?.1.trim().parse().ok()
    })
}

/// Headless, with a profile whose windows may be as narrow as a phone.
pub(super) fn capabilities(folder: &Path) -> Value {
    let profile = folder.join("profile");
    let styles = profile.join("chrome");
    fs::create_dir_all(&styles).expect("a new folder takes folders");
    fs::write(styles.join("userChrome.css"), ":root { min-width: 0 !important }")
        .expect("a new folder takes a file");
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "args": ["-headless", "-profile", profile.display().to_string()],
            "prefs": {
                "toolkit.legacyUserProfileCustomizations.stylesheets": true,
                "datareporting.policy.dataSubmissionEnabled": false,
            },
        },
    })
}
