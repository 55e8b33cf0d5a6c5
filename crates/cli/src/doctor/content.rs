use super::finding::Finding;
use crate::showcase::Showcase;
use atlas_content::{Options, Severity};
use atlas_model::{Date, Settings};
use std::path::Path;

/// Whether there is a showcase, and whether its content can be built; its settings, where it can.
pub fn look(dir: &Path, today: Date) -> (Vec<Finding>, Option<Settings>) {
    let showcase = match Showcase::read(dir) {
        Ok(showcase) => showcase,
        Err(failure) => {
            let advice = "Name the showcase's folder, the one that holds `content/`:\n\
                          `mission-atlas doctor my-city`.";
            return (vec![Finding::missing("showcase", failure.to_string(), advice)], None);
        }
    };
    let found =
        Finding::fine("showcase", format!("{}, {} files", shown(dir), showcase.file_count()));
    let options = Options { today: Some(today), drafts: true, ..Options::default() };
    let checked = showcase.check(&options);
    let count = |severity| {
        checked.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let see = format!("See `mission-atlas check {}`.", dir.display());
    let content = match (errors, warnings) {
        (0, 0) => Finding::fine("content", "no problems, drafts included"),
        (0, warnings) => Finding::note("content", format!("warnings: {warnings}"), see),
        (errors, _) => Finding::missing("content", format!("errors: {errors}"), see),
    };
    (vec![found, content], checked.site.map(|site| site.settings))
}

fn shown(dir: &Path) -> String {
    if dir == Path::new(".") { "this folder".to_owned() } else { dir.display().to_string() }
}
