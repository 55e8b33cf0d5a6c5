use crate::harm_in;
use atlas_content::{
    Checked, Diagnostic, Memory, Options, SourceFile, Sources, check, check_again, read_again,
};
use atlas_model::Site;

const SITE: &str = include_str!("../../crates/content/tests/corpora/base/content/site.yaml");
const CITY: &str =
    include_str!("../../crates/content/tests/corpora/ok/everything/content/cities/northport.md");
const MISSION: &str =
    include_str!("../../crates/content/tests/corpora/ok/everything/content/missions/warm-homes.md");

/// The path of the mission.
pub(crate) const MISSION_PATH: &str = "content/missions/warm-homes.md";
/// The path of the settings.
pub(crate) const SITE_PATH: &str = "content/site.yaml";

/// The front matter of a mission that has every field, without its fences.
pub(crate) fn front_matter() -> &'static str {
    let front = MISSION.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"));
    front.map_or(MISSION, |(front, _)| front)
}

/// The paths and texts of a small showcase.
pub(crate) fn files() -> Vec<(String, String)> {
    [(SITE_PATH, SITE), ("content/cities/northport.md", CITY), (MISSION_PATH, MISSION)]
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .to_vec()
}

/// The small showcase.
pub(crate) fn small() -> Sources {
    with(&[])
}

/// The showcase with some files more, or in the place of its own.
fn with(others: &[(&str, &str)]) -> Sources {
    let mut files = files();
    for (path, text) in others {
        files.retain(|(known, _)| known != path);
        files.push(((*path).to_owned(), (*text).to_owned()));
    }
    let file = |(path, text): (String, String)| SourceFile { path, text: text.into() };
    Sources { files: files.into_iter().map(file).collect(), assets: Vec::new() }
}

/// Checks the showcase with some files in place of its own, and that what is told of it holds:
/// every place lies in its file; a memory of what was before changes nothing; and a site of which
/// anything can be shown, checked or not, does no harm.
pub(crate) fn hold(others: &[(&str, &str)]) {
    let sources = with(others);
    let options = Options { today: "2026-11-24".parse().ok(), ..Options::default() };
    let checked = check(&sources, &options);
    checked.diagnostics.iter().for_each(|told| placed(&sources, told));
    let mut memory = Memory::default();
    check_again(&small(), &options, &mut memory);
    let again: Checked = check_again(&sources, &options, &mut memory);
    assert_eq!(checked, again, "the memory of another check changes what is told");
    let (site, _) = read_again(&sources, &options, &mut memory);
    harmless(&site);
    checked.site.iter().for_each(harmless);
}

fn placed(sources: &Sources, told: &Diagnostic) {
    assert!(told.line >= 1 && told.column >= 1, "{told:?}");
    if let Some(file) = sources.files.iter().find(|file| file.path == told.path) {
        assert!(file.text.get(told.span.clone()).is_some(), "no such place: {told:?}");
    }
}

fn harmless(site: &Site) {
    let missions = site.missions.iter().map(|entry| &entry.body.html);
    let cities = site.cities.iter().map(|entry| &entry.body.html);
    for html in missions.chain(cities) {
        let harm = harm_in(html);
        assert!(harm.is_empty(), "{harm:?} in {html}");
    }
}
