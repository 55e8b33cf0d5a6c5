use super::{
    FolderSink, Place,
    keeping_sink::{Finished, KeepingSink},
    ledger::{Ledger, Shelf},
    leftovers,
    staging::Staging,
    swap::{Swap, swap},
};
use crate::failure::Failure;
use atlas_generate::Sink;
use std::path::Path;

/// Whether a build knows of the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Memory {
    /// Everything is made anew.
    None,
    /// Files that would be the same are taken over; what they were made from is written down. Two
    /// folders take turns: the one that is replaced waits beside the place, and is made the next but
    /// one by what differs.
    Kept,
}

/// Lets `write` write a site aside, and swaps it in whole once that went well and `approve`, which
/// sees the folder as it will stand, has nothing against it.
pub fn publish<T>(
    place: &Place,
    memory: Memory,
    write: impl FnOnce(&dyn Sink) -> Result<T, Failure>,
    approve: impl FnOnce(&Path) -> Result<(), Failure>,
) -> Result<T, Failure> {
    publish_by(Swap::BEST_HERE, place, memory, write, approve)
}

fn publish_by<T>(
    how: Swap,
    place: &Place,
    memory: Memory,
    write: impl FnOnce(&dyn Sink) -> Result<T, Failure>,
    approve: impl FnOnce(&Path) -> Result<(), Failure>,
) -> Result<T, Failure> {
    let stands = |failure: Failure| {
        if place.is_taken() {
            failure.and(&format!("{} stands as it was.", place.folder().display()))
        } else {
            failure
        }
    };
    let (published, spare) = match memory {
        Memory::Kept => Ledger::of(place).map(|ledger| ledger.into_parts(place)),
        Memory::None => None,
    }
    .unzip();
    let spare = spare.flatten().and_then(|lying| Some((Staging::of_spare(place, &lying)?, lying)));
    let (staging, lying) = match spare {
        Some((staging, lying)) => (staging, lying),
        None => (Staging::create(place).map_err(stands)?, Shelf::default()),
    };
    let folder = FolderSink::new(staging.folder());
    let (written, finished) = match memory {
        Memory::None => (write(&folder).map_err(stands)?, None),
        Memory::Kept => {
            let known = published.is_some();
            let sink =
                KeepingSink::new(folder, lying, place.folder(), published.unwrap_or_default());
            let written = write(&sink).map_err(stands)?;
            let finished = sink.finish();
            let finished = finished
                .map_err(|error| stands(Failure::file("clear out", staging.folder(), &error)))?;
            (written, Some((finished, known)))
        }
    };
    approve(staging.folder()).map_err(stands)?;
    Ledger::forget(place).map_err(stands)?;
    let old = swap(staging.folder(), &place.folder(), how)
        .map_err(|error| stands(Failure::file("put the new site into", &place.folder(), &error)))?;
    // The new site is in; that nothing is kept for the next build, or that an old site can't be
    // removed, does not undo this.
    warn(put_aside(place, &old, finished));
    Ok(written)
}

/// Keeps the old site for the next build where its files are known, else removes it, and writes
/// down what there is now.
fn put_aside(place: &Place, old: &Path, finished: Option<(Finished, bool)>) -> Result<(), Failure> {
    let spare = place.spare();
    if spare.exists() {
        leftovers::remove(&spare)?;
    }
    let is_known = old.exists() && matches!(finished, Some((_, true)));
    if is_known {
        std::fs::rename(old, &spare).map_err(|error| Failure::file("put aside", old, &error))?;
    } else if old.exists() {
        leftovers::remove(old)?;
    }
    finished.map_or(Ok(()), |(Finished { now, before, index }, _)| {
        Ledger::keep(place, now, is_known.then_some(before), &index)
    })
}

fn warn(done: Result<(), Failure>) {
    if let Err(failure) = done {
        eprintln!("warning: {failure}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::marker::{MARKER, MARKER_TEXT};
    use std::fs;

    const BOTH: [Swap; 2] = [Swap::Exchange, Swap::TwoRenames];

    fn place(root: &Path) -> Place {
        Place::prepare(&root.join("dist"), &root.join("showcase")).unwrap()
    }

    fn put(sink: &dyn Sink, path: &str, text: &str) -> Result<(), Failure> {
        sink.put(path, text.as_bytes()).map_err(|error| Failure::new(error.to_string()))
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_new_site_takes_the_old_ones_place_whole() {
        for how in BOTH {
            let root = tempfile::tempdir().unwrap();
            for text in ["first", "second", "third"] {
                let file = format!("{text}/index.html");
                publish_by(
                    how,
                    &place(root.path()),
                    Memory::None,
                    |sink| put(sink, &file, text),
                    |_| Ok(()),
                )
                .unwrap();
                assert_eq!(names(root.path()), ["dist"], "{how:?}");
                assert_eq!(names(&root.path().join("dist")), [MARKER, text], "{how:?}");
            }
        }
    }

    #[test]
    fn after_a_failed_build_the_old_site_stands() {
        for how in BOTH {
            let root = tempfile::tempdir().unwrap();
            publish_by(
                how,
                &place(root.path()),
                Memory::None,
                |sink| put(sink, "a", "old"),
                |_| Ok(()),
            )
            .unwrap();
            let failed = publish_by(
                how,
                &place(root.path()),
                Memory::None,
                |sink| {
                    put(sink, "a", "new")?;
                    Err::<(), _>(Failure::new("No space left on device"))
                },
                |_| Ok(()),
            );
            assert!(failed.unwrap_err().to_string().contains("stands as it was"));
            assert_eq!(fs::read_to_string(root.path().join("dist/a")).unwrap(), "old");
            assert_eq!(names(root.path()), ["dist"]);
        }
    }

    #[test]
    fn what_a_killed_build_left_is_removed_at_the_next_start() {
        let root = tempfile::tempdir().unwrap();
        let half = root.path().join(".dist.mission-atlas-77-0");
        fs::create_dir_all(half.join("missions")).unwrap();
        fs::write(half.join(MARKER), MARKER_TEXT).unwrap();
        fs::create_dir(root.path().join(".dist.mission-atlas-77-1")).unwrap();
        place(root.path());
        assert_eq!(names(root.path()), Vec::<String>::new());
    }

    #[test]
    fn what_others_left_and_what_is_in_use_stays() {
        let root = tempfile::tempdir().unwrap();
        let foreign = root.path().join("dist.mission-atlas-77-0");
        fs::create_dir(&foreign).unwrap();
        fs::write(foreign.join("letter.txt"), "dear").unwrap();
        let running = Staging::create(&place(root.path())).unwrap();
        place(root.path());
        assert!(foreign.join("letter.txt").exists());
        assert!(running.folder().join(MARKER).exists());
    }

    #[test]
    fn a_site_that_was_moved_aside_and_not_replaced_comes_back() {
        let root = tempfile::tempdir().unwrap();
        publish(&place(root.path()), Memory::None, |sink| put(sink, "a", "old"), |_| Ok(()))
            .unwrap();
        let aside = root.path().join(".dist.mission-atlas-77-0.old");
        fs::rename(root.path().join("dist"), &aside).unwrap();
        place(root.path());
        assert_eq!(fs::read_to_string(root.path().join("dist/a")).unwrap(), "old");
        assert_eq!(names(root.path()), ["dist"]);
    }
}
