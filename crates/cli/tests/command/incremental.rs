//! `mission-atlas build --incremental`: less work, the same bytes.

use crate::town::{Town, app, files, stderr};
use proptest::prelude::*;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// What may happen to a showcase between two builds.
#[derive(Clone, Debug)]
enum Edit {
    /// A sentence more in the article of one of these files.
    Body(&'static str, u16),
    /// Another title.
    Title(&'static str, u16),
    /// Another name for a city, which many pages show.
    CityName(u16),
    /// One record more.
    Add(u8),
    /// That record is gone again, if it was there.
    Remove(u8),
    /// A term gets another label.
    Vocabulary(u16),
    /// A picture that an article shows gets other bytes.
    Picture(u16),
    /// The site gets another name, which all pages show.
    SiteTitle(u16),
    /// Another build of the app, whose files have other names.
    App(u16),
    /// The app is put in place of the other with other bytes under the same names.
    AppBytes(u16),
    /// Someone writes into the published folder.
    Meddle,
    /// Someone writes into the folder that waits to be the next, and puts a file there.
    MeddleAside,
    /// A build was killed while it made that folder the next.
    Killed,
}

const WITH_TITLE: [&str; 6] = [
    "content/missions/warm-homes.md",
    "content/missions/quiet-streets.md",
    "content/case-studies/warm-street.md",
    "content/insights/coldest-first.md",
    "content/collections/warm-things.md",
    "content/pages/about.md",
];

fn edit() -> impl Strategy<Value = Edit> {
    let file = || prop::sample::select(&WITH_TITLE[..]);
    let number = || 0..3_u16;
    prop_oneof![
        (file(), number()).prop_map(|(file, number)| Edit::Body(file, number)),
        (file(), number()).prop_map(|(file, number)| Edit::Title(file, number)),
        number().prop_map(Edit::CityName),
        (0..60_u8).prop_map(Edit::Add),
        (0..60_u8).prop_map(Edit::Remove),
        number().prop_map(Edit::Vocabulary),
        number().prop_map(Edit::Picture),
        number().prop_map(Edit::SiteTitle),
        number().prop_map(Edit::App),
        number().prop_map(Edit::AppBytes),
        Just(Edit::Meddle),
        Just(Edit::MeddleAside),
        Just(Edit::Killed),
    ]
}

/// A showcase that is edited, and the app that it is built around.
struct Edited {
    town: Town,
    app: PathBuf,
}

impl Edited {
    fn new() -> Self {
        let town = Town::with_records();
        let copy = town.root.path().join("app");
        for (path, bytes) in files(&app()) {
            fs::create_dir_all(&copy).expect("a folder");
            fs::write(copy.join(path), bytes).expect("a file of the app");
        }
        let edited = Self { town, app: copy };
        edited.apply(&Edit::Picture(0));
        edited
    }

    fn apply(&self, edit: &Edit) {
        match edit {
            Edit::Body(file, number) => {
                let text = self.town.read(file);
                self.town.write(file, &format!("{text}\nOnce more {number}.\n"));
            }
            Edit::Title(file, number) => self.put_line(file, "title: ", &format!("Title {number}")),
            Edit::CityName(number) => {
                self.put_line("content/cities/eastmoor.md", "name: ", &format!("Moor {number}"));
            }
            Edit::Add(number) => self.add(*number),
            Edit::Remove(number) => {
                let _ = fs::remove_file(self.town.dir().join(extra(*number)));
            }
            Edit::Vocabulary(number) => self.town.write(
                "content/vocabularies/sectors.yaml",
                &format!(
                    "- {{id: energy, label: Energy {number}, definition: Power and heat.}}\n\
                     - {{id: buildings, label: Buildings, definition: Homes and offices.}}\n"
                ),
            ),
            Edit::Picture(number) => {
                self.town.write("content/pages/plan.pdf", &format!("%PDF {number}"));
                let about = self.town.read("content/pages/about.md");
                if !about.contains("plan.pdf") {
                    let about = format!("{about}\nThe [plan](plan.pdf).\n");
                    self.town.write("content/pages/about.md", &about);
                }
            }
            Edit::SiteTitle(number) => {
                self.put_line("content/site.yaml", "title: ", &format!("Atlas {number}"));
            }
            Edit::App(number) => {
                for (path, _) in files(&self.app) {
                    if path.extension().is_some_and(|extension| extension == "css") {
                        let new = self.app.join(format!("main-{number}.css"));
                        fs::rename(self.app.join(path), new).expect("a file of the app");
                    }
                }
            }
            Edit::AppBytes(number) => {
                let bytes = format!("/* {number} */");
                fs::write(self.app.join("atlas-app-1.js"), bytes).expect("a file of the app");
            }
            Edit::Meddle => meddle(&self.town.out()),
            Edit::MeddleAside => {
                meddle(&self.spare());
                if self.spare().exists() {
                    fs::write(self.spare().join("missions/letter.txt"), "dear").expect("a file");
                }
            }
            Edit::Killed => {
                let half = self.town.root.path().join(".dist.mission-atlas-77-0");
                if fs::rename(self.spare(), &half).is_ok() {
                    meddle(&half);
                }
            }
        }
    }

    /// The folder that was published before.
    fn spare(&self) -> PathBuf {
        self.town.root.path().join(".dist.atlas-spare")
    }

    fn put_line(&self, file: &str, start: &str, value: &str) {
        let text = self.town.read(file);
        let line = text.lines().find(|line| line.starts_with(start)).expect("the field");
        self.town.write(file, &text.replacen(line, &format!("{start}{value}"), 1));
    }

    /// Adds a mission. So many of one challenge fill more than one page.
    fn add(&self, number: u8) {
        for number in number..number.saturating_add(30) {
            self.town.write(
                &extra(number),
                &format!(
                    "---\ntitle: Extra {number}\nsummary: One more.\nstatement: One more thing.\n\
                     city: eastmoor\nrecognition: externally-described\n\
                     challenges: [food-systems]\ntarget: {{year: 2040, outcome: More}}\n\
                     stage: proposed\n\
                     progress: {{state: on-track, as_of: \"2026\", basis: press, source: s1}}\n\
                     lead: {{name: Eastmoor Council, kind: local-government}}\n\
                     sources:\n  - {{id: s1, publisher: Echo, kind: press}}\n\
                     updated: 2026-11-20\n---\n"
                ),
            );
        }
    }

    fn build(&self, out: &Path, incremental: bool) -> Vec<String> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
        command.args(["build", "--today", "2026-11-24", "--timings", "--app"]);
        command.arg(&self.app).arg(self.town.dir()).arg("--out").arg(out);
        if incremental {
            command.arg("--incremental");
        }
        let built = command.output().expect("the command runs");
        assert!(built.status.success(), "{}", stderr(&built));
        String::from_utf8_lossy(&built.stdout).lines().map(str::to_owned).collect()
    }

    fn assert_same(&self) {
        let clean = self.town.root.path().join("clean");
        self.build(&self.town.out(), true);
        self.build(&clean, false);
        let (clean, incremental) = (files(&clean), files(&self.town.out()));
        let names = |files: &std::collections::BTreeMap<PathBuf, Vec<u8>>| -> Vec<PathBuf> {
            files.keys().cloned().collect()
        };
        assert_eq!(names(&incremental), names(&clean));
        for (path, bytes) in &clean {
            assert!(incremental[path] == *bytes, "{} differs", path.display());
        }
    }

    /// How many files the last lines of a build say were kept.
    fn kept(&self) -> usize {
        let said = self.build(&self.town.out(), true);
        let last = said.last().expect("a table of times");
        let kept = last.split("; ").find_map(|note| note.strip_suffix(" files as they were"));
        kept.map_or(0, |kept| kept.parse().expect("a number"))
    }
}

fn meddle(site: &Path) {
    let home = site.join("index.html");
    if let Ok(bytes) = fs::read(&home) {
        fs::write(home, vec![b'x'; bytes.len()]).expect("a file of the site");
    }
}

fn extra(number: u8) -> String {
    format!("content/missions/extra-{number}.md")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edits_the_site_is_that_of_a_clean_build(
        edits in prop::collection::vec(prop::collection::vec(edit(), 1..4), 2..6)
    ) {
        let edited = Edited::new();
        edited.build(&edited.town.out(), true);
        for edits in edits {
            for edit in &edits {
                edited.apply(edit);
            }
            edited.assert_same();
        }
    }
}

#[test]
fn one_article_touches_its_page_and_that_of_search() {
    let edited = Edited::new();
    assert_eq!(edited.kept(), 0);
    let all = edited.kept();
    edited.apply(&Edit::Body("content/missions/warm-homes.md", 1));
    // That of search names the index, which holds the article's words; both are there in two
    // languages. The article's own text lies beside its page.
    assert_eq!(edited.kept(), all - 5);
}

#[test]
fn what_would_be_the_same_is_the_same_file_on_the_disk() {
    let edited = Edited::new();
    let home = edited.town.out().join("index.html");
    edited.build(&edited.town.out(), true);
    let first = fs::metadata(&home).and_then(|home| home.modified()).expect("a time");
    edited.build(&edited.town.out(), true);
    let second = fs::metadata(&home).and_then(|home| home.modified()).expect("a time");
    assert_eq!(first, second);
}

#[test]
fn a_damaged_or_missing_cache_means_that_all_is_made_anew() {
    let edited = Edited::new();
    let cache = edited.town.root.path().join(".dist.atlas-cache");
    assert_eq!(edited.kept(), 0);
    assert!(edited.kept() > 0);

    let mut bytes = fs::read(&cache).expect("the cache");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&cache, &bytes).expect("the cache");
    assert_eq!(edited.kept(), 0);

    fs::write(&cache, "").expect("the cache");
    assert_eq!(edited.kept(), 0);

    // A build that keeps nothing leaves no cache that speaks of another site.
    edited.build(&edited.town.out(), false);
    assert!(!cache.exists());
    assert_eq!(edited.kept(), 0);
}

#[test]
fn a_folder_that_was_put_in_place_by_another_is_not_trusted() {
    let edited = Edited::new();
    let out = edited.town.out();
    edited.build(&out, true);
    let aside = edited.town.root.path().join("aside");
    fs::rename(&out, &aside).expect("a folder");
    for (path, bytes) in files(&aside) {
        let path = out.join(path);
        fs::create_dir_all(path.parent().expect("a path below a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    assert_eq!(edited.kept(), 0);
}

#[test]
#[cfg(unix)]
fn two_folders_take_turns() {
    let edited = Edited::new();
    let folder = |path: &Path| fs::metadata(path).map(|folder| inode(&folder)).ok();
    edited.build(&edited.town.out(), true);
    let first = folder(&edited.town.out());
    assert_eq!(folder(&edited.spare()), None);
    edited.apply(&Edit::Add(1));
    edited.build(&edited.town.out(), true);
    let second = folder(&edited.town.out());
    assert_eq!(folder(&edited.spare()), first);
    edited.apply(&Edit::Remove(1));
    edited.assert_same();
    assert_eq!((folder(&edited.town.out()), folder(&edited.spare())), (first, second));

    // A build that keeps nothing leaves no folder of another site.
    edited.build(&edited.town.out(), false);
    assert_eq!(folder(&edited.spare()), None);
}

#[test]
#[cfg(unix)]
fn no_link_leads_a_build_out_of_its_folders() {
    let edited = Edited::new();
    edited.build(&edited.town.out(), true);
    edited.build(&edited.town.out(), true);
    let elsewhere = edited.town.root.path().join("elsewhere");
    let missions = edited.spare().join("missions");
    fs::rename(&missions, &elsewhere).expect("a folder");
    std::os::unix::fs::symlink(&elsewhere, &missions).expect("a link");
    let before = files(&elsewhere);
    edited.apply(&Edit::SiteTitle(2));
    edited.assert_same();
    assert!(files(&elsewhere) == before);
}

#[cfg(unix)]
fn inode(folder: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(folder)
}
