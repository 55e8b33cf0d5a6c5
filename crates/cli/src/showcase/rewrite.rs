use super::Places;
use crate::failure::Failure;
use atlas_content::Edit;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Puts new texts in place of old ones, all or none: each is written beside its file, and only once
/// all are there and no file was changed meanwhile they take the places of the old ones. Where one
/// cannot, those that had are put back.
pub fn rewrite(places: &Places, edits: &[Edit]) -> Result<(), Failure> {
    let files: Vec<(PathBuf, &Edit)> =
        edits.iter().map(|edit| (places.file(&edit.path), edit)).collect();
    let done = write_aside(&files).and_then(|()| swap(&files));
    for (file, _) in &files {
        // Those that took their places are gone from here.
        let _ = fs::remove_file(aside(file));
    }
    done.map_err(|failure| failure.and("Nothing was changed."))
}

fn write_aside(files: &[(PathBuf, &Edit)]) -> Result<(), Failure> {
    for (file, edit) in files {
        let aside = aside(file);
        let cannot = |error: io::Error| Failure::file("write", &aside, &error);
        fs::write(&aside, &edit.after).map_err(cannot)?;
        let rights = fs::metadata(file).map_err(|error| Failure::file("read", file, &error))?;
        fs::set_permissions(&aside, rights.permissions()).map_err(cannot)?;
    }
    for (file, edit) in files {
        let now = fs::read(file).map_err(|error| Failure::file("read", file, &error))?;
        if now != edit.before.as_bytes() {
            return Err(Failure::new(format!("{} was changed meanwhile", file.display())));
        }
    }
    Ok(())
}

fn swap(files: &[(PathBuf, &Edit)]) -> Result<(), Failure> {
    for (place, (file, _)) in files.iter().enumerate() {
        // A link stays one: what it leads to is written.
        let target = file.canonicalize().unwrap_or_else(|_| file.clone());
        let Err(error) = fs::rename(aside(file), &target) else { continue };
        for (done, edit) in &files[..place] {
            let target = done.canonicalize().unwrap_or_else(|_| done.clone());
            fs::write(&target, edit.before.as_bytes())
                .map_err(|error| Failure::file("put back", &target, &error))?;
        }
        return Err(Failure::file("write", file, &error));
    }
    Ok(())
}

/// Where a text waits to take the place of a file.
fn aside(file: &Path) -> PathBuf {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    file.with_file_name(format!(".{name}.atlas-migrate"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(path: &str, before: &str, after: &str) -> Edit {
        Edit { path: path.to_owned(), before: before.into(), after: after.to_owned() }
    }

    /// Two files `1`, which these edits are to make `2`; what they hold afterwards.
    fn rewritten(edits: &[Edit], between: impl Fn(&Path)) -> (bool, [String; 2], usize) {
        let root = tempfile::tempdir().unwrap();
        for name in ["a.md", "b.md"] {
            fs::write(root.path().join(name), "1").unwrap();
        }
        between(root.path());
        let places = Places::of(root.path(), root.path().to_owned());
        let done = rewrite(&places, edits).is_ok();
        let texts = ["a.md", "b.md"]
            .map(|name| fs::read_to_string(root.path().join(name)).unwrap_or_default());
        (done, texts, fs::read_dir(root.path()).unwrap().count())
    }

    #[test]
    fn all_are_written() {
        let edits = [edit("a.md", "1", "2"), edit("b.md", "1", "2")];
        assert_eq!(rewritten(&edits, |_| {}), (true, ["2".to_owned(), "2".to_owned()], 2));
    }

    #[test]
    fn where_one_was_changed_meanwhile_none_is_written() {
        let edits = [edit("a.md", "1", "2"), edit("b.md", "1", "2")];
        let changed = |root: &Path| fs::write(root.join("b.md"), "mine").unwrap();
        let expected = (false, ["1".to_owned(), "mine".to_owned()], 2);
        assert_eq!(rewritten(&edits, changed), expected);
    }

    #[test]
    fn where_one_is_gone_none_is_written() {
        let edits = [edit("a.md", "1", "2"), edit("b.md", "1", "2")];
        let gone = |root: &Path| fs::remove_file(root.join("b.md")).unwrap();
        assert_eq!(rewritten(&edits, gone), (false, ["1".to_owned(), String::new()], 1));
    }
}
