//! The entry of the second app's build for the browser.

use mission_atlas_app::{browser, views};

fn main() {
    browser::start(|document| Some(views::live(browser::view_in(document)?)));
}
