//! What `mission-atlas import` reads: a table, or a folder of Markdown files; and a mapping.

use crate::failure::Failure;
use atlas_import::{Mapping, Table, read_markdown, read_separated};
use std::path::{Path, PathBuf};

/// Reads a file of separated values, or every Markdown file below a folder. Hidden files, and links
/// out of it, are passed over.
pub fn table(source: &Path) -> Result<Table, Failure> {
    let table = if source.is_dir() {
        read_markdown(&markdown_files(source)?)
    } else {
        read_separated(&read(source)?)
            .map_err(|refused| Failure::new(format!("{}: {refused}", source.display())))?
    };
    if table.is_empty() {
        return Err(Failure::new(format!("{} holds no records", source.display())));
    }
    Ok(table)
}

/// Reads a mapping file.
pub fn mapping(path: &Path) -> Result<Mapping, Failure> {
    let text =
        std::fs::read_to_string(path).map_err(|error| Failure::file("read", path, &error))?;
    Mapping::parse(&text).map_err(|why| {
        Failure::new(format!("{}: {why}", path.display()))
            .and("`mission-atlas import --suggest` writes one to begin with.")
    })
}

fn markdown_files(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let mut paths = Vec::new();
    gather(folder, &mut paths)?;
    let file = |path: PathBuf| {
        let place = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        Ok((place, read(&path)?))
    };
    paths.into_iter().map(file).collect()
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let unreadable = |error| Failure::file("read the folder", folder, &error);
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if !entry.file_name().to_string_lossy().starts_with('.') {
            entries.push((entry.path(), entry.file_type().map_err(unreadable)?));
        }
    }
    entries.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (path, kind) in entries {
        let is_markdown = path.extension().is_some_and(|ending| {
            ["md", "markdown"].iter().any(|known| ending.eq_ignore_ascii_case(known))
        });
        if kind.is_dir() {
            gather(&path, files)?;
        } else if kind.is_file() && is_markdown {
            files.push(path);
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(path).map_err(|error| Failure::file("read", path, &error))
}
