//! The long run of fuzzing: libFuzzer, which keeps the inputs that make the code do something new.

use crate::{
    environment::{Environment, answer, host_in, output, run},
    failure::Failure,
    figures::table,
    workspace,
};
use std::{
    fs,
    num::NonZero,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

/// Counters of which code an input reaches. They are what `cargo fuzz` asks the compiler for, and
/// need no sanitizer, and so no nightly compiler.
const COUNTERS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
     -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares \
     -Ccodegen-units=1";

/// The longest that one input may take, in seconds.
const LONGEST: u32 = 10;
/// The most memory that a target may take, in megabytes.
const MOST_MEGABYTES: u32 = 512;

/// What libFuzzer has told of a target.
#[derive(Debug, PartialEq, Eq)]
struct Told {
    inputs: String,
    coverage: String,
    megabytes: String,
}

/// Runs all targets, as many at a time as there are cores, for `time` in sum.
///
/// # Errors
///
/// Where an input makes a target fail: it is named, and kept.
pub fn run_all(environment: &Environment, time: Duration) -> Result<String, Failure> {
    let program = compiled(environment)?;
    let corpus = workspace::root().join("fuzz/corpus");
    let targets = targets(&corpus)?;
    let seconds = time.as_secs() / targets.len().max(1) as u64;
    let mut rows = Vec::new();
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    for some in targets.chunks(cores) {
        println!("{}: {seconds} s …", some.join(", "));
        let tried = |target| run_one(environment, &program, target, seconds);
        let ended: Vec<Result<Told, Failure>> = thread::scope(|scope| {
            let running: Vec<_> = some.iter().map(|target| scope.spawn(|| tried(target))).collect();
            let ended = running.into_iter().map(|run| run.join().expect("no run panics"));
            ended.collect()
        });
        for (target, told) in some.iter().zip(ended) {
            let Told { inputs, coverage, megabytes } = told?;
            rows.push(vec![target.clone(), inputs, seconds.to_string(), coverage, megabytes]);
        }
    }
    let columns =
        ["target", "inputs tried", "seconds", "points of code reached", "most memory, MB"];
    Ok(table(&columns, &rows) + "\nNo input made a target panic, hang or swell.\n")
}

/// The program of all targets, with the counters in it.
fn compiled(environment: &Environment) -> Result<PathBuf, Failure> {
    let folder = workspace::target().join("fuzz");
    let said = answer(environment.native_command("rustc").arg("-vV")).unwrap_or_default();
    let host = host_in(&said).ok_or_else(|| Failure::new("`rustc -vV` names no host"))?;
    let mut build = environment.native_command("cargo");
    build
        .args(["build", "--release", "--package", "atlas-fuzz", "--features", "long"])
        // With a target named, programs that only the build runs have no counters.
        .args(["--bin", "fuzz-long", "--target", host, "--target-dir"])
        .arg(&folder)
        .env("RUSTFLAGS", COUNTERS)
        .env("CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS", "true");
    run(&mut build)?;
    Ok(folder.join(host).join("release/fuzz-long"))
}

/// The targets are named by their folders of seeds.
fn targets(corpus: &Path) -> Result<Vec<String>, Failure> {
    let entries = fs::read_dir(corpus).map_err(|error| Failure::file("read", corpus, &error))?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.collect();
    names.sort();
    Ok(names)
}

fn run_one(
    environment: &Environment,
    program: &Path,
    target: &str,
    seconds: u64,
) -> Result<Told, Failure> {
    let grown = workspace::target().join("fuzz/grown").join(target);
    let found = workspace::target().join("fuzz/found").join(target);
    for folder in [&grown, &found] {
        fs::create_dir_all(folder).map_err(|error| Failure::file("make", folder, &error))?;
    }
    let mut fuzz = environment.native_command(&program.to_string_lossy());
    fuzz.env("ATLAS_FUZZ_TARGET", target)
        .arg(&grown)
        .arg(workspace::root().join("fuzz/corpus").join(target))
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-timeout={LONGEST}"))
        .arg(format!("-rss_limit_mb={MOST_MEGABYTES}"))
        .arg(format!("-artifact_prefix={}/", found.display()))
        .arg("-print_final_stats=1");
    let ended = output(&mut fuzz)?;
    let said = String::from_utf8_lossy(&ended.stderr);
    if !ended.status.success() {
        let last: Vec<&str> = said.lines().rev().take(12).collect();
        let last: Vec<&str> = last.into_iter().rev().collect();
        return Err(Failure::new(format!(
            "{target} fails on an input that is kept in {}:\n{}",
            found.display(),
            last.join("\n")
        )));
    }
    told(&said).ok_or_else(|| Failure::new(format!("{target}: libFuzzer told no figures")))
}

/// Reads libFuzzer's last lines: `#916049 DONE cov: 3304 …` and `stat::…: 43`.
fn told(said: &str) -> Option<Told> {
    let stat = |name: &str| {
        let line = said.lines().find_map(|line| line.strip_prefix(name))?;
        Some(line.trim_start_matches(':').trim().to_owned())
    };
    let done = said.lines().rfind(|line| line.contains("DONE"))?;
    let (_, coverage) = done.split_once("cov: ")?;
    Some(Told {
        inputs: stat("stat::number_of_executed_units")?,
        coverage: coverage.split(' ').next()?.to_owned(),
        megabytes: stat("stat::peak_rss_mb")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_as_libfuzzer_tells_them() {
        let said = "#512\tINITED cov: 3067 ft: 7521 corp: 392/250Kb\n\
                    #916049\tDONE   cov: 3304 ft: 8903 corp: 767/554Kb\n\
                    stat::number_of_executed_units: 916049\nstat::peak_rss_mb:              43\n";
        let expected = Told {
            inputs: "916049".to_owned(),
            coverage: "3304".to_owned(),
            megabytes: "43".to_owned(),
        };
        assert_eq!(told(said), Some(expected));
        assert_eq!(told("==1== ERROR: libFuzzer: timeout"), None);
    }
}
