use super::finding::Finding;
use atlas_model::{Forge, Settings};
use std::{path::Path, process::Command};

const ABOUT: &str = "repository";

/// Whether the content is kept where `site.yaml` says.
pub fn look(dir: &Path, settings: Option<&Settings>) -> Vec<Finding> {
    let kept = kept(dir);
    let Some(settings) = settings else { return kept.err().into_iter().collect() };
    let Some(repository) = &settings.repository else {
        let note = Finding::note(
            ABOUT,
            "site.yaml names none, so pages can't lead to where they are mended",
            "Add `repository: {forge: github, url: https://github.com/you/your-city}`.",
        );
        return kept.err().into_iter().chain([note]).collect();
    };
    let mut findings = vec![match kept {
        Err(finding) => finding,
        Ok(remotes) => compared(&remotes, &repository.url),
    }];
    findings.extend(forge(repository.forge, &repository.url));
    findings
}

/// The addresses that a folder is pushed to.
fn kept(dir: &Path) -> Result<Vec<String>, Finding> {
    let run = |arguments: &[&str]| Command::new("git").arg("-C").arg(dir).args(arguments).output();
    let known = run(&["rev-parse", "--is-inside-work-tree"]).map_err(|_| {
        Finding::note(
            "git",
            "not found",
            "You don't need it to build. To keep a history and to publish from a forge,\n\
             install it: https://git-scm.com/downloads",
        )
    })?;
    if !known.status.success() {
        let advice = "To keep a history and to publish from a forge: `git init`.";
        return Err(Finding::note("git", "the folder is in no repository", advice));
    }
    let remotes = run(&["remote", "-v"]).map(|output| output.stdout).unwrap_or_default();
    let remotes = String::from_utf8_lossy(&remotes);
    let addresses = remotes.lines().filter_map(|line| line.split_whitespace().nth(1));
    Ok(addresses.map(str::to_owned).collect())
}

fn compared(remotes: &[String], url: &str) -> Finding {
    if remotes.is_empty() {
        return Finding::note(
            ABOUT,
            "kept on this machine alone",
            format!("Push it to where site.yaml says: `git remote add origin {url}`."),
        );
    }
    if remotes.iter().any(|remote| place(remote) == place(url)) {
        return Finding::fine(ABOUT, url);
    }
    Finding::note(
        ABOUT,
        format!("pushed to {}, while site.yaml says {url}", without_secret(&remotes[0])),
        "Right if this is your own copy of it. If not, mend `repository` in site.yaml: readers\n\
         are led there to propose changes.",
    )
}

/// A forge that is not what its host is known to be.
fn forge(forge: Forge, url: &str) -> Option<Finding> {
    let hosts = [
        ("github.com", Forge::Github),
        ("gitlab.com", Forge::Gitlab),
        ("codeberg.org", Forge::Forgejo),
    ];
    let place = place(url);
    let (host, _) = place.split_once('/')?;
    let (_, right) = hosts.into_iter().find(|(known, _)| *known == host)?;
    (right != forge).then(|| {
        let right = serde_json::to_value(right).ok();
        let right = right.as_ref().and_then(|right| right.as_str()).unwrap_or_default();
        Finding::missing(
            "forge",
            format!("site.yaml takes {host} for another kind of forge"),
            format!("Write `forge: {right}`; else links to mend a page lead nowhere."),
        )
    })
}

/// Host and path alone, by which addresses of one repository are the same.
fn place(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.rsplit_once('@').map_or(rest, |(_, rest)| rest);
    let rest = if address.contains("://") { rest.to_owned() } else { rest.replacen(':', "/", 1) };
    rest.trim_end_matches('/').trim_end_matches(".git").to_lowercase()
}

/// An address without the password that it may hold.
fn without_secret(address: &str) -> String {
    match address
        .split_once("://")
        .and_then(|(scheme, rest)| Some((scheme, rest.split_once('@')?.1)))
    {
        Some((scheme, rest)) => format!("{scheme}://{rest}"),
        None => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_one_repository_are_the_same() {
        for address in [
            "https://github.com/River/Town",
            "https://github.com/river/town.git",
            "https://me:secret@github.com/river/town/",
            "git@github.com:river/town.git",
            "ssh://git@github.com/river/town.git",
        ] {
            assert_eq!(place(address), "github.com/river/town", "{address}");
        }
    }

    #[test]
    fn no_password_is_printed() {
        let shown = without_secret("https://me:secret@github.com/river/town");
        assert_eq!(shown, "https://github.com/river/town");
    }
}
