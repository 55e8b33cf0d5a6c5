use crate::failure::Failure;
use atlas_model::{Kind, Slug, Term as _};
use std::{
    fs::OpenOptions,
    io::Write as _,
    path::{Path, PathBuf},
};

/// A record's file that is to be.
pub struct NewRecord {
    pub kind: Kind,
    pub id: Slug,
    pub text: String,
}

/// Writes new records into a showcase: all, or none. No file that is there is touched.
pub fn write_new(dir: &Path, records: &[NewRecord]) -> Result<Vec<PathBuf>, Failure> {
    let content = dir.join("content");
    let root = content.canonicalize().map_err(|_| {
        Failure::new(format!("{} is no showcase: it holds no folder `content`", dir.display()))
    })?;
    let mut paths = Vec::new();
    for record in records {
        refuse_existing(&content, record)?;
        let folder = content.join(record.kind.folder());
        std::fs::create_dir_all(&folder)
            .map_err(|error| Failure::file("make the folder", &folder, &error))?;
        if !folder.canonicalize().is_ok_and(|folder| folder.starts_with(&root)) {
            return Err(Failure::new(format!(
                "{} is a link out of the showcase: put the folder itself there",
                folder.display()
            )));
        }
        paths.push(folder.join(format!("{}.md", record.id)));
    }
    for (written, (path, record)) in paths.iter().zip(records).enumerate() {
        // Another program may have made the file since it was looked for.
        let put = || {
            OpenOptions::new()
                .write(true)
                .create_new(true)
                .open(path)?
                .write_all(record.text.as_bytes())
        };
        if let Err(error) = put() {
            for done in &paths[..written] {
                let _ = std::fs::remove_file(done);
            }
            return Err(Failure::file("write", path, &error).and("Nothing was left behind."));
        }
    }
    Ok(paths)
}

fn refuse_existing(content: &Path, record: &NewRecord) -> Result<(), Failure> {
    let folder = content.join(record.kind.folder());
    let ways = [format!("{}.md", record.id), record.id.to_string()];
    let there =
        ways.iter().map(|name| folder.join(name)).find(|path| path.symlink_metadata().is_ok());
    match there {
        None => Ok(()),
        Some(path) => Err(Failure::new(format!(
            "the {} `{}` is there already: {}",
            record.kind.label().to_lowercase(),
            record.id,
            path.display()
        ))
        .and("Nothing was written. Choose another id, or edit that file.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(id: &str) -> NewRecord {
        NewRecord { kind: Kind::City, id: id.parse().unwrap(), text: id.to_owned() }
    }

    #[test]
    fn all_are_written_or_none() {
        let dir = tempfile::tempdir().unwrap();
        let cities = dir.path().join("content/cities");
        std::fs::create_dir_all(cities.join("northport")).unwrap();
        assert!(write_new(dir.path(), &[record("southport"), record("northport")]).is_err());
        assert!(!cities.join("southport.md").exists());
        assert!(write_new(dir.path(), &[record("southport")]).is_ok());
        let again = write_new(dir.path(), &[record("southport")]).unwrap_err();
        assert!(again.to_string().starts_with("the city `southport` is there already"));
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_is_a_link_elsewhere_is_not_written_into() {
        let dir = tempfile::tempdir().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(dir.path().join("content")).unwrap();
        let link = dir.path().join("content/cities");
        std::os::unix::fs::symlink(elsewhere.path(), link).unwrap();
        assert!(write_new(dir.path(), &[record("southport")]).is_err());
        assert!(!elsewhere.path().join("southport.md").exists());
    }
}
