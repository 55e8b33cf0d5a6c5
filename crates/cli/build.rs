//! With the feature `embed`: lists the files of the compiled app, so that the command carries them.

#![expect(
    clippy::disallowed_methods,
    reason = "a build script reads the files that it puts into the command (ARCHITECTURE.md, invariant 1)"
)]

use std::{
    env,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

/// Names the folder of the compiled app; without it, it is where `cargo xtask build` puts it.
const APP: &str = "ATLAS_EMBEDDED_APP";

fn main() {
    println!("cargo::rerun-if-env-changed={APP}");
    if env::var_os("CARGO_FEATURE_EMBED").is_none() {
        return;
    }
    let app = env::var_os(APP).map_or_else(app_of_workspace, PathBuf::from);
    println!("cargo::rerun-if-changed={}", app.display());
    let mut files = Vec::new();
    if let Err(error) = list(&app, "", &mut files) {
        println!(
            "cargo::error=cannot read the compiled app in {} ({error}): `cargo xtask dist` compiles \
             it first",
            app.display()
        );
        return;
    }
    let mut table = String::from("&[\n");
    for path in &files {
        let from = app.join(path).display().to_string();
        println!("cargo::rerun-if-changed={from}");
        writeln!(table, "({path:?}, include_bytes!({from:?}).as_slice()),")
            .expect("a String takes any text");
    }
    table.push_str("]\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder to write into"));
    fs::write(out.join("embedded_app.rs"), table).expect("cargo made the folder");
}

fn app_of_workspace() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the package's folder");
    Path::new(&package).join("../../target/trunk")
}

/// The files below a folder, in order; Trunk works in a hidden one.
fn list(root: &Path, below: &str, files: &mut Vec<String>) -> io::Result<()> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join(below))? {
        let entry = entry?;
        let name = entry.file_name().into_string().map_err(|name| {
            io::Error::other(format!("the name {} is not UTF-8", name.display()))
        })?;
        if !name.starts_with('.') {
            names.push((name, entry.file_type()?.is_dir()));
        }
    }
    names.sort();
    for (name, is_folder) in names {
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        if is_folder {
            list(root, &path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
