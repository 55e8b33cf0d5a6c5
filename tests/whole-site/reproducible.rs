//! The same content and the same app give the same bytes, and nothing of others' is overwritten.

use site_tests::{Build, BuiltSite, files_in, workspace};
use std::{collections::BTreeMap, fs, path::Path};

#[test]
fn two_builds_give_the_same_bytes() {
    let first = Build::of(workspace())
        .with("--today", "2026-11-24")
        .in_environment("TZ", "Pacific/Kiritimati")
        .run();
    // Its files written in another order, on another day, elsewhere.
    let elsewhere = tempfile::tempdir().unwrap();
    let mut files: Vec<String> = files_in(&workspace().join("content")).into_iter().collect();
    files.sort_by_key(|path| path.bytes().rev().collect::<Vec<_>>());
    for path in files {
        let to = elsewhere.path().join("content").join(&path);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(workspace().join("content").join(&path), to).unwrap();
    }
    let second = Build::of(elsewhere.path())
        .with("--today", "2031-02-03")
        .in_environment("TZ", "Pacific/Pago_Pago")
        .in_environment("LC_ALL", "tr_TR.UTF-8")
        .in_environment("RAYON_NUM_THREADS", "1")
        .run();
    let (first, second) = (bytes_of(&first.site()), bytes_of(&second.site()));
    let differing: Vec<_> =
        first.iter().filter(|(path, bytes)| second.get(*path) != Some(*bytes)).collect();
    let differing: Vec<_> = differing.iter().map(|(path, _)| path).collect();
    assert!(differing.is_empty(), "{differing:#?} differ");
    assert_eq!(first.len(), second.len());
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
