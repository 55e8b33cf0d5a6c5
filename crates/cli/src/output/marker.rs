use crate::failure::Failure;
use std::path::Path;

/// The file that says of a folder that it is the generator's, to replace and to delete.
pub const MARKER: &str = ".mission-atlas";

/// What the marker says to whoever opens it.
pub const MARKER_TEXT: &str = "\
mission-atlas made this folder and replaces it whole at each build.
Delete this file to keep the folder: then no build touches it any more.
";

/// Whether the generator made this folder.
pub fn is_marked(folder: &Path) -> bool {
    folder.join(MARKER).is_file()
}

/// Says of a folder of Trunk's that a later build may replace it.
pub fn mark(folder: &Path) -> Result<(), Failure> {
    let marker = folder.join(MARKER);
    std::fs::write(&marker, MARKER_TEXT).map_err(|error| Failure::file("write", &marker, &error))
}
