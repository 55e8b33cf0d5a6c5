use crate::{environment::shown, failure::Failure, workspace};
use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};
use wait4::Wait4 as _;

/// What a program took, with all that it started.
#[derive(Clone, Copy, Debug, Default)]
pub struct Run {
    pub wall: Duration,
    pub user: Duration,
    /// The most memory that one of its processes held, in bytes.
    pub memory: u64,
}

/// What lies in a folder.
#[derive(Clone, Copy, Debug, Default)]
pub struct Contents {
    pub files: usize,
    pub bytes: u64,
    pub pages: usize,
    pub page_bytes: u64,
}

/// Runs a program to its end and measures it.
pub fn run(command: &mut Command) -> Result<Run, Failure> {
    let log = workspace::bench().join("last-run.log");
    let said = fs::File::create(&log).map_err(|error| Failure::file("write", &log, &error))?;
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(said);
    let name = shown(command);
    let failed =
        |error: &dyn std::fmt::Display| Failure::new(format!("{name} can't be measured: {error}"));
    let start = Instant::now();
    let mut child = command.spawn().map_err(|error| failed(&error))?;
    let ended = child.wait4().map_err(|error| failed(&error))?;
    let wall = start.elapsed();
    if !ended.status.success() {
        let said = fs::read_to_string(&log).unwrap_or_default();
        return Err(Failure::new(format!("{name} failed: {said}")));
    }
    Ok(Run { wall, user: ended.rusage.utime, memory: ended.rusage.maxrss })
}

/// Of several runs the middle times, and the most memory.
pub fn middle(runs: &[Run]) -> Run {
    let middle_of = |time: fn(&Run) -> Duration| {
        let mut times: Vec<_> = runs.iter().map(time).collect();
        times.sort();
        times.get(times.len() / 2).copied().unwrap_or_default()
    };
    Run {
        wall: middle_of(|run| run.wall),
        user: middle_of(|run| run.user),
        memory: runs.iter().map(|run| run.memory).max().unwrap_or_default(),
    }
}

/// Removes a folder that a run will make, so that each run starts with nothing.
pub fn clear(folder: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(folder) {
        Err(error) if folder.exists() => Err(Failure::file("empty", folder, &error)),
        _ => Ok(()),
    }
}

/// Counts the files below a folder.
pub fn contents(folder: &Path) -> Result<Contents, Failure> {
    let mut contents = Contents::default();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let unread = |error: std::io::Error| Failure::file("read", &next, &error);
        for entry in fs::read_dir(&next).map_err(unread)? {
            let entry = entry.map_err(unread)?;
            let about = entry.metadata().map_err(unread)?;
            if about.is_dir() {
                folders.push(entry.path());
                continue;
            }
            contents.files += 1;
            contents.bytes += about.len();
            if entry.path().extension().is_some_and(|extension| extension == "html") {
                contents.pages += 1;
                contents.page_bytes += about.len();
            }
        }
    }
    Ok(contents)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_runs_is_neither_the_fastest_nor_the_slowest() {
        let run = |wall, user, memory| Run {
            wall: Duration::from_secs(wall),
            user: Duration::from_secs(user),
            memory,
        };
        let told = middle(&[run(3, 1, 5), run(1, 9, 7), run(2, 4, 6)]);
        assert_eq!((told.wall.as_secs(), told.user.as_secs(), told.memory), (2, 4, 7));
    }

    #[test]
    fn pages_are_counted_apart_in_every_folder() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("a/b")).unwrap();
        fs::write(folder.path().join("a/b/index.html"), "12345").unwrap();
        fs::write(folder.path().join("a/x.css"), "123").unwrap();
        let Contents { files, bytes, pages, page_bytes } = contents(folder.path()).unwrap();
        assert_eq!((files, bytes, pages, page_bytes), (2, 8, 1, 5));
    }
}
