//! `mission-atlas init`, and how the showcase that it begins can be made one's own.

use crate::town::{Town, app, files, stderr};
use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    process::{Command, Output},
};

/// Runs the command in a folder.
fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
    command.current_dir(folder).args(arguments).output().expect("the command runs")
}

fn begun(options: &[&str]) -> Town {
    let town = Town { root: tempfile::tempdir().expect("a folder for the test") };
    let arguments: Vec<&str> = ["init", "town"].iter().chain(options).copied().collect();
    let output = run(town.root.path(), &arguments);
    assert!(output.status.success(), "{}", stderr(&output));
    town
}

fn built(town: &Town) -> String {
    let built = town.build();
    assert!(built.status.success(), "{}", stderr(&built));
    fs::read_to_string(town.out().join("index.html")).expect("a page")
}

fn stylesheet(town: &Town) -> (String, String) {
    let files = files(&town.out());
    let name = |path: &&std::path::PathBuf| path.to_string_lossy().starts_with("site-");
    let is_css = |path: &&std::path::PathBuf| path.extension().is_some_and(|end| end == "css");
    let path = files.keys().filter(name).find(is_css).expect("a stylesheet");
    let text = String::from_utf8(files[path].clone()).expect("text");
    (path.to_string_lossy().into_owned(), text)
}

#[test]
fn a_new_showcase_has_an_example_of_each_record_and_what_publishes_it() {
    let town = begun(&[]);
    let found: BTreeSet<String> =
        files(&town.dir()).keys().map(|path| path.to_string_lossy().replace('\\', "/")).collect();
    let expected = [
        ".editorconfig",
        ".github/workflows/check.yml",
        ".github/workflows/pages.yml",
        ".gitignore",
        ".gitlab-ci.yml",
        ".gitlab/check.yml",
        ".vscode/extensions.json",
        ".vscode/settings.json",
        ".vscode/tasks.json",
        "README.md",
        "content/case-studies/northport-warm-street.md",
        "content/cities/northport.md",
        "content/collections/examples.md",
        "content/insights/start-with-the-coldest-street.md",
        "content/missions/northport-warm-homes-2032.md",
        "content/organisations/northport-city-council.md",
        "content/pages/about.md",
        "content/pages/accessibility.md",
        "content/pages/how-to-publish.md",
        "content/pages/privacy.md",
        "content/projects/northport-coldest-street.md",
        "content/site.yaml",
        "schema/case-studies.schema.json",
        "schema/challenges.schema.json",
        "schema/cities.schema.json",
        "schema/collections.schema.json",
        "schema/insights.schema.json",
        "schema/missions.schema.json",
        "schema/organisations.schema.json",
        "schema/pages.schema.json",
        "schema/projects.schema.json",
        "schema/site.schema.json",
        "schema/vocabulary.schema.json",
        "styles/custom.css",
    ];
    assert_eq!(found, expected.map(str::to_owned).into());
    for path in expected.iter().filter(|path| path.contains("north") || path.contains("examples")) {
        let text = town.read(path);
        assert!(text.contains("tags: [example]"), "{path} can be found as an example");
        assert!(text.contains("made up") || text.contains("not real"), "{path} says what it is");
    }
}

#[test]
fn in_its_own_folder_a_new_showcase_is_checked_and_built_without_a_word_more() {
    let town =
        begun(&["--title", "Port: our \"missions\"", "--base-url", "https://port.example/a"]);
    let checked = run(&town.dir(), &["check"]);
    assert!(checked.status.success());
    assert_eq!(String::from_utf8_lossy(&checked.stdout), "no problems in 12 files\n");
    let app = app().display().to_string();
    let built = run(&town.dir(), &["build", "--app", &app]);
    assert!(built.status.success(), "{}", stderr(&built));
    assert!(stderr(&built).is_empty(), "{}", stderr(&built));
    let home = town.read("dist/index.html");
    assert!(home.contains("Port: our \"missions\"</span>"), "{home}");
    assert!(home.contains("href=\"https://port.example/a/\""), "{home}");
    // What the site was built into is no part of what is kept.
    assert!(town.read(".gitignore").lines().any(|line| line == "/dist"));
}

#[test]
fn nothing_is_overwritten() {
    let town = Town { root: tempfile::tempdir().expect("a folder for the test") };
    town.write("README.md", "mine");
    town.write("content/site.yaml", "title: Mine");
    let before = files(&town.dir());
    let refused = run(town.root.path(), &["init", "town"]);
    assert_eq!(refused.status.code(), Some(2));
    let said = stderr(&refused);
    assert!(said.contains("\n  town/README.md\n  town/content/site.yaml\n"), "{said}");
    assert!(files(&town.dir()) == before);
}

#[cfg(unix)]
#[test]
fn a_link_does_not_lead_a_new_showcase_elsewhere() {
    let town = Town { root: tempfile::tempdir().expect("a folder for the test") };
    fs::create_dir_all(town.dir()).expect("a folder");
    fs::create_dir_all(town.root.path().join("elsewhere")).expect("a folder");
    std::os::unix::fs::symlink("../elsewhere", town.dir().join("content")).expect("a link");
    let refused = run(town.root.path(), &["init", "town"]);
    assert!(stderr(&refused).contains("\n  town/content\n"), "{}", stderr(&refused));
    assert!(files(&town.root.path().join("elsewhere")).is_empty());
}

#[test]
fn an_accent_of_its_own_makes_a_stylesheet_of_its_own() {
    let [plain, red, blue] =
        [&[][..], &["--accent", "#7a1f4f"], &["--accent", "#00457c"]].map(|o| {
            let town = begun(o);
            let home = built(&town);
            let (path, css) = stylesheet(&town);
            assert!(home.contains(&format!("href=\"/{path}\"")), "{home}");
            (path, css)
        });
    assert!(plain.0 != red.0 && red.0 != blue.0);
    assert!(!plain.1.contains("--accent:"), "{}", plain.1);
    assert!(red.1.contains(":root{--accent:light-dark(#7a1f4f,#f3a1c4);"), "{}", red.1);
    assert!(blue.1.contains("light-dark(#00457c,"), "{}", blue.1);
}

#[test]
fn an_accent_that_cannot_be_read_is_refused_with_one_that_can() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let refused = run(folder.path(), &["init", "town", "--accent", "#ffcc00"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("dark enough is \"#946400\""), "{}", stderr(&refused));
    assert!(files(folder.path()).is_empty());
    let taken = run(folder.path(), &["init", "town", "--accent", "#946400"]);
    assert!(taken.status.success(), "{}", stderr(&taken));
}

#[test]
fn own_styles_come_last_and_change_no_page_but_for_what_it_says_of_the_stylesheet() {
    let town = begun(&["--accent", "#7a1f4f"]);
    let before = built(&town);
    let (old, _) = stylesheet(&town);
    town.write("styles/custom.css", ":root{--accent:#123456}\n");
    let after = built(&town);
    let (new, css) = stylesheet(&town);
    assert!(css.trim_end().ends_with(":root{--accent:#123456}"), "{css}");
    let named = |page: &str, name: &str| {
        let (_, after) = page.split_once(name).expect("the page names it");
        let (tag, _) = after.split_once('>').expect("in a tag");
        format!("{name}{tag}")
    };
    let restyled = before.replace(&named(&before, &old), &named(&after, &new));
    // A page says of which build it is, too, and the stylesheet is a part of that.
    let build = |page: &str| named(page, " data-build=");
    assert_ne!(build(&before), build(&after));
    assert_eq!(restyled.replace(&build(&restyled), &build(&after)), after);
}

#[test]
fn a_logo_faces_and_words_of_its_own_are_in_its_pages() {
    let town = begun(&["--base-url", "https://port.example/atlas/"]);
    let site = town.read("content/site.yaml");
    let own = "theme:\n  logo: {src: brand/logo.svg, alt: City of Northport}\n  \
               faces: {titles: brand/ours.woff2}\nwords: {home-missions: Our six}\n";
    town.write("content/site.yaml", &(site.replace("\ntheme:\n", "\n") + own));
    town.write("content/brand/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    town.write("content/brand/ours.woff2", "wOF2");
    let home = built(&town);
    let logo =
        "<img class=\"masthead__logo\" src=\"/atlas/brand/logo.svg\" alt=\"City of Northport\">";
    assert!(home.contains(logo), "{home}");
    assert!(home.contains(">Our six</h2>") && !home.contains("Missions to begin with"), "{home}");
    let (_, css) = stylesheet(&town);
    assert!(css.contains("src:url(\"brand/ours.woff2\")"), "{css}");
    for path in ["brand/logo.svg", "brand/ours.woff2"] {
        assert!(town.out().join(path).is_file(), "{path}");
    }
}

#[test]
fn without_its_examples_a_showcase_still_stands() {
    let town = begun(&[]);
    for (path, bytes) in files(&town.dir()) {
        if String::from_utf8_lossy(&bytes).contains("\ntags: [example]\n") {
            fs::remove_file(town.dir().join(path)).expect("an example");
        }
    }
    let checked = run(&town.dir(), &["check"]);
    assert_eq!(String::from_utf8_lossy(&checked.stdout), "no problems in 5 files\n");
    let home = built(&town);
    assert!(!home.contains("Northport"), "{home}");
}
