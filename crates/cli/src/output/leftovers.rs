use super::{Place, marker::is_marked, staging::is_in_use};
use crate::failure::Failure;
use std::path::Path;

/// Puts right what killed builds left beside the place: brings back an old site that was moved
/// aside and not replaced, and removes half-written folders. Those of builds that still run stay.
pub fn clear(place: &Place) -> Result<(), Failure> {
    let unreadable = |error| Failure::file("read the folder", place.parent(), &error);
    let prefix = place.aside_prefix();
    let mut asides = Vec::new();
    for entry in std::fs::read_dir(place.parent()).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if entry.file_name().to_str().is_some_and(|name| name.starts_with(&prefix)) {
            asides.push(entry.path());
        }
    }
    asides.sort();
    for aside in asides.iter().filter(|aside| !is_in_use(aside)) {
        let was_the_site = aside.extension().is_some_and(|extension| extension == "old");
        if was_the_site && is_marked(aside) && !place.is_taken() {
            std::fs::rename(aside, place.folder())
                .map_err(|error| Failure::file("bring back", aside, &error))?;
        } else {
            remove(aside)?;
        }
    }
    Ok(())
}

/// Removes a folder that is the generator's, or empty. Another build may be removing it too.
pub fn remove(aside: &Path) -> Result<(), Failure> {
    let removed =
        if is_marked(aside) { std::fs::remove_dir_all(aside) } else { std::fs::remove_dir(aside) };
    match removed {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Failure::file("remove", aside, &error))
        }
        _ => Ok(()),
    }
}
