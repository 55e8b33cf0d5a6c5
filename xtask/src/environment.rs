use crate::{
    failure::Failure,
    pins,
    setup::{Library, Toolchain},
    workspace,
};
use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

/// A machine that is set up: with what programs are called.
pub struct Environment {
    /// Which compiler builds for browsers.
    pub toolchain: Toolchain,
    /// Which standard library the app is linked with.
    pub library: Library,
    /// The folder of the npm tools, where there is node.
    pub npm_tools: Option<PathBuf>,
}

impl Environment {
    /// The machine as it is, for what compiles nothing for browsers.
    pub fn as_it_is() -> Self {
        Self { toolchain: Toolchain::Current, library: Library::Ordinary, npm_tools: None }
    }

    /// A command in the workspace's folder that finds the tools, with the compiler that builds
    /// for browsers.
    pub fn command(&self, program: &str) -> Command {
        let mut command = self.native_command(program);
        self.toolchain.choose_for(&mut command);
        command
    }

    /// The same with the compiler that this task itself was built with: it has rustfmt.
    pub fn native_command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(workspace::root()).env("PATH", self.path());
        command
    }

    /// The same as `command`, told where the built site and all that tests of it use is.
    pub fn site_command(&self, program: &str) -> Command {
        let mut command = self.command(program);
        command
            .env("ATLAS_DIST", workspace::dist())
            .env("ATLAS_APP", workspace::app())
            .env("ATLAS_COMMAND", workspace::command());
        if let Some(axe) = self.axe() {
            command.env("ATLAS_AXE", axe);
        }
        command
    }

    /// `wasm-opt`, where there is node.
    pub fn wasm_opt(&self) -> Option<PathBuf> {
        Some(self.npm_tools.as_ref()?.join("node_modules/.bin/wasm-opt"))
    }

    /// `terser`, which makes scripts small, where there is node.
    pub fn terser(&self) -> Option<PathBuf> {
        Some(self.npm_tools.as_ref()?.join("node_modules/.bin/terser"))
    }

    /// The script that looks for barriers in a page, where there is node.
    pub fn axe(&self) -> Option<PathBuf> {
        Some(self.npm_tools.as_ref()?.join("node_modules/axe-core/axe.min.js"))
    }

    /// The outlines of land, where there is node.
    pub fn land(&self) -> Option<PathBuf> {
        Some(self.npm_tools.as_ref()?.join("node_modules/world-atlas").join(pins::LAND.0))
    }

    fn path(&self) -> OsString {
        let inherited = std::env::var_os("PATH").unwrap_or_default();
        let npm = self.npm_tools.iter().map(|folder| folder.join("node_modules/.bin"));
        let folders = npm
            .chain(std::env::split_paths(&inherited))
            .chain(cargo_home().map(|home| home.join("bin")));
        std::env::join_paths(folders).unwrap_or(inherited)
    }
}

/// Runs a command to its end, its output shown.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{} failed", shown(command)))) }
}

/// Runs a command to its end for what it prints.
pub fn output(command: &mut Command) -> Result<Output, Failure> {
    command.stdin(Stdio::null()).output().map_err(|error| not_started(command, &error))
}

/// What a command prints, if it ran well: for questions such as `trunk --version`.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = output(command).ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The machine, as Rust names it, in what `rustc -vV` says.
pub fn host_in(said: &str) -> Option<&str> {
    said.lines().find_map(|line| line.strip_prefix("host: "))
}

/// Whether a program can be called.
pub fn has_program(name: &str) -> bool {
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&inherited)
        .chain([PathBuf::from("/usr/sbin")])
        .any(|folder| folder.join(name).is_file() || folder.join(format!("{name}.exe")).is_file())
}

/// Cargo's own folder, which clones of the project share.
pub fn cargo_home() -> Option<PathBuf> {
    let named = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    named.or_else(|| Some(std::env::home_dir()?.join(".cargo")))
}

/// The folder for what can be had again, which clones of the project share.
pub fn cache() -> Option<PathBuf> {
    if let Some(named) =
        std::env::var_os("XDG_CACHE_HOME").filter(|path| Path::new(path).is_absolute())
    {
        return Some(named.into());
    }
    let home = std::env::home_dir()?;
    Some(home.join(match std::env::consts::OS {
        "macos" => "Library/Caches",
        "windows" => "AppData/Local",
        _ => ".cache",
    }))
}

fn not_started(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(format!("cannot run {}: {error}", shown(command)))
}

/// A command as one would type it.
pub fn shown(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// The name of the folder of npm tools: another for other versions.
pub fn npm_folder_name() -> String {
    let [binaryen, terser, axe] = [pins::BINARYEN, pins::TERSER, pins::AXE_CORE];
    let world = pins::WORLD_ATLAS;
    format!("npm-binaryen-{binaryen}-terser-{terser}-axe-core-{axe}-world-atlas-{world}")
}
