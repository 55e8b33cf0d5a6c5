//! The land of the world, which every map of a site stands on: `assets/world.svg`.
//!
//! The outlines are those of Natural Earth, as npm's `world-atlas` has them. They are laid on the
//! picture of the world, made simple and written as one path; the site is built from that file,
//! and whoever builds it needs neither npm nor this.

mod draw;
mod outlines;
mod topology;

use crate::{environment::Environment, failure::Failure, pins, workspace};
use sha2::{Digest as _, Sha256};
use std::path::Path;

/// Draws `assets/world.svg` anew.
pub fn write(environment: &Environment) -> Result<(), Failure> {
    let source = environment.land().ok_or_else(|| {
        Failure::new("the outlines of land come from npm: install Node.js 20 or later")
    })?;
    let svg = drawn(&source)?;
    let out = workspace::root().join("assets/world.svg");
    std::fs::write(&out, &svg).map_err(|error| Failure::file("write", &out, &error))?;
    println!("{}: {} bytes", out.display(), svg.len());
    Ok(())
}

/// The land that a file of outlines holds, as SVG.
fn drawn(source: &Path) -> Result<String, Failure> {
    let bytes = std::fs::read(source).map_err(|error| Failure::file("read", source, &error))?;
    let sum =
        Sha256::digest(&bytes).iter().fold(String::new(), |sum, byte| format!("{sum}{byte:02x}"));
    if sum != pins::LAND.1 {
        return Err(Failure::new(format!(
            "{} is not the file that is pinned: its SHA-256 is {sum}",
            source.display()
        )));
    }
    let rings = topology::rings(&bytes)
        .map_err(|error| Failure::new(format!("{}: {error}", source.display())))?;
    Ok(draw::svg(&outlines::simple(&rings)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{environment::npm_folder_name, setup};

    #[test]
    fn the_asset_is_what_the_command_draws() {
        let tools = setup::npm_tools().expect("set-up brings npm's packages where there is node");
        assert!(tools.ends_with(npm_folder_name()));
        let source = tools.join("node_modules/world-atlas").join(pins::LAND.0);
        let kept = std::fs::read_to_string(workspace::root().join("assets/world.svg")).unwrap();
        let drawn = drawn(&source).unwrap_or_else(|failure| panic!("{failure}"));
        assert!(kept == drawn, "assets/world.svg is out of date: cargo xtask land");
    }

    /// A map's ground goes over the line once, and is kept: it may not weigh more than its page.
    #[test]
    fn the_asset_is_light() {
        let kept = std::fs::read(workspace::root().join("assets/world.svg")).unwrap();
        assert!(kept.len() < 48_000, "{} bytes", kept.len());
    }
}
