use crate::{
    chance::Chance,
    states::{State, States, beside, said},
};
use site_tests::figure;
use std::{
    env, thread,
    time::{Duration, Instant},
};

/// How many builds are killed, unless `ATLAS_KILLS` says.
const KILLS: usize = 30;

/// The kinds of build.
const KINDS: [&[&str]; 2] = [&[], &["--incremental"]];

#[test]
fn killed_at_any_point_a_build_leaves_a_whole_site() {
    let kills = env::var("ATLAS_KILLS").map_or(KILLS, |kills| kills.parse().expect("a number"));
    let states = States::new();
    let mut chance = Chance(6);
    let (mut killed, mut old) = (0, 0);
    for (round, arguments) in KINDS.iter().cycle().enumerate() {
        if killed >= kills {
            break;
        }
        // Where a build of this kind stands, and how long one takes now.
        let start = Instant::now();
        let first = states.build(State::Old, &states.out(), arguments);
        assert!(first.status.success(), "{}", said(&first));
        let takes = start.elapsed();
        let mut stands = State::Old;
        // A few in a row: each finds what those before have left.
        for _ in 0..(5.min(kills - killed)) {
            let next = stands.other();
            let mut build = states.command(next, &states.out(), arguments);
            let mut build = build.spawn().expect("the command can be started");
            let micros = u64::try_from(takes.as_micros()).expect("a build takes no centuries");
            // It is the moment that chance decides: there is nothing to wait for.
            thread::sleep(Duration::from_micros(chance.below(micros + micros / 10)));
            build.kill().expect("a child can be killed");
            let ended = build.wait().expect("it has ended");
            if !ended.success() {
                killed += 1;
            }
            let state = states.state_of(&states.out());
            assert!(state.is_some(), "round {round}, after {killed} kills: the site is torn");
            stands = state.expect("it was just looked at");
            if stands != next {
                old += 1;
            }
        }
        let last = states.build(State::New, &states.out(), arguments);
        assert!(last.status.success(), "{}", said(&last));
        assert_eq!(states.state_of(&states.out()), Some(State::New), "round {round}");
        let own = beside(&states.out());
        let leftovers: Vec<_> = own.iter().filter(|name| name.contains("mission-atlas-")).collect();
        assert!(leftovers.is_empty(), "{leftovers:?}");
    }
    assert!(old > 0, "no kill came early enough to leave the old site");
    figure("builds.kills", killed);
    figure("builds.torn", 0);
}
