use super::{apt, cargo_tools, doing};
use crate::environment::has_program;
use std::path::Path;

/// Each thing that tests drive: the programs that will do for it, and Debian's package of it.
const NEEDED: [(&str, &[&str], &str); 6] = [
    (
        "a browser",
        &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
        "chromium",
    ),
    ("its driver", &["chromedriver"], "chromium-driver"),
    ("Firefox", &["firefox-esr", "firefox"], "firefox-esr"),
    ("WebKit with its driver", &["WebKitWebDriver"], "webkit2gtk-driver"),
    ("a screen for WebKit that nobody sees", &["Xvfb"], "xvfb"),
    ("a web server", &["nginx"], "nginx-light"),
];

/// Where Debian puts nginx's module that hands out `.br` files.
pub const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// That module, as [`NEEDED`] has the programs.
const BROTLI_MODULE: (&str, &[&str], &str) =
    ("its module for .br files", &[BROTLI], "libnginx-mod-http-brotli-static");

/// Installs what browser tests drive, if something of it is missing.
///
/// Without it everything but those tests works, so a failure here is only told.
pub fn ensure() {
    let mut missing: Vec<_> = NEEDED
        .iter()
        .filter(|(_, programs, _)| !programs.iter().any(|program| has_program(program)))
        .collect();
    // Not a program, and so not told by the path.
    if !Path::new(BROTLI).is_file() {
        missing.push(&BROTLI_MODULE);
    }
    if !missing.is_empty() {
        install(&missing);
    }
    if let Err(failure) = cargo_tools::ensure_geckodriver() {
        println!("Browser tests in Firefox will fail: {failure}");
    }
}

fn install(missing: &[&(&str, &[&str], &str)]) {
    if !apt::is_usable() {
        let missing = missing.iter().map(|(what, programs, _)| format!("{what} ({})", programs[0]));
        let missing: Vec<_> = missing.collect();
        println!("Browser tests will fail: install {} yourself.", missing.join(", "));
        return;
    }
    let packages: Vec<_> = missing.iter().map(|(_, _, package)| *package).collect();
    let installed =
        doing("Installing browsers and a web server for tests", || apt::install(&packages));
    if let Err(failure) = installed {
        println!("Browser tests will fail: {failure}");
    }
}
