//! Showcases of a few files, for tests.

use atlas_content::{Options, SourceFile, Sources, check};
use atlas_model::Site;

/// A city in Sweden that missions may name.
pub(crate) const MALMO: (&str, &str) = (
    "cities/malmo.md",
    "---\nname: Malmö\ncountry: SE\nlevel: city\nlatitude: 1\nlongitude: 1\n---\n",
);

/// The showcase of files, each with its path below `content`, in languages: `en, es`.
pub(crate) fn small_site(languages: &str, files: &[(&str, &str)]) -> Site {
    let settings = format!(
        "title: Small\nbase_url: http://localhost/\nlanguages: [{languages}]\nlicence: CC0-1.0\n"
    );
    let files = files.iter().copied().chain([MALMO, ("site.yaml", settings.as_str())]);
    let file = |(path, text): (&str, &str)| SourceFile {
        path: format!("content/{path}"),
        text: text.into(),
    };
    let sources = Sources { files: files.map(file).collect(), assets: Vec::new() };
    let checked = check(&sources, &Options::default());
    checked.site.unwrap_or_else(|| panic!("{:#?}", checked.diagnostics))
}

/// A mission with further fields: at least who leads it.
pub(crate) fn mission(further: &str) -> String {
    format!(
        "---\ntitle: Warm homes\nsummary: Warm.\nstatement: All are warm.\ncity: malmo\n\
         recognition: self-described\nchallenges: [housing-homelessness]\n\
         target: {{outcome: All is well, note: No year}}\nstage: adopted\n\
         progress: {{state: not-assessed}}\nsources:\n  - {{publisher: City, kind: official}}\n\
         updated: 2026-01-01\n{further}\n---\n"
    )
}
