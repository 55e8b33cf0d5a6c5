//! Builds that cannot write.

use crate::states::{State, States, beside, said};
use site_tests::{figure, files_in};
use std::{fs, os::unix::fs::PermissionsExt as _, process::Command};

/// How much of the new site finds room beside the old one, in hundredths: the disk is full early, in
/// the middle, and near the end.
const ROOM: [u64; 3] = [5, 50, 90];
/// What a file takes at least, in bytes: a page of memory.
const PAGE: u64 = 4096;

/// In a namespace of its own nobody needs the right to mount.
#[cfg(target_os = "linux")]
#[test]
fn on_a_full_disk_the_old_site_stands() {
    let mounts = Command::new("unshare").args(["--map-root-user", "--mount", "true"]).status();
    if !mounts.is_ok_and(|status| status.success()) {
        eprintln!("not tried: no namespaces here to mount a small disk in");
        return;
    }
    let states = States::new();
    let first = states.build(State::Old, &states.out(), &[]);
    assert!(first.status.success(), "{}", said(&first));
    let old = files_in(&states.out());
    let sizes = old.iter().map(|path| fs::metadata(states.out().join(path)).unwrap().len());
    let taken = sizes.map(|size| size.next_multiple_of(PAGE)).sum::<u64>() / 1000;
    let mut full = 0;
    for kind in ["", "--incremental"] {
        for size in ROOM.map(|part| taken + taken * part / 100) {
            let disk = tempfile::tempdir().unwrap();
            let build = states.command(State::New, &disk.path().join("dist"), &[]);
            let build: Vec<String> = std::iter::once(build.get_program())
                .chain(build.get_args())
                .map(|word| format!("'{}'", word.to_str().unwrap()))
                .collect();
            // The old site fits; the new one beside it does not.
            let script = format!(
                "mount -t tmpfs -o size={size}000 tmpfs {disk} && cp -a {old} {disk}/dist && \
                 {{ {build} {kind}; echo ended $? >&2; }}; \
                 diff -r {old} {disk}/dist >&2 && echo stands >&2; ls -A {disk} >&2",
                disk = disk.path().display(),
                old = states.out().display(),
                build = build.join(" "),
            );
            let mut run = Command::new("unshare");
            run.args(["--map-root-user", "--mount", "sh", "-c", &script]);
            let run = run.output().unwrap();
            let told = said(&run);
            assert!(told.contains("ended 2"), "{size} kB {kind}: {told}");
            assert!(told.contains("No space left"), "{size} kB {kind}: {told}");
            assert!(told.contains("stands\ndist\n"), "{size} kB {kind}: {told}");
            full += 1;
        }
    }
    figure("builds.full_disks", full);
}

#[test]
fn where_a_file_cannot_grow_the_old_site_stands() {
    let states = States::new();
    let first = states.build(State::Old, &states.out(), &[]);
    assert!(first.status.success(), "{}", said(&first));
    for blocks in [0, 1, 40, 400] {
        let build = states.command(State::New, &states.out(), &[]);
        let mut limited = Command::new("sh");
        let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
        limited.args(["-c", &script, "sh"]).arg(build.get_program()).args(build.get_args());
        let ended = limited.output().unwrap();
        assert_eq!(ended.status.code(), Some(2), "{blocks}: {}", said(&ended));
        assert!(said(&ended).contains("stands as it was"), "{}", said(&ended));
        assert_eq!(states.state_of(&states.out()), Some(State::Old), "{blocks}");
        assert_eq!(beside(&states.out()), ["dist"], "{blocks}");
    }
    figure("builds.short_files", 4);
}

/// A folder that takes nothing: for root, whom no rights stop, a file system that is read-only.
#[test]
fn into_a_folder_that_takes_nothing_nothing_is_written() {
    let states = States::new();
    let first = states.build(State::Old, &states.out(), &[]);
    assert!(first.status.success(), "{}", said(&first));
    let public = states.out().parent().unwrap().to_owned();
    fs::set_permissions(&public, fs::Permissions::from_mode(0o555)).unwrap();
    let takes_all = fs::write(public.join("probe"), "").is_ok();
    for kind in [&[][..], &["--incremental"]] {
        let build = states.command(State::New, &states.out(), kind);
        let mut command = if takes_all {
            fs::remove_file(public.join("probe")).unwrap_or_default();
            let script = format!(
                "mount --bind {0} {0} && mount -o remount,bind,ro {0} && exec \"$@\"",
                public.display()
            );
            let mut unshared = Command::new("unshare");
            unshared.args(["--map-root-user", "--mount", "sh", "-c", &script, "sh"]);
            unshared.arg(build.get_program()).args(build.get_args());
            unshared
        } else {
            build
        };
        let ended = command.output().unwrap();
        assert_eq!(ended.status.code(), Some(2), "{}", said(&ended));
        assert!(said(&ended).contains("stands as it was"), "{}", said(&ended));
        assert_eq!(states.state_of(&states.out()), Some(State::Old));
        assert_eq!(beside(&states.out()), ["dist"]);
    }
    fs::set_permissions(&public, fs::Permissions::from_mode(0o755)).unwrap();
    figure("builds.read_only", 2);
}
