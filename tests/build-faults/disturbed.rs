//! Builds that are not alone.

use crate::{
    chance::Chance,
    states::{State, States, build_of, copy, said},
};
use site_tests::{figure, files_in};
use std::{
    fs::{self, File},
    io::Write as _,
    sync::atomic::{AtomicBool, Ordering::Relaxed},
    thread,
    time::{Duration, SystemTime},
};

#[test]
fn two_builds_at_once_leave_one_whole_site() {
    const ROUNDS: usize = 8;
    let states = States::new();
    let kinds: [&[&str]; 2] = [&[], &["--incremental"]];
    for round in 0..ROUNDS {
        let builds: Vec<_> = (0..2)
            .map(|at| {
                let state = [State::Old, State::New][at];
                let kind = kinds[(round >> at) & 1];
                states.command(state, &states.out(), kind).spawn().unwrap()
            })
            .collect();
        for build in builds {
            let ended = build.wait_with_output().unwrap();
            assert!(ended.status.success(), "round {round}: {}", said(&ended));
        }
        assert!(states.state_of(&states.out()).is_some(), "round {round}: the site is torn");
    }
    // What both kept for later does not mislead the next.
    for state in [State::New, State::Old] {
        let next = states.build(state, &states.out(), &["--incremental"]);
        assert!(next.status.success(), "{}", said(&next));
        assert_eq!(states.state_of(&states.out()), Some(state));
    }
    figure("builds.two_at_once", ROUNDS);
}

/// What a build knows of the one before does not rest on times.
#[test]
fn whatever_the_clock_says_what_changed_is_built() {
    let states = States::new();
    let edited = states.showcase(State::Old);
    let settings = edited.join("content/site.yaml");
    let texts = [State::Old, State::New]
        .map(|state| fs::read(states.showcase(state).join("content/site.yaml")).unwrap());
    let year = Duration::from_hours(24 * 365);
    let times = [SystemTime::now() + year * 20, SystemTime::UNIX_EPOCH, SystemTime::now() - year];
    let days = ["2046-01-01", "1970-01-01", "2026-11-24"];
    for (round, (time, day)) in times.into_iter().zip(days).enumerate() {
        let state = [State::New, State::Old][round % 2];
        fs::write(&settings, &texts[state as usize]).unwrap();
        for file in files_in(&edited) {
            let file = File::options().append(true).open(edited.join(file)).unwrap();
            file.set_modified(time).unwrap();
        }
        let arguments = ["--incremental", "--today", day];
        let built = build_of(&edited, &states.out(), &arguments).output().unwrap();
        assert!(built.status.success(), "{}", said(&built));
        assert_eq!(states.state_of(&states.out()), Some(state), "files of {day}");
    }
    figure("builds.clocks", times.len());
}

/// The old and the new text of all files take turns while builds read them.
#[test]
fn content_that_changes_while_it_is_read_is_never_read_half() {
    const BUILDS: usize = 12;
    let states = States::new();
    let first = states.build(State::Old, &states.out(), &[]);
    assert!(first.status.success(), "{}", said(&first));
    let moving = states.out().with_file_name("moving");
    let texts = |state| fs::read(states.showcase(state).join("content/site.yaml")).unwrap();
    let both = [texts(State::Old), texts(State::New)];
    copy(&states.showcase(State::Old), &moving);
    let settings = moving.join("content/site.yaml");
    let ended = AtomicBool::new(false);
    let mut whole = 0;
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut chance = Chance(12);
            let mut pause = |longest| thread::sleep(Duration::from_micros(chance.below(longest)));
            for text in both.iter().cycle().take_while(|_| !ended.load(Relaxed)) {
                let (half, rest) = text.split_at(text.len() / 2);
                let mut file = File::create(&settings).unwrap();
                file.write_all(half).unwrap();
                // Whoever writes is held up, and saves now and then, not all the time.
                pause(40_000);
                file.write_all(rest).unwrap();
                pause(400_000);
            }
        });
        let _end = EndWhenDropped(&ended);
        for _ in 0..BUILDS {
            let built = build_of(&moving, &states.out(), &[]).output().unwrap();
            whole += usize::from(built.status.success());
            assert!(states.state_of(&states.out()).is_some(), "the site is torn: {}", said(&built));
            if !built.status.success() {
                assert!(said(&built).contains("all the time while it is read"), "{}", said(&built));
            }
        }
    });
    assert!(whole > 0, "no build found a moment of rest");
    figure("builds.while_content_changed", BUILDS);
}

/// Ends a companion of a test also where the test fails: a scope waits for its threads.
struct EndWhenDropped<'a>(&'a AtomicBool);

impl Drop for EndWhenDropped<'_> {
    fn drop(&mut self) {
        self.0.store(true, Relaxed);
    }
}
