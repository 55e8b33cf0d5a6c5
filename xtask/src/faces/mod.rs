//! The faces of pages: `assets/fonts`.
//!
//! They are those of Fontsource, as npm has them, cut to the weights that the stylesheets use: all
//! others would double what every first visit waits for. The site is built from those files, and
//! whoever builds it needs neither npm nor Python nor this.

use crate::{
    environment::run,
    failure::Failure,
    pins::{FONTSOURCE, FontsourcePackage},
    setup, workspace,
};
use std::{path::PathBuf, process::Command};

/// The lightest and the heaviest weight that the stylesheets use.
const WEIGHTS: (u16, u16) = (400, 650);

/// Cuts all faces anew.
pub fn write() -> Result<(), Failure> {
    let packages = setup::fontsource()?;
    let python = setup::font_tools()?;
    for FontsourcePackage { name, faces, .. } in FONTSOURCE {
        for face in *faces {
            let file = format!("{name}-{face}.woff2");
            let source = packages.join(format!("node_modules/@fontsource-variable/{name}/files"));
            let target = folder().join(&file);
            let mut cut = Command::new(&python);
            cut.args(["-c", include_str!("cut.py")]).arg(source.join(&file)).arg(&target);
            run(cut.args([WEIGHTS.0.to_string(), WEIGHTS.1.to_string()]))?;
            let written = std::fs::metadata(&target)
                .map_err(|error| Failure::file("read", &target, &error))?;
            println!("{}: {} bytes", target.display(), written.len());
        }
    }
    Ok(())
}

fn folder() -> PathBuf {
    workspace::root().join("assets/fonts")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every page asks for them before it is painted.
    #[test]
    fn the_faces_of_every_page_are_light() {
        let bytes = |file: &str| std::fs::metadata(folder().join(file)).unwrap().len();
        let all = bytes("source-serif-4-latin-wght-normal.woff2")
            + bytes("public-sans-latin-wght-normal.woff2");
        assert!(all < 56_000, "{all} bytes");
    }

    /// A browser would make up a weight that a face lacks.
    #[test]
    fn the_stylesheets_use_the_weights_that_there_are() {
        let faces = std::fs::read_to_string(workspace::root().join("styles/faces.css")).unwrap();
        let declared: Vec<&str> =
            faces.lines().filter_map(|line| line.trim().strip_prefix("font-weight: ")).collect();
        let (lightest, heaviest) = WEIGHTS;
        assert!(!declared.is_empty());
        assert!(declared.iter().all(|weights| *weights == format!("{lightest} {heaviest};")));
        let styles = workspace::root().join("styles/components");
        for file in std::fs::read_dir(styles).unwrap() {
            let path = file.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            for weight in weights_in(&text) {
                assert!((lightest..=heaviest).contains(&weight), "{}: {weight}", path.display());
            }
        }
    }

    fn weights_in(styles: &str) -> impl Iterator<Item = u16> {
        let declared = styles.split(['{', ';', '}']).map(str::trim);
        let values = declared.filter_map(|declared| {
            declared.strip_prefix("font: ").or_else(|| declared.strip_prefix("font-weight: "))
        });
        values.filter_map(|value| value.split_whitespace().next()?.parse().ok())
    }
}
