//! The entry of the main app's build for the browser.

use mission_atlas_app::{app::Live, browser, pages::explore};

fn main() {
    browser::start(|_| Some(Live::new(explore::live)));
}
