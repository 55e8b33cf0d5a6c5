use crate::{display::Display, driver::Driver};
use serde_json::{Value, json};
use std::{fs, path::Path, process::Command};

/// The browser that comes with the driver has a toolbar as wide as a tablet: without the sizes of
/// its parts, its window may be as narrow as a phone.
const NARROW: &str = "window * { min-width: 0; min-height: 0; padding: 0; margin: 0; \
                      border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.1) }";

/// Starts `WebKitGTK`'s driver, whose browser has no headless mode, on a screen that nobody sees.
pub(super) fn start_driver(folder: &Path) -> Driver {
    let display = Display::start();
    let settings = folder.join("settings");
    fs::create_dir_all(settings.join("gtk-3.0")).expect("a new folder takes folders");
    fs::write(settings.join("gtk-3.0/gtk.css"), NARROW).expect("a new folder takes a file");
    let driver = Driver::start_on_free_port(|port| {
        let mut command = Command::new("WebKitWebDriver");
        command
            .arg(format!("--port={port}"))
            .env("DISPLAY", display.name())
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            .env("XDG_CONFIG_HOME", &settings)
            .env("TMPDIR", folder)
            // The sandbox needs rights that a container or root does not have; only pages of the
            // tests' own are opened.
            .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
        command
    });
    driver.seen_on(display)
}

/// Nothing: the driver starts the browser that it came with, with a profile of its own.
pub(super) fn capabilities() -> Value {
    json!({})
}
