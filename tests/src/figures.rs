use std::{env, fmt::Display, fs::OpenOptions, io::Write as _};

/// Tells a figure that a test has counted, such as `hostile.vectors`, for the page of figures.
///
/// It is added to the file that `ATLAS_FIGURES` names, as a line `name<TAB>value`; where no file is
/// named nobody asks.
pub fn figure(name: &str, value: impl Display) {
    let Some(path) = env::var_os("ATLAS_FIGURES") else { return };
    let line = format!("{name}\t{value}\n");
    // One write: tests that run side by side do not tear each other's lines.
    let written = OpenOptions::new()
        .create(true)
        .append(true)
        .open(&path)
        .and_then(|mut file| file.write_all(line.as_bytes()));
    written.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
