use crate::driver::Driver;
use serde_json::{Value, json};
use std::{path::Path, process::Command};

/// Starts chromedriver on a port that it finds itself.
pub(super) fn start_driver(folder: &Path) -> Driver {
    let mut command = Command::new("chromedriver");
    command.arg("--port=0").env("TMPDIR", folder);
    // `ChromeDriver was started successfully on port 40123.`
    Driver::start_and_hear(&mut command, |line| {
        line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
    })
}

/// Headless, with everything logged.
pub(super) fn capabilities(folder: &Path) -> Value {
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": {"args": [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage", "--window-size=1280,900",
            // Tests go from page to page faster than any reader.
            "--disable-ipc-flooding-protection",
            format!("--user-data-dir={}", folder.join("profile").display()),
        ]},
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
    })
}
