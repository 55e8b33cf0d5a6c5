//! The faces of pages: `assets/fonts`.
//!
//! They are those of Fontsource, as npm has them, cut to the weights and letters that the stylesheets
//! declare: all others would double what every first visit waits for. The site is built from those
//! files, and whoever builds it needs neither npm nor Python nor this.

use crate::{environment::run, failure::Failure, pins::FONTSOURCE, setup, workspace};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// The lightest and the heaviest weight that the stylesheets use.
const WEIGHTS: (u16, u16) = (400, 650);

/// What of a file's name says that a face holds letters beside those of another. Fontsource has
/// such faces for Latin, not for Arabic.
const FURTHER: &str = "-ext";

/// Cuts all faces anew.
pub fn write() -> Result<(), Failure> {
    let packages = setup::fontsource()?.join("node_modules/@fontsource-variable");
    let python = setup::font_tools()?;
    let styles = workspace::root().join("styles/faces.css");
    let styles =
        std::fs::read_to_string(&styles).map_err(|error| Failure::file("read", &styles, &error))?;
    for (file, letters) in declared(&styles) {
        let target = folder().join(file);
        let mut cut = Command::new(&python);
        cut.args(["-c", include_str!("cut.py")]).arg(source(&packages, file)?).arg(&target);
        run(cut.args([&WEIGHTS.0.to_string(), &WEIGHTS.1.to_string(), letters]))?;
        let written =
            std::fs::metadata(&target).map_err(|error| Failure::file("read", &target, &error))?;
        println!("{}: {} bytes", target.display(), written.len());
    }
    Ok(())
}

/// The files that a stylesheet declares, each with its letters as `unicode-range` has them.
fn declared(styles: &str) -> impl Iterator<Item = (&str, &str)> {
    let after = |rule: &'static str, text| str::split_once(text, rule).map(|(_, rest)| rest);
    styles.split("@font-face").filter_map(move |face| {
        let (file, _) = after("url(\"fonts/", face)?.split_once('"')?;
        let (letters, _) = after("unicode-range: ", face)?.split_once(';')?;
        Some((file, letters))
    })
}

/// The file of Fontsource that holds the letters of a face.
fn source(packages: &Path, file: &str) -> Result<PathBuf, Failure> {
    let names = FONTSOURCE.iter().map(|package| package.name);
    let package = names.filter(|name| file.starts_with(name)).max_by_key(|name| name.len());
    let package = package.ok_or_else(|| Failure::new(format!("no package holds {file}")))?;
    let files = packages.join(package).join("files");
    let own = files.join(file);
    Ok(if own.is_file() { own } else { files.join(file.replace(FURTHER, "")) })
}

fn folder() -> PathBuf {
    workspace::root().join("assets/fonts")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every page asks for them before it is painted, one in Arabic for those of both scripts.
    #[test]
    fn the_faces_of_every_page_are_light() {
        let bytes = |file: &str| std::fs::metadata(folder().join(file)).unwrap().len();
        let latin = bytes("source-serif-4-latin-wght-normal.woff2")
            + bytes("public-sans-latin-wght-normal.woff2");
        assert!(latin < 56_000, "{latin} bytes");
        let arabic = bytes("noto-naskh-arabic-arabic-wght-normal.woff2")
            + bytes("noto-sans-arabic-arabic-wght-normal.woff2");
        assert!(arabic < 39_000, "{arabic} bytes");
    }

    /// Each letter of a script comes from one face, and the cards of other sites ask for the same.
    #[test]
    fn the_faces_of_a_script_share_its_letters_out() {
        let styles = std::fs::read_to_string(workspace::root().join("styles/faces.css")).unwrap();
        let faces: Vec<_> = declared(&styles).collect();
        let of = |part: &str| faces.iter().find(|(file, _)| file.contains(part)).unwrap().1;
        let of_arabic: Vec<u32> =
            [of("naskh-arabic-arabic-wght"), of("naskh-arabic-arabic-ext-wght")]
                .into_iter()
                .flat_map(letters_in)
                .collect();
        let once: std::collections::BTreeSet<u32> = of_arabic.iter().copied().collect();
        assert_eq!(of_arabic.len(), once.len());
        assert!((0x600..0x700).chain(0x750..0x780).eq(once));
        let card = workspace::root().join("crates/generate/src/embed/card.css");
        let card = std::fs::read_to_string(card).unwrap();
        for (file, letters) in declared(&card).filter(|(file, _)| file.contains("arabic")) {
            assert_eq!(letters, of(file), "{file}");
        }
    }

    fn letters_in(ranges: &str) -> Vec<u32> {
        let number = |digits: &str| u32::from_str_radix(digits, 16).unwrap();
        let ranges = ranges.split(", ").map(|range| range.strip_prefix("U+").unwrap());
        ranges
            .flat_map(|range| {
                let (first, last) = range.split_once('-').unwrap_or((range, range));
                number(first)..=number(last)
            })
            .collect()
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
