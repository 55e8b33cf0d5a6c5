use crate::{
    build,
    environment::{Environment, output, run},
    failure::Failure,
    workspace,
};
use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

/// How often a build is timed: the first warms the machine.
const BUILDS: usize = 11;

/// Measures the crates' benchmarks, the build of the shipped content, and what a browser loads.
pub fn run_all(environment: &Environment) -> Result<(), Failure> {
    build::site(environment)?;
    for package in packages_with_benches()? {
        println!("\n== {package}");
        run(environment.site_command("cargo").args(["bench", "--quiet", "--package", &package]))?;
    }
    let builds = time_builds(environment)?;
    let app = app_sizes()?;
    println!("\n== Summary");
    println!("{:42} {:>9}  {:>9}", "", "measured", "budget");
    row("`mission-atlas build`, median", &milliseconds(builds.median), "500 ms");
    row("`mission-atlas build`, fastest", &milliseconds(builds.fastest), "");
    for file in &app {
        row(&file.name, &kilobytes(file.bytes), "");
        row("  as brotli 11", &kilobytes(file.compressed), "");
    }
    let bundle: usize = app
        .iter()
        .filter(|file| ["wasm", "js"].contains(&extension(&file.name)))
        .map(|file| file.compressed)
        .sum();
    row("main bundle: wasm and script, brotli 11", &kilobytes(bundle), "180 kB");
    Ok(())
}

struct Builds {
    fastest: Duration,
    median: Duration,
}

fn time_builds(environment: &Environment) -> Result<Builds, Failure> {
    let program = workspace::command();
    let out = workspace::root().join("target/bench-site");
    let mut times = Vec::with_capacity(BUILDS);
    for _ in 0..BUILDS {
        let mut build = environment.command(&program.to_string_lossy());
        build.args(["build", ".", "--out"]).arg(&out).arg("--app").arg(workspace::app());
        let start = Instant::now();
        let ended = output(&mut build)?;
        times.push(start.elapsed());
        if !ended.status.success() {
            return Err(Failure::new(String::from_utf8_lossy(&ended.stderr)));
        }
    }
    times.sort();
    Ok(Builds { fastest: times[0], median: times[BUILDS / 2] })
}

struct Sized {
    name: String,
    bytes: usize,
    compressed: usize,
}

/// The files of the app that every page loads, with what goes over the line.
fn app_sizes() -> Result<Vec<Sized>, Failure> {
    let mut sizes = Vec::new();
    for path in files_in(&workspace::app())? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if ["wasm", "js", "css", "svg"].contains(&extension(&name)) {
            let bytes = fs::read(&path).map_err(|error| Failure::file("read", &path, &error))?;
            sizes.push(Sized { name, bytes: bytes.len(), compressed: brotli_11(&bytes) });
        }
    }
    Ok(sizes)
}

fn extension(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

fn brotli_11(bytes: &[u8]) -> usize {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)
        .expect("memory takes what is written");
    compressed.len()
}

fn packages_with_benches() -> Result<Vec<String>, Failure> {
    let mut folders = files_in(&workspace::root().join("crates"))?;
    folders.push(workspace::root().join("tests"));
    Ok(folders
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

fn row(what: &str, measured: &str, budget: &str) {
    println!("{what:42} {measured:>9}  {budget:>9}");
}

fn milliseconds(time: Duration) -> String {
    format!("{} ms", time.as_millis())
}

fn kilobytes(bytes: usize) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}
