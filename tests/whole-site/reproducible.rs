//! The same content and the same app give the same bytes, and nothing of others' is overwritten.

use site_tests::{Build, BuiltSite, files_in, workspace};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};
use tempfile::TempDir;

/// Where builds are made: the time zone, the locale, the threads, the day.
const PLACES: [(&str, &str, &str, &str); 5] = [
    ("Pacific/Kiritimati", "C", "2", "2026-11-24"),
    ("Pacific/Pago_Pago", "tr_TR.UTF-8", "1", "2031-02-03"),
    ("Asia/Kathmandu", "ar_EG.UTF-8", "3", "2026-12-31"),
    ("America/St_Johns", "de_DE.UTF-8", "8", "2024-02-29"),
    ("UTC", "zh_CN.GB18030", "16", "1999-12-31"),
];

#[test]
fn the_same_content_gives_the_same_bytes_anywhere() {
    let elsewhere = copy_of_content();
    let mut expected = None;
    for (number, (zone, locale, threads, day)) in PLACES.into_iter().enumerate() {
        let showcase = if number == 0 { workspace() } else { elsewhere.path() };
        let built = Build::of(showcase)
            .with("--today", day)
            .in_environment("TZ", zone)
            .in_environment("LC_ALL", locale)
            .in_environment("RAYON_NUM_THREADS", threads)
            .run();
        let bytes = bytes_of(&built.site());
        let expected = expected.get_or_insert_with(|| bytes.clone());
        assert_eq!(differing(expected, &bytes), [""; 0], "in {zone}, {locale}, on {day}");
    }
    site_tests::figure("reproducible.builds", PLACES.len());
}

#[test]
fn a_build_of_what_changed_gives_the_bytes_of_a_whole_one() {
    let showcase = copy_of_content();
    let out = showcase.path().join("site");
    let build = Build::of(showcase.path()).with_flag("--incremental");
    let published = || {
        let output = build.run_into(&out);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        bytes_of(&BuiltSite::in_folder(&out))
    };
    let whole = published();
    let mission = showcase.path().join("content/missions/houston-way-home.md");
    let text = fs::read_to_string(&mission).unwrap();
    fs::write(&mission, text.replacen("title: ", "title: Another ", 1)).unwrap();
    assert!(differing(&whole, &published()).len() > 5, "the pages that name the mission differ");
    fs::write(&mission, text).unwrap();
    assert_eq!(differing(&whole, &published()), [""; 0]);
}

/// The content in another folder, its files written in another order.
fn copy_of_content() -> TempDir {
    let elsewhere = tempfile::tempdir().expect("a folder for a while");
    let mut files: Vec<String> = files_in(&workspace().join("content")).into_iter().collect();
    files.sort_by_key(|path| path.bytes().rev().collect::<Vec<_>>());
    for path in files {
        let to = elsewhere.path().join("content").join(&path);
        fs::create_dir_all(to.parent().expect("it has a folder")).expect("a folder takes folders");
        fs::copy(workspace().join("content").join(&path), to).expect("a folder takes a file");
    }
    elsewhere
}

/// The paths of files that are other files, or are in one of the two alone.
fn differing<'a>(
    one: &'a BTreeMap<String, Vec<u8>>,
    other: &'a BTreeMap<String, Vec<u8>>,
) -> Vec<&'a str> {
    let paths: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    paths
        .into_iter()
        .filter(|path| one.get(*path) != other.get(*path))
        .map(|path| &**path)
        .collect()
}

#[test]
fn a_built_site_lends_its_app_to_the_next_build() {
    let showcase = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/small");
    let first = Build::of(&showcase).run();
    let borrowed = first.site().folder().to_str().unwrap().to_owned();
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("site");
    let built = std::process::Command::new(site_tests::command())
        .arg("build")
        .arg(&showcase)
        .arg("--out")
        .arg(&out)
        .args(["--app", &borrowed])
        .output()
        .unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    assert_eq!(bytes_of(&BuiltSite::in_folder(out)), bytes_of(&first.site()));
}

#[test]
fn a_folder_of_someone_else_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let thesis = folder.path().join("thesis.txt");
    fs::write(&thesis, "years of work").unwrap();
    let output = Build::of(workspace()).run_into(folder.path());
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("did not make"), "{said}");
    assert_eq!(fs::read_to_string(thesis).unwrap(), "years of work");
    assert_eq!(files_in(folder.path()).len(), 1);
}

fn bytes_of(site: &BuiltSite) -> BTreeMap<String, Vec<u8>> {
    site.files().iter().map(|path| (path.clone(), site.bytes(path))).collect()
}
