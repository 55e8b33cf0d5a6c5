use super::finding::Finding;
use crate::{arguments, output::is_marked};
use std::{
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
};

/// A site with pictures needs some tens of megabytes, twice while it is replaced.
const ENOUGH: u64 = 500_000_000;

/// Whether a site can be written and served here.
pub fn look(arguments: &arguments::Doctor) -> Vec<Finding> {
    let mut findings = vec![output(&arguments.out)];
    findings.extend(space(&arguments.out));
    findings.push(port(arguments.port));
    findings
}

fn output(out: &Path) -> Finding {
    const ABOUT: &str = "output";
    let holds_something = std::fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some());
    if holds_something && !is_marked(out) {
        return Finding::missing(
            ABOUT,
            format!("{} holds files that this command did not make", out.display()),
            "Build into another folder: `--out` a new one. This one will not be touched.",
        );
    }
    // A build writes beside its folder, then swaps.
    let beside = nearest_folder(out.parent().unwrap_or(out));
    let probe = beside.join(format!(".mission-atlas-doctor-{}", std::process::id()));
    let written = std::fs::write(&probe, "");
    let _ = std::fs::remove_file(&probe);
    match written {
        Ok(()) => Finding::fine(ABOUT, format!("{} can be written", out.display())),
        Err(error) => Finding::missing(
            ABOUT,
            format!("cannot write into {}: {error}", beside.display()),
            "Get the right to write there, or build into another folder.",
        ),
    }
}

fn space(out: &Path) -> Option<Finding> {
    const ABOUT: &str = "disk";
    // Where the system doesn't tell, there is nothing to say.
    let free = fs4::available_space(nearest_folder(out)).ok()?;
    let words = format!("{} MB free", free / 1_000_000);
    Some(if free >= ENOUGH {
        Finding::fine(ABOUT, words)
    } else {
        let needed = ENOUGH / 1_000_000;
        Finding::note(
            ABOUT,
            words,
            format!("Have {needed} MB free: a site is there twice while it is replaced."),
        )
    })
}

fn port(port: u16) -> Finding {
    const ABOUT: &str = "port";
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Finding::fine(ABOUT, format!("{port} is free to serve on")),
        Err(error) => Finding::note(
            ABOUT,
            format!("{port} can't be served on: {error}"),
            "Serve on another one: `mission-atlas serve … --port 0` takes any that is free.",
        ),
    }
}

/// The folder itself, or the first above it that is there.
fn nearest_folder(path: &Path) -> PathBuf {
    let above = path.ancestors().find(|folder| folder.is_dir());
    above.map_or_else(|| PathBuf::from("."), Path::to_owned)
}
