//! Content of an older format becomes content of the newest, changed no more than that takes.
#![expect(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use atlas_content::{
    MigrateError, NEWEST, Options, STEPS, SourceFile, Sources, Step, check, migrate,
};

/// Steps such as later formats may bring: a field gets another name, then another value.
const LATER: [Step; 3] = [
    STEPS[0],
    Step {
        from: 1,
        to: 2,
        does: "`levl` is called `level`",
        change: |file| file.text.contains("levl:").then(|| file.text.replace("levl:", "level:")),
    },
    Step {
        from: 2,
        to: 3,
        does: "`town` is called `city`",
        change: |file| {
            file.text
                .contains("level: town")
                .then(|| file.text.replace("level: town", "level: city"))
        },
    },
];

fn sources(site: &str, city: &str) -> Sources {
    let file = |path: &str, text: &str| SourceFile { path: path.into(), text: text.into() };
    Sources {
        files: vec![
            file("content/site.yaml", site),
            file("content/cities/northport.md", city),
            file("federated/east/content/cities/eastport.md", "levl: town\n"),
        ],
        assets: Vec::new(),
    }
}

/// What the files of a showcase hold once these steps are taken.
fn migrated(site: &str, city: &str, steps: &[Step]) -> (String, String) {
    let sources = sources(site, city);
    let migration = migrate(&sources, steps).unwrap();
    let after = |path: &str| {
        let edit = migration.edits.iter().find(|edit| edit.path == path);
        let before = sources.files.iter().find(|file| file.path == path).unwrap();
        edit.map_or_else(|| before.text.to_string(), |edit| edit.after.clone())
    };
    assert!(migration.edits.iter().all(|edit| !edit.path.starts_with("federated/")));
    (after("content/site.yaml"), after("content/cities/northport.md"))
}

#[test]
fn each_step_is_taken_once_and_the_rest_stays_as_it_was() {
    let city = "---\n# where we live\nname:  Northport\nlevl: town # small\n---\n";
    let (site, city) = migrated("# ours\ntitle: Town\n", city, &LATER);
    assert_eq!(site, "# ours\nschema: 3\ntitle: Town\n");
    assert_eq!(city, "---\n# where we live\nname:  Northport\nlevel: city # small\n---\n");
}

#[test]
fn the_steps_begin_at_the_format_that_the_content_is_in() {
    let (site, city) = migrated("title: Town\r\nschema: 2 # old\r\n", "levl: town\n", &LATER);
    assert_eq!(site, "title: Town\r\nschema: 3 # old\r\n");
    assert_eq!(city, "levl: town\n");
}

#[test]
fn what_is_in_the_newest_format_stays() {
    let migration = migrate(&sources("schema: 1\ntitle: Town\n", ""), STEPS).unwrap();
    assert!(migration.steps.is_empty() && migration.edits.is_empty());
    assert_eq!(migration.from, NEWEST);
}

#[test]
fn a_format_that_is_not_said_is_said() {
    for (before, after) in [
        ("title: Town\n", "schema: 1\ntitle: Town\n"),
        ("\u{feff}---\r\ntitle: Town\r\n", "\u{feff}---\r\nschema: 1\r\ntitle: Town\r\n"),
        ("title: Town\nschema:\n", "title: Town\nschema: 1\n"),
    ] {
        assert_eq!(migrated(before, "", STEPS).0, after);
    }
}

#[test]
fn what_can_not_be_brought_on_says_why() {
    let of = |site: &str| migrate(&sources(site, ""), STEPS).map(|_| ());
    assert_eq!(of("schema: 7\n"), Err(MigrateError::Newer(7)));
    assert_eq!(of("title: [\n"), Err(MigrateError::Unreadable));
    assert_eq!(of("schema: soon\n"), Err(MigrateError::Unreadable));
    let gap = [LATER[0], LATER[2]];
    let found = migrate(&sources("schema: 1\n", ""), &gap).map(|_| ());
    assert_eq!(found, Err(MigrateError::Unknown(1)));
    assert!(MigrateError::Newer(7).to_string().contains("get a newer version"));
}

#[test]
fn the_steps_lead_to_the_format_that_a_check_takes() {
    assert_eq!(STEPS.last().map(|step| step.to), Some(NEWEST));
    let site = "base_url: https://a.org/\ntitle: Town\nlicence: CC0-1.0\nlanguages: [en]\n";
    let (site, _) = migrated(site, "", STEPS);
    let file = SourceFile { path: "content/site.yaml".into(), text: site.into() };
    let checked = check(&Sources { files: vec![file], assets: Vec::new() }, &Options::default());
    assert!(checked.site.is_some(), "{:?}", checked.diagnostics);
}
