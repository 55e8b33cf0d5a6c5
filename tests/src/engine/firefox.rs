use crate::driver::Driver;
use serde_json::{Value, json};
use std::{fs, path::Path, process::Command};

/// Starts geckodriver, and lets its browser too find every port that it needs.
pub(super) fn start_driver(folder: &Path) -> Driver {
    let mut command = Command::new("geckodriver");
    command.args(["--port=0", "--websocket-port=0"]).env("TMPDIR", folder);
    // `1795560922020	geckodriver	INFO	Listening on 127.0.0.1:40123`
    Driver::start_and_hear(&mut command, |line| {
        line.split_once("Listening on 127.0.0.1:")?.1.trim().parse().ok()
    })
}

/// Headless, with a profile whose windows may be as narrow as a phone, and whose scrollbars take as
/// little room as there.
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
                "ui.useOverlayScrollbars": 1,
                "toolkit.legacyUserProfileCustomizations.stylesheets": true,
                "datareporting.policy.dataSubmissionEnabled": false,
            },
        },
    })
}
