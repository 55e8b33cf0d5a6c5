use crate::{
    environment::{Environment, run},
    failure::Failure,
    workspace,
};
use std::path::PathBuf;

/// In this order: rewritten first and then made small, less goes over the line than the other way
/// round, as Trunk would have it. No pointer leads to the first kilobyte: there is the far end of
/// the stack. What made the file, and for which machines, no browser asks.
const WASM_PASSES: [&str; 8] = [
    "--low-memory-unused",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "-Oz",
    "--strip-producers",
    "--strip-target-features",
];

/// Makes the app that Trunk compiled smaller, where there is node.
pub fn app(environment: &Environment) -> Result<(), Failure> {
    if let Some(wasm_opt) = environment.wasm_opt() {
        for wasm in files_of_type("wasm")? {
            let mut shrink = environment.command(&wasm_opt.to_string_lossy());
            run(shrink.args(WASM_PASSES).arg(&wasm).arg("--output").arg(&wasm))?;
        }
    }
    if let Some(terser) = environment.terser() {
        for script in files_of_type("js")? {
            let mut shrink = environment.command(&terser.to_string_lossy());
            shrink.arg(&script).args(["--module", "--compress", "--mangle", "--output"]);
            run(shrink.arg(&script))?;
        }
    }
    Ok(())
}

fn files_of_type(extension: &str) -> Result<Vec<PathBuf>, Failure> {
    let app = workspace::app();
    let entries = std::fs::read_dir(&app).map_err(|error| Failure::file("read", &app, &error))?;
    let paths = entries.flatten().map(|entry| entry.path());
    Ok(paths.filter(|path| path.extension().is_some_and(|found| found == extension)).collect())
}
