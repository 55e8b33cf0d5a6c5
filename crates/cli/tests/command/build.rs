//! What `mission-atlas build` leaves on the disk, in fair weather and foul.

use crate::town::{Town, files, rivertown, stderr};
use std::{fs, process::Command};

#[test]
fn a_site_is_built_and_marked() {
    let town = Town::new();
    let built = town.build();
    assert!(built.status.success(), "{}", stderr(&built));
    for path in ["index.html", "404.html", "cities/rivertown/index.html", ".mission-atlas"] {
        assert!(town.out().join(path).is_file(), "{path}");
    }
}

#[test]
fn two_builds_give_the_same_bytes_on_any_day() {
    let town = Town::new();
    town.build();
    let first = files(&town.out());
    let mut later = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
    later.arg("build").arg(town.dir()).arg("--out").arg(town.out());
    // The first site lends its app to the second.
    later.arg("--app").arg(town.out()).env("SOURCE_DATE_EPOCH", "4102444800");
    let built = later.output().expect("the command runs");
    assert!(built.status.success(), "{}", stderr(&built));
    assert!(files(&town.out()) == first);
}

#[test]
fn after_a_broken_file_the_old_site_stands() {
    let town = Town::new();
    town.build();
    let before = files(&town.out());
    town.write("content/cities/rivertown.md", "---\nname: [\n---\n");
    let built = town.build();
    assert_eq!(built.status.code(), Some(1));
    assert!(stderr(&built).contains("town/content/cities/rivertown.md:"), "{}", stderr(&built));
    assert!(stderr(&built).contains("dist stands as it was"), "{}", stderr(&built));
    assert!(files(&town.out()) == before);
}

#[test]
fn a_page_that_not_everyone_can_read_is_refused_with_the_file_to_mend() {
    let town = Town::new();
    town.build();
    let before = files(&town.out());
    let article = "A link without words: [](https://example.org/) and\n\n##\n";
    town.write("content/cities/rivertown.md", &rivertown(article));
    // What a build was refused for is told by the next one, too.
    for _ in 0..2 {
        let mut command = town.command("build");
        let built = command.arg("--incremental").arg("--out").arg(town.out()).output();
        let built = built.expect("the command runs");
        let told = stderr(&built);
        assert_eq!(built.status.code(), Some(2), "{told}");
        assert!(told.contains("cities/rivertown/index.html: a heading has no words"), "{told}");
        assert!(told.contains("the link to https://example.org/ has no words"), "{told}");
        assert!(told.contains("it is made from content/cities/rivertown.md"), "{told}");
        assert!(files(&town.out()) == before);
    }
}

#[test]
fn a_folder_that_the_generator_did_not_make_is_refused() {
    let town = Town::new();
    fs::create_dir_all(town.out()).expect("a folder");
    fs::write(town.out().join("thesis.txt"), "years of work").expect("a file");
    let built = town.build();
    assert_eq!(built.status.code(), Some(2));
    assert!(stderr(&built).contains("did not make"), "{}", stderr(&built));
    assert_eq!(files(&town.out()).len(), 1);
    for own in [town.dir(), town.dir().join("content"), town.root.path().to_owned()] {
        assert_eq!(town.build_into(&own).status.code(), Some(2), "{}", own.display());
    }
}

#[test]
fn a_folder_without_an_app_is_told_with_the_way_to_get_one() {
    let town = Town::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
    command.arg("build").arg(town.dir()).arg("--out").arg(town.out()).arg("--app").arg(town.dir());
    let built = command.output().expect("the command runs");
    assert_eq!(built.status.code(), Some(2));
    assert!(stderr(&built).contains("cargo xtask build"), "{}", stderr(&built));
    assert!(!town.out().exists());
}

/// Needs the right to mount a small file system; without it there is nothing to try.
#[cfg(target_os = "linux")]
#[test]
fn on_a_full_disk_the_old_site_stands() {
    let town = Town::new();
    let disk = town.root.path().join("disk");
    fs::create_dir(&disk).expect("a folder");
    let mount =
        Command::new("mount").args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"]).arg(&disk).output();
    if !mount.is_ok_and(|mounted| mounted.status.success()) {
        eprintln!("not tried: no right to mount a small disk");
        return;
    }
    let out = disk.join("dist");
    let first = town.build_into(&out);
    let before = files(&out);
    town.write("content/cities/report.pdf", &"x".repeat(4_000_000));
    town.write("content/cities/rivertown.md", &rivertown("Read the [report](report.pdf)."));
    let full = town.build_into(&out);
    let after = files(&out);
    let beside = fs::read_dir(&disk).expect("a folder").count();
    let unmounted = Command::new("umount").arg(&disk).status().expect("umount runs");

    assert!(first.status.success(), "{}", stderr(&first));
    assert_eq!(full.status.code(), Some(2));
    let said = stderr(&full);
    assert!(said.contains("report.pdf") && said.contains("No space left"), "{said}");
    assert!(said.contains("stands as it was"), "{said}");
    assert!(after == before);
    assert_eq!(beside, 1);
    assert!(unmounted.success());
}

/// What `cargo install` makes carries no app.
#[cfg(unix)]
#[test]
fn a_command_without_an_app_says_how_to_get_one_that_has_it() {
    let town = Town::new();
    let alone = town.root.path().join("alone");
    // Copied by another program: what this one has open for writing, a process that another test
    // starts meanwhile would hold open, and then it can't be run.
    let command = env!("CARGO_BIN_EXE_mission-atlas");
    assert!(Command::new("cp").arg(command).arg(&alone).status().expect("cp runs").success());
    let built = Command::new(alone).args(["build", "town"]).current_dir(town.root.path()).output();
    let built = built.expect("the command runs");
    assert_eq!(built.status.code(), Some(2));
    let said = stderr(&built);
    for way in ["mission-atlas/releases", "cargo xtask dist", "--app"] {
        assert!(said.contains(way), "{said}");
    }
    assert!(!town.dir().join("dist").exists());
}

#[test]
fn a_site_that_weighs_more_than_its_budgets_is_refused_with_what_weighs_most() {
    let town = Town::new();
    town.build();
    let before = files(&town.out());
    let settings = town.read("content/site.yaml");
    let budget = |budgets: &str| {
        town.write("content/site.yaml", &format!("{settings}\nbudgets: {{{budgets}}}\n"));
        town.build()
    };
    for (name, what) in
        [("page_kb", "index.html"), ("wasm_kb", "_bg.wasm"), ("index_kb", "search-")]
    {
        let built = budget(&format!("{name}: 0"));
        let told = stderr(&built);
        assert_eq!(built.status.code(), Some(2), "{told}");
        assert!(told.contains(&format!("{name} allows 0")), "{told}");
        assert!(told.contains(what), "{told}");
        assert!(files(&town.out()) == before);
    }
    let built = budget("page_kb: 900, wasm_kb: 900, index_kb: 900");
    assert!(built.status.success(), "{}", stderr(&built));
}
