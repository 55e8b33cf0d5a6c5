use crate::{
    Outcome,
    arguments::{self, Forge},
    failure::Failure,
    template::{self, Details},
    today::today,
};
use atlas_content::{Options, SourceFile, Sources, check};
use atlas_model::Site;
use std::{
    io::Write as _,
    path::{Path, PathBuf},
};

/// `mission-atlas init`.
pub fn init(arguments: &arguments::Init) -> Result<Outcome, Failure> {
    let repository = repository(arguments)?;
    let mut files = template::fill(&Details {
        title: &arguments.title,
        base_url: &arguments.base_url,
        forge: arguments.forge.or(repository.map(|(forge, _)| forge)),
        repository,
        accent: arguments.accent.as_deref(),
        today: today(None)?,
    });
    let site = refuse_wrong(&files)?;
    let schemas = atlas_generate::schemas(&site.settings, &site.vocabularies).into_iter();
    files.extend(schemas.map(|(name, text)| (format!("schema/{name}"), text)));
    let dir = &arguments.dir;
    refuse_to_overwrite(dir, &files)?;
    for (path, text) in &files {
        write(&dir.join(path), text)?;
    }
    println!("{}", next_steps(dir, files.len()));
    Ok(Outcome::Fine)
}

/// The repository and the kind of its forge, which most addresses tell.
fn repository(arguments: &arguments::Init) -> Result<Option<(Forge, &str)>, Failure> {
    let Some(url) = arguments.repository.as_deref() else { return Ok(None) };
    let host = url.split('/').nth(2).unwrap_or_default();
    let told = match host {
        "github.com" => Some(Forge::Github),
        "codeberg.org" => Some(Forge::Forgejo),
        _ if host.split('.').any(|part| part == "gitlab") => Some(Forge::Gitlab),
        _ => None,
    };
    match arguments.forge.or(told) {
        Some(forge) => Ok(Some((forge, url.trim_end_matches('/')))),
        None => Err(Failure::new(format!("{host} does not tell what kind of forge it is"))
            .and("Say so with `--forge github`, `--forge gitlab` or `--forge forgejo`.")),
    }
}

/// Checks the showcase before any of it is written, and gives it: a title may be too long, a colour
/// too pale.
fn refuse_wrong(files: &[(String, String)]) -> Result<Site, Failure> {
    let texts = files.iter().filter(|(path, _)| path.starts_with("content/"));
    let files =
        texts.map(|(path, text)| SourceFile { path: path.clone(), text: text.as_str().into() });
    let sources = Sources { files: files.collect(), assets: Vec::new() };
    let checked = check(&sources, &Options::default());
    match checked.diagnostics.into_iter().next() {
        None => checked.site.ok_or_else(|| Failure::new("the new showcase can't be checked")),
        Some(wrong) => {
            let failure = Failure::new(wrong.message);
            Err(wrong.help.iter().fold(failure, |failure, help| failure.and(help)))
        }
    }
}

/// What is there already stays: a new showcase takes the place of nothing.
fn refuse_to_overwrite(dir: &Path, files: &[(String, String)]) -> Result<(), Failure> {
    let mut in_the_way: Vec<PathBuf> = Vec::new();
    for (path, _) in files {
        let mut parents = Path::new(path).ancestors().skip(1);
        let blocked = parents.find(|below| {
            // A link could lead out of the folder.
            !below.as_os_str().is_empty()
                && dir.join(below).symlink_metadata().is_ok_and(|found| !found.is_dir())
        });
        let taken = || dir.join(path).symlink_metadata().is_ok().then_some(Path::new(path));
        in_the_way.extend(blocked.or_else(taken).map(|below| dir.join(below)));
    }
    in_the_way.dedup();
    if in_the_way.is_empty() {
        return Ok(());
    }
    let list = in_the_way.iter().map(|path| format!("\n  {}", path.display()));
    let list: String = list.collect();
    Err(Failure::new(format!("nothing was written, for these are in the way:{list}"))
        .and("Move them away, or name another folder: `mission-atlas init my-city`."))
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let cannot = |error| Failure::file("write", path, &error);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(cannot)?;
    }
    let new = std::fs::OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = new.map_err(cannot)?;
    file.write_all(text.as_bytes()).map_err(cannot)
}

fn next_steps(dir: &Path, files: usize) -> String {
    let here = dir == Path::new(".");
    let place = if here { "Here is".to_owned() } else { format!("{} is", dir.display()) };
    let enter = if here { String::new() } else { format!("  cd {}\n", dir.display()) };
    format!(
        "{place} a new showcase, of {files} files. Next:\n\n{enter}  \
         mission-atlas serve --open    see it in your browser\n  \
         mission-atlas check           hear what is wrong with it\n  \
         mission-atlas build           make the site in dist, ready for any web host\n\n\
         content/site.yaml has its name, address, colour and logo.\n\
         README.md says how to write, and how to publish."
    )
}
