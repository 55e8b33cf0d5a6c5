//! The entry of the build for the browser of the form that writes a record.

use mission_atlas_app::{browser, publish};

fn main() {
    browser::start(|document| Some(publish::live(browser::view_in(document)?)));
}
