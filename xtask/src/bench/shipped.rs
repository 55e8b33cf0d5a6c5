use crate::{
    environment::{Environment, output, run},
    failure::Failure,
    figures::{kilobytes, table},
    setup::lighthouse,
    workspace,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

/// How often a build is timed: the first warms the machine.
const BUILDS: usize = 11;

/// Measures the crates' benchmarks, the build of the shipped content, and what a browser loads.
pub fn measure(environment: &Environment) -> Result<String, Failure> {
    for package in packages_with_benches()? {
        println!("\n== {package}");
        run(environment.site_command("cargo").args(["bench", "--quiet", "--package", &package]))?;
    }
    let in_browser = in_a_browser(environment, "search")?;
    let builds = time_builds(environment, Place::New)?;
    let again = time_builds(environment, Place::Old)?;
    let app = app_sizes()?;
    let row = |what: &str, measured: String, budget: &str| {
        vec![what.to_owned(), measured, budget.to_owned()]
    };
    let mut rows = vec![
        row(
            "`mission-atlas build` into a new folder, middle one",
            milliseconds(builds.median),
            "500 ms",
        ),
        row("the same, fastest", milliseconds(builds.fastest), ""),
        row("in the place of a build right before, middle one", milliseconds(again.median), ""),
    ];
    for file in &app {
        rows.push(row(&format!("`{}`", plain_name(&file.name)), kilobytes(file.bytes), ""));
        rows.push(row("the same as brotli 11", kilobytes(file.compressed), ""));
    }
    let is_code = |file: &&Sized| ["wasm", "js"].contains(&extension(&file.name));
    for (what, name, budget) in [
        ("main bundle", "atlas-app", "180 kB"),
        ("second app", "atlas-views", "250 kB"),
        ("form", "atlas-publish", "200 kB"),
    ] {
        let files = app.iter().filter(is_code).filter(|file| file.name.starts_with(name));
        let bundle = files.map(|file| file.compressed).sum();
        rows.push(row(&format!("{what}: wasm and script, brotli 11"), kilobytes(bundle), budget));
    }
    Ok(table(&["", "measured", "budget"], &rows)
        + "\n```text\n"
        + in_browser.trim_end()
        + "\n```\n")
}

/// Measures the form that writes a record.
pub fn form(environment: &Environment) -> Result<String, Failure> {
    let told = in_a_browser(environment, "publish")?;
    Ok(format!("```text\n{}\n```\n", told.trim_end()))
}

/// Judges the pages as Lighthouse does.
pub fn web(environment: &Environment) -> Result<String, Failure> {
    let mut bench = environment.site_command("cargo");
    bench.env("ATLAS_LIGHTHOUSE", lighthouse()?);
    told_by(bench, "web")
}

/// What a benchmark of the shipped site in a browser tells.
fn in_a_browser(environment: &Environment, name: &str) -> Result<String, Failure> {
    told_by(environment.site_command("cargo"), name)
}

fn told_by(mut bench: Command, name: &str) -> Result<String, Failure> {
    bench.args(["bench", "--quiet", "--package", "site-tests", "--bench", name]);
    let ended = output(&mut bench)?;
    if !ended.status.success() {
        return Err(Failure::new(String::from_utf8_lossy(&ended.stderr)));
    }
    Ok(String::from_utf8_lossy(&ended.stdout).into_owned())
}

/// A file's name without the hash of its bytes, which differs from build to build.
fn plain_name(name: &str) -> String {
    let is_hash = |text: &str| text.len() == 16 && text.bytes().all(|b| b.is_ascii_hexdigit());
    match name.rsplit_once('-') {
        Some((start, end)) if end.get(..16).is_some_and(is_hash) => {
            format!("{start}{}", &end[16..])
        }
        _ => name.to_owned(),
    }
}

struct Builds {
    fastest: Duration,
    median: Duration,
}

/// Where a build goes: into a new folder, as on a machine that publishes; or in the place of the one
/// right before, which is removed. There some file systems are slow: ext4 gives no number of a
/// file anew that was removed in the last five seconds, and looks for one that is older.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    New,
    Old,
}

fn time_builds(environment: &Environment, place: Place) -> Result<Builds, Failure> {
    let program = workspace::command();
    let all = workspace::root().join("target/bench-site");
    if all.exists() {
        // Of a run that was broken off.
        fs::remove_dir_all(&all).map_err(|error| Failure::file("remove", &all, &error))?;
    }
    let mut times = Vec::with_capacity(BUILDS);
    for number in 0..BUILDS {
        let out = all.join(if place == Place::New { number } else { 0 }.to_string());
        let mut build = environment.command(&program.to_string_lossy());
        build.args(["build", ".", "--out"]).arg(&out).arg("--app").arg(workspace::app());
        build.arg("--without-pictures");
        let start = Instant::now();
        let ended = output(&mut build)?;
        times.push(start.elapsed());
        if !ended.status.success() {
            return Err(Failure::new(String::from_utf8_lossy(&ended.stderr)));
        }
    }
    fs::remove_dir_all(&all).map_err(|error| Failure::file("remove", &all, &error))?;
    times.sort();
    Ok(Builds { fastest: times[0], median: times[BUILDS / 2] })
}

struct Sized {
    name: String,
    bytes: u64,
    compressed: u64,
}

/// The files of the app that every page loads, with what goes over the line.
fn app_sizes() -> Result<Vec<Sized>, Failure> {
    let mut sizes = Vec::new();
    for path in files_in(&workspace::app())? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if ["wasm", "js", "css", "svg"].contains(&extension(&name)) {
            let bytes = fs::read(&path).map_err(|error| Failure::file("read", &path, &error))?;
            sizes.push(Sized { name, bytes: bytes.len() as u64, compressed: brotli_11(&bytes) });
        }
    }
    Ok(sizes)
}

fn extension(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

fn brotli_11(bytes: &[u8]) -> u64 {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)
        .expect("memory takes what is written");
    compressed.len() as u64
}

fn packages_with_benches() -> Result<Vec<String>, Failure> {
    Ok(files_in(&workspace::root().join("crates"))?
        .iter()
        .filter(|folder| folder.join("benches").is_dir())
        .filter_map(|folder| fs::read_to_string(folder.join("Cargo.toml")).ok())
        .filter_map(|manifest| {
            let (_, after) = manifest.split_once("name = \"")?;
            after.split('"').next().map(str::to_owned)
        })
        .collect())
}

fn files_in(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::file("read", folder, &error))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

fn milliseconds(time: Duration) -> String {
    format!("{} ms", time.as_millis())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_without_hashes() {
        assert_eq!(plain_name("atlas-app-8b18cf07cb836a53_bg.wasm"), "atlas-app_bg.wasm");
        assert_eq!(plain_name("main-508684e2ded778d5.css"), "main.css");
        assert_eq!(plain_name("icons.svg"), "icons.svg");
    }
}
