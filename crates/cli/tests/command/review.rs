//! What a record's state does to the site, and what a preview is.

use crate::town::{Town, stderr};
use std::{collections::BTreeMap, fs, process::Command};

/// A showcase whose one mission is in a state, built with these further arguments.
fn built(state: &str, arguments: &[&str]) -> (Town, BTreeMap<String, String>) {
    let town = Town::with_records();
    let path = "content/missions/warm-homes.md";
    let text = town.read(path).replacen("---\n", &format!("---\nrecord_state: {state}\n"), 1);
    town.write(path, &text);
    let mut build = town.command("build");
    let output = build.arg("--out").arg(town.out()).args(arguments).output().expect("it runs");
    assert!(output.status.success(), "{}", stderr(&output));
    let files = crate::town::files(&town.out()).into_iter();
    let texts = files.map(|(path, bytes)| {
        (path.to_string_lossy().into_owned(), String::from_utf8_lossy(&bytes).into_owned())
    });
    let texts = texts.collect();
    (town, texts)
}

const PAGE: &str = "missions/warm-homes/index.html";
const NO_INDEX: &str = "<meta name=\"robots\" content=\"noindex\">";

#[test]
fn a_draft_is_shown_to_people_alone_and_only_where_it_is_asked_for() {
    for (state, banner) in [("draft", "Draft."), ("in-review", "In review.")] {
        let (_town, site) = built(state, &["--drafts"]);
        let page = &site[PAGE];
        assert!(page.contains(banner) && page.contains(NO_INDEX), "{state}");
        assert!(site["missions/index.html"].contains("A warm home for everyone"), "{state}");
        assert!(!site["missions/index.html"].contains(NO_INDEX), "{state}");
        let told = |path: &&String| {
            path.starts_with("data/") || path.ends_with("sitemap.xml") || path.ends_with("feed.xml")
        };
        for path in site.keys().filter(told) {
            let named = site[path].lines().find(|line| {
                line.contains("missions/warm-homes") || line.contains("A warm home for everyone")
            });
            assert_eq!(named, None, "{state} in {path}");
        }
    }
}

#[test]
fn a_preview_asks_search_engines_to_leave_out_each_of_its_pages() {
    let elsewhere = ["--preview", "--base-url", "https://previews.example/17/"];
    let (_town, site) = built("published", &elsewhere);
    let pages = site.iter().filter(|(path, _)| path.rsplit('.').next() == Some("html"));
    for (path, page) in pages {
        assert!(page.contains(NO_INDEX), "{path}");
    }
    let page = &site[PAGE];
    assert!(page.contains("<strong>Preview.</strong>"), "{page}");
    let real = "<link rel=\"canonical\" href=\"https://example.org/small/missions/warm-homes/\">";
    assert!(page.contains(real), "{page}");
    assert!(page.contains("href=\"/17/missions/\""), "{page}");
    // A crawler that may not read a page cannot read either that it should not list it.
    assert!(!site["robots.txt"].contains("Disallow"));
    assert!(!site.contains_key("sitemap.xml"));
}

#[test]
fn what_is_published_is_no_preview() {
    let (_town, site) = built("published", &[]);
    assert!(!site[PAGE].contains("Preview."));
    assert!(!site[PAGE].contains(NO_INDEX));
    assert!(site["data/v1/missions.csv"].contains("warm-homes"));
    assert!(site["sitemap.xml"].contains("missions/warm-homes/"));
}

#[test]
fn an_archived_city_or_project_keeps_its_page_alone() {
    let town = Town::with_records();
    for path in ["content/cities/eastmoor.md", "content/projects/street-heat.md"] {
        let text = town.read(path).replacen("---\n", "---\nrecord_state: archived\n", 1);
        town.write(path, &text);
    }
    let output = town.build();
    assert!(output.status.success(), "{}", stderr(&output));
    let read = |path: &str| fs::read_to_string(town.out().join(path)).expect("a page");
    assert!(read("cities/eastmoor/index.html").contains("Archived."));
    assert!(read("projects/street-heat/index.html").contains("Archived."));
    assert!(!read("cities/northport/index.html").contains("projects/street-heat/"));
    assert!(!read("cities/index.html").contains("cities/eastmoor/"));
}

#[test]
fn a_page_that_is_archived_says_so_and_leaves_the_foot() {
    let town = Town::new();
    town.write(
        "content/pages/old-news.md",
        "---\ntitle: Old news\nrecord_state: archived\n---\nOnce.\n",
    );
    let output = town.build();
    assert!(output.status.success(), "{}", stderr(&output));
    let read = |path: &str| fs::read_to_string(town.out().join(path)).expect("a page");
    assert!(read("old-news/index.html").contains("Archived."));
    assert!(!read("index.html").contains("/old-news/"));
}

#[test]
fn a_checklist_is_about_what_a_branch_changed() {
    let town = Town::with_records();
    let git = |arguments: &[&str]| {
        let output = Command::new("git")
            .arg("-C")
            .arg(town.dir())
            .args(["-c", "user.name=A", "-c", "user.email=a@example.org"])
            .args(arguments)
            .output()
            .expect("git runs");
        assert!(output.status.success(), "{arguments:?}: {}", stderr(&output));
    };
    git(&["init", "--quiet", "--initial-branch", "main"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "-m", "first"]);
    git(&["switch", "--quiet", "-c", "change"]);
    let path = "content/missions/warm-homes.md";
    town.write(path, &town.read(path).replace("A warm home for everyone", "Warm *homes*"));
    git(&["commit", "--quiet", "-a", "-m", "second"]);
    let new = town.read("content/projects/street-heat.md").replace("energy", "enrgy");
    town.write("content/projects/new-street.md", &new);

    let mut check = town.command("check");
    let output = check.args(["--format", "checklist", "--changed-since", "main"]).output();
    let output = output.expect("the command runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}{}", stderr(&output));
    assert!(said.starts_with("# Checklist: 2 records\n"), "{said}");
    assert!(said.contains("## Warm \\*homes\\*\n"), "{said}");
    assert!(said.contains("- [ ] Each figure stands in its source"), "{said}");
    assert!(said.contains("To mend it: did you mean `energy`?"), "{said}");
    assert!(!said.contains("Eastmoor"), "{said}");

    let mut check = town.command("check");
    let lost = check.args(["--format", "checklist", "--changed-since", "nowhere"]).output();
    let lost = lost.expect("the command runs");
    assert_eq!(lost.status.code(), Some(2));
    assert!(stderr(&lost).contains("git cannot tell what changed"), "{}", stderr(&lost));
}
