//! `mission-atlas import`: tables, and Markdown of other generators.

use crate::town::{Town, files, stderr};
use std::{
    fs,
    path::PathBuf,
    process::{Command, Output},
};

fn import(town: &Town, source: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
    command.current_dir(town.root.path()).arg("import").arg(source).args(arguments);
    command.arg("--into").arg(town.dir()).output().expect("the command runs")
}

fn put(town: &Town, path: &str, bytes: impl AsRef<[u8]>) {
    let path = town.root.path().join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, bytes).expect("a file");
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn content(town: &Town) -> Vec<PathBuf> {
    files(&town.dir().join("content")).into_keys().collect()
}

const MAP: &str = "\
kind: mission
columns:
  Titel: title
  Ziel: target.outcome
  Jahr: target.year
  Stadt: city
  Themen: {field: challenges, split: \",\", terms: {Wohnen: housing-homelessness, Sonstiges: null}}
  Quelle: sources.1.publisher
  Netz: sources.1.url
  Geändert: {field: updated, date: \"%d.%m.%Y\"}
  Text: body
  Nummer: null
constants:
  stage: in-delivery
  sources.1.kind: official
  progress.state: not-assessed
";

const TABLE: &str = "\
Titel;Ziel;Jahr;Stadt;Themen;Quelle;Netz;Geändert;Text;Nummer;Notiz
Grüne Dächer;Mehr Grün;2030;Rivertown;\"Wohnen,Climate neutrality,Kunst\";Stadt;https://a.example/;24.11.2026;\"Zeile 1

Zeile 2\";1;geheim
Grüne Dächer;Noch mehr;2031;Ostdorf;Sonstiges;;;gestern;;2;
";

#[test]
fn a_table_becomes_records_and_what_has_no_place_is_told() {
    let town = Town::new();
    put(&town, "map.yaml", MAP);
    let (latin, ..) = encoding_rs::WINDOWS_1252.encode(TABLE);
    put(&town, "plan.csv", latin);
    let done = import(&town, "plan.csv", &["--mapping", "map.yaml"]);
    assert!(done.status.success(), "{}", stderr(&done));
    assert_eq!(
        town.read("content/missions/grune-dacher.md"),
        "---\ntitle: Grüne Dächer\ncity: rivertown\n\
         challenges: [housing-homelessness, climate-neutrality]\n\
         target:\n  outcome: Mehr Grün\n  year: 2030\nstage: in-delivery\n\
         progress:\n  state: not-assessed\n\
         sources:\n  - publisher: Stadt\n    url: https://a.example/\n    kind: official\n\
         updated: 2026-11-24\n---\n\nZeile 1\n\nZeile 2\n"
    );
    // A source of which the table says nothing gets no kind.
    let second = town.read("content/missions/grune-dacher-2.md");
    assert!(!second.contains("sources") && !second.contains("challenges"), "{second}");
    let said = stdout(&done);
    for line in [
        "Read as windows-1252, separated by semicolons.",
        "`Grüne Dächer` -> grune-dacher-2",
        "`Notiz`: once, first in line 2",
        "`Themen`: `Kunst`: no term of the field; once, first in line 2",
        "`Stadt`: `Ostdorf`: the showcase has no such record yet; once, first in line 5",
        "`Geändert`: `gestern`: no day as `%d.%m.%Y` says; once, first in line 5",
        "2 records written",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert!(!said.contains("Nummer"), "{said}");
}

#[test]
fn nothing_is_written_where_anything_is_in_the_way_or_only_looked_at() {
    let town = Town::new();
    put(&town, "map.yaml", "kind: city\ncolumns: {Name: name}\n");
    put(&town, "cities.csv", "Name\nNorthport\nRivertown\n");
    let before = files(&town.dir());
    let looked = import(&town, "cities.csv", &["--mapping", "map.yaml", "--dry-run"]);
    let refused = import(&town, "cities.csv", &["--mapping", "map.yaml"]);
    for output in [&looked, &refused] {
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(output).contains("rivertown (line 3)"), "{}", stderr(output));
    }
    put(&town, "cities.csv", "Name\nNorthport\n");
    let looked = import(&town, "cities.csv", &["--mapping", "map.yaml", "--dry-run"]);
    assert!(stdout(&looked).contains("1 record would be written"), "{}", stdout(&looked));
    assert!(files(&town.dir()) == before);
}

#[test]
fn posts_of_other_generators_come_by_their_conventions() {
    let town = Town::new();
    put(
        &town,
        "blog/_posts/2020-01-31-green-roofs.md",
        "---\ntitle: Green roofs\ndescription: Roofs that drink.\ntags: [roofs, water]\n\
         date: 2020-01-31 09:00:00 +0100\nlayout: post\nauthor: {name: Ada}\n---\n\n# Green\n",
    );
    put(
        &town,
        "blog/posts/dry-cellars/index.md",
        "+++\ntitle = \"Dry cellars\"\ndraft = true\nlastmod = 2021-02-03T10:00:00Z\n+++\nText\n",
    );
    put(&town, "blog/posts/_index.md", "---\ntitle: All posts\n---\n");
    put(&town, "blog/posts/broken.md", "---\ntitle: [\n---\n");
    let done = import(&town, "blog", &["--kind", "case-study"]);
    assert!(done.status.success(), "{}", stderr(&done));
    let roofs = town.read("content/case-studies/green-roofs.md");
    assert_eq!(
        roofs,
        "---\ntitle: Green roofs\nsummary: Roofs that drink.\ntags: [roofs, water]\n\
         created: 2020-01-31\n---\n\n# Green\n"
    );
    let cellars = town.read("content/case-studies/dry-cellars.md");
    assert!(cellars.contains("record_state: draft\n"), "{cellars}");
    assert!(cellars.contains("updated: 2021-02-03\n"), "{cellars}");
    assert_eq!(content(&town).len(), 4);
    let said = stdout(&done);
    for line in [
        "`layout`: once",
        "`author.name`: once",
        "posts/_index.md: a page that lists",
        "posts/broken.md: its front matter is no YAML",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
}

#[test]
fn a_suggested_mapping_can_be_used_as_it_is() {
    let town = Town::new();
    put(&town, "plan.csv", "Title,Sumary,Challenge,Colour: \"of\"\nA plan,Short,x|y,red\n");
    let suggested = import(&town, "plan.csv", &["--kind", "mission", "--suggest"]);
    let map = stdout(&suggested);
    assert!(suggested.status.success(), "{}", stderr(&suggested));
    for line in
        ["\"Title\": title", "\"Sumary\": summary", "split: \"|\"", "null", "# target.outcome:"]
    {
        assert!(map.contains(line), "{line}: {map}");
    }
    assert_eq!(content(&town).len(), 2);
    put(&town, "map.yaml", map);
    let done = import(&town, "plan.csv", &["--mapping", "map.yaml"]);
    assert!(done.status.success(), "{}", stderr(&done));
    assert!(town.read("content/missions/a-plan.md").contains("summary: Short\n"));
}

#[test]
fn a_mapping_that_is_wrong_is_told_and_nothing_is_written() {
    let town = Town::new();
    put(&town, "map.yaml", "kind: city\ncolumns: {Name: nam}\n");
    put(&town, "cities.csv", "Name\nNorthport\n");
    let refused = import(&town, "cities.csv", &["--mapping", "map.yaml"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("did you mean `name`?"), "{}", stderr(&refused));
    assert_eq!(content(&town).len(), 2);
}
