use super::doing;
use crate::{
    environment::{cache, has_program, npm_folder_name, run},
    failure::Failure,
    pins,
};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// Finds or installs `wasm-opt`, `terser`, axe-core and the outlines of land in a folder that all clones share.
///
/// Without node the site builds all the same, with a larger app: so this is only told.
pub fn ensure() -> Option<PathBuf> {
    if !has_program("node") || !has_program("npm") {
        println!(
            "No node and npm: the app is not made small, some 15 % larger, and pages are \
             not tested for barriers. Install Node.js 20 or later to have both."
        );
        return None;
    }
    match find_or_install() {
        Ok(folder) => Some(folder),
        Err(failure) => {
            println!("{failure}: the app is not made small, some 15 % larger.");
            None
        }
    }
}

fn find_or_install() -> Result<PathBuf, Failure> {
    let cache = cache().ok_or_else(|| Failure::new("this user has no home folder"))?;
    let folder = cache.join("mission-atlas").join(npm_folder_name());
    if !folder.is_dir() {
        doing("Getting wasm-opt, terser, axe-core and world-atlas from npm", || {
            install(&folder, &packages())
        })?;
    }
    lend_to_trunk(&cache, &folder);
    Ok(folder)
}

/// Finds or installs Lighthouse, which only figures need, and tells its command.
pub fn lighthouse() -> Result<PathBuf, Failure> {
    let name = format!("lighthouse-{}", pins::LIGHTHOUSE);
    let cache = cache().ok_or_else(|| Failure::new("this user has no home folder"))?;
    let folder = cache.join("mission-atlas").join(name);
    if !folder.is_dir() {
        let package = format!("lighthouse@{}", pins::LIGHTHOUSE);
        doing("Getting Lighthouse from npm", || install(&folder, &[package]))?;
    }
    Ok(folder.join("node_modules/.bin/lighthouse"))
}

/// Finds or installs the packages that faces are cut from, and tells their folder.
pub fn fontsource() -> Result<PathBuf, Failure> {
    let packages: Vec<String> = pins::FONTSOURCE
        .iter()
        .map(|package| format!("@fontsource-variable/{}@{}", package.name, package.version))
        .collect();
    let name = packages.iter().map(|package| package.replace(['@', '/'], "-"));
    let cache = cache().ok_or_else(|| Failure::new("this user has no home folder"))?;
    let folder = cache.join("mission-atlas").join(format!("npm{}", name.collect::<String>()));
    if !folder.is_dir() {
        doing("Getting faces from npm", || install(&folder, &packages))?;
    }
    Ok(folder)
}

/// What building and testing use.
fn packages() -> [String; 4] {
    [
        format!("binaryen@{}", pins::BINARYEN),
        format!("terser@{}", pins::TERSER),
        format!("axe-core@{}", pins::AXE_CORE),
        format!("world-atlas@{}", pins::WORLD_ATLAS),
    ]
}

/// Installs aside first: a folder of the right name is a whole one.
fn install(folder: &Path, packages: &[String]) -> Result<(), Failure> {
    let aside = folder.with_extension(format!("{}.part", std::process::id()));
    std::fs::create_dir_all(&aside).map_err(|error| Failure::file("make", &aside, &error))?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(&aside);
    npm.args(packages);
    let installed = run(&mut npm).and_then(|()| {
        std::fs::rename(&aside, folder).map_err(|error| Failure::file("name", folder, &error))
    });
    if installed.is_err() {
        let _ = std::fs::remove_dir_all(&aside);
    }
    // Another set-up may have been faster.
    if folder.is_dir() { Ok(()) } else { installed }
}

/// Puts a call of `wasm-opt` where Trunk keeps the tools that it downloads, so that plain `trunk`
/// finds it. Elsewhere than on Linux Trunk downloads its own.
fn lend_to_trunk(cache: &Path, folder: &Path) {
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::fs::PermissionsExt;
        let bin = cache.join(format!("trunk/wasm-opt-{}/bin", pins::wasm_opt()));
        let call = bin.join("wasm-opt");
        if call.exists() {
            return;
        }
        let tool = folder.join("node_modules/.bin/wasm-opt");
        let script = format!("#!/bin/sh\nexec '{}' \"$@\"\n", tool.display());
        // Only a convenience: `cargo xtask` finds the tool by itself.
        let _ = std::fs::create_dir_all(&bin)
            .and_then(|()| std::fs::write(&call, script))
            .and_then(|()| std::fs::set_permissions(&call, PermissionsExt::from_mode(0o755)));
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (cache, folder);
}
