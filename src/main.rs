//! The entry of the browser's build.

fn main() {
    mission_atlas_app::browser::start();
}
