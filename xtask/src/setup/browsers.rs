use super::{apt, doing};
use crate::{environment::has_program, pins::BROWSER_PACKAGES};
use std::path::Path;

/// Each thing that tests drive, and the programs that will do for it.
const NEEDED: [(&str, &[&str]); 3] = [
    ("a browser", &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]),
    ("its driver", &["chromedriver"]),
    ("a web server", &["nginx"]),
];

/// Where Debian puts nginx's module that hands out `.br` files.
pub const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// Installs what browser tests drive, if something of it is missing.
///
/// Without it everything but those tests works, so a failure here is only told.
pub fn ensure() {
    let mut missing: Vec<_> = NEEDED
        .iter()
        .filter(|(_, programs)| !programs.iter().any(|program| has_program(program)))
        .map(|(what, programs)| format!("{what} ({})", programs[0]))
        .collect();
    if !Path::new(BROTLI).is_file() {
        missing.push(format!("its module for .br files ({BROTLI})"));
    }
    if missing.is_empty() {
        return;
    }
    if !apt::is_usable() {
        println!("Browser tests will fail: install {} yourself.", missing.join(", "));
        return;
    }
    let installed = doing("Installing a browser and a web server for tests", || {
        apt::install(&BROWSER_PACKAGES)
    });
    if let Err(failure) = installed {
        println!("Browser tests will fail: {failure}");
    }
}
