use crate::failure::Failure;
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::Command,
};

/// The paths of files among a showcase's sources.
pub fn named(dir: &Path, files: &[PathBuf]) -> Result<BTreeSet<String>, Failure> {
    let whole =
        |path: &Path| path.canonicalize().map_err(|error| Failure::file("find", path, &error));
    let root = whole(dir)?;
    files
        .iter()
        .map(|file| {
            let path = whole(file)?;
            let below = path.strip_prefix(&root).ok().and_then(Path::to_str);
            let below = below.map(|below| below.replace('\\', "/"));
            below.ok_or_else(|| {
                Failure::new(format!("{} is no file of {}", file.display(), dir.display()))
            })
        })
        .collect()
}

/// The paths of the files below `content/` that differ from what a branch or a commit had when the
/// present one left it: what a pull request changes. New files that git does not know yet count.
pub fn changed_since(dir: &Path, reference: &str) -> Result<BTreeSet<String>, Failure> {
    if reference.starts_with('-') {
        return Err(Failure::new(format!("`{reference}` is no name of a branch or a commit")));
    }
    let diff = ["diff", "--name-only", "-z", "--relative", "--diff-filter=d", "--merge-base"];
    let changed = git(dir, &[&diff[..], &[reference, "--", "content"]].concat())?;
    let new = git(dir, &["ls-files", "--others", "--exclude-standard", "-z", "--", "content"])?;
    let paths = changed.split('\0').chain(new.split('\0')).filter(|path| !path.is_empty());
    // A picture that changed is its record's.
    let with_record = paths.flat_map(|path| {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        [path.to_owned(), format!("{folder}/index.md")]
    });
    Ok(with_record.collect())
}

fn git(dir: &Path, arguments: &[&str]) -> Result<String, Failure> {
    let output = Command::new("git").arg("-C").arg(dir).args(arguments).output();
    let output = output.map_err(|error| {
        Failure::new(format!("cannot run git: {error}"))
            .and("Install it, or name the files in place of `--changed-since`.")
    })?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::new(format!("git cannot tell what changed: {}", said.trim())).and(
            "In a job of continuous integration, fetch the whole history (`fetch-depth: 0`).",
        ));
    }
    String::from_utf8(output.stdout)
        .map_err(|_| Failure::new("git named a file whose name is not UTF-8"))
}
