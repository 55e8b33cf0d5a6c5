use crate::{failure::Failure, machine, workspace};
use std::{fs, path::PathBuf};

/// A page of figures in `docs`: written by programs alone, one section at a time.
pub struct Report {
    path: PathBuf,
    /// What stands in it whatever is measured, with a place for each section.
    frame: &'static str,
}

/// What stands in `docs/benchmarks.md` whatever is measured.
const BENCHMARKS: &str = include_str!("../benchmarks.md");
/// What stands in `docs/trust.md` whatever is proved.
const TRUST: &str = include_str!("../trust.md");

impl Report {
    /// `docs/benchmarks.md`.
    pub fn benchmarks() -> Self {
        Self::new("benchmarks.md", BENCHMARKS)
    }

    /// `docs/trust.md`.
    pub fn trust() -> Self {
        Self::new("trust.md", TRUST)
    }

    fn new(name: &str, frame: &'static str) -> Self {
        Self { path: workspace::root().join("docs").join(name), frame }
    }

    /// Replaces a section by what was just measured; the others stay as they are.
    pub fn write(&self, section: &str, tables: &str) -> Result<(), Failure> {
        let before = fs::read_to_string(&self.path).unwrap_or_default();
        let measured = format!("{}\n\n{}\n", machine::when_and_where(), tables.trim_end());
        let text = filled(self.frame, &before, section, &measured);
        let folder = self.path.parent().unwrap_or(&self.path);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&self.path, text))
            .map_err(|error| Failure::file("write", &self.path, &error))?;
        println!("\n{measured}\nWritten to {}.", self.path.display());
        Ok(())
    }
}

/// The frame with the sections that the report had before, one of them new.
fn filled(frame: &str, before: &str, section: &str, new: &str) -> String {
    let mut text = String::new();
    for line in frame.lines() {
        text.push_str(line);
        text.push('\n');
        let Some(name) = section_begun(line) else { continue };
        if name == section {
            text.push_str(new);
        } else {
            text.push_str(content(before, name).unwrap_or("Not measured yet.\n"));
        }
    }
    text
}

/// `<!-- begin builds -->` begins a section, `<!-- end builds -->` ends it.
fn section_begun(line: &str) -> Option<&str> {
    line.strip_prefix("<!-- begin ")?.strip_suffix(" -->")
}

fn content<'t>(report: &'t str, section: &str) -> Option<&'t str> {
    let (_, after) = report.split_once(&format!("<!-- begin {section} -->\n"))?;
    Some(after.split_once(&format!("<!-- end {section} -->"))?.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trust;
    use clap::ValueEnum as _;

    const TWO: &str = "# T\n<!-- begin a -->\n<!-- end a -->\n\n<!-- begin b -->\n<!-- end b -->\n";

    #[test]
    fn a_section_is_replaced_and_the_others_stay() {
        let first = filled(TWO, "", "b", "1\n");
        assert!(first.contains("<!-- begin a -->\nNot measured yet.\n<!-- end a -->"), "{first}");
        let second = filled(TWO, &first, "a", "2\n");
        let third = filled(TWO, &second, "b", "3\n");
        assert_eq!(
            third,
            "# T\n<!-- begin a -->\n2\n<!-- end a -->\n\n<!-- begin b -->\n3\n<!-- end b -->\n"
        );
    }

    #[test]
    fn the_reports_have_a_place_for_every_section() {
        for section in ["shipped", "publish", "builds", "phone", "web", "peers", "search"] {
            assert!(content(BENCHMARKS, section).is_some(), "{section}");
        }
        for section in trust::Part::value_variants() {
            assert!(content(TRUST, &section.name()).is_some(), "{}", section.name());
        }
    }
}
