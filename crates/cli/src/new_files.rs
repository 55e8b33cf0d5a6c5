use crate::{arguments::Target, failure::Failure};
use std::{io::Write as _, path::Path};

/// Writes files into the folder that was named, else prints what they hold.
///
/// Where one of the files is there already, none is written, unless that was asked for.
pub fn write_or_print(target: &Target, files: &[(String, Vec<u8>)]) -> Result<(), Failure> {
    let Some(folder) = &target.out else {
        let mut out = std::io::stdout().lock();
        for (_, bytes) in files {
            // A reader that went away (`| head`) has seen what it wanted.
            let _ = out.write_all(bytes);
        }
        return Ok(());
    };
    if !target.force {
        let names = files.iter().map(|(name, _)| name.as_str());
        refuse_existing(folder, names).map_err(|failure| {
            failure.and("Nothing was written. Name another folder, or overwrite with `--force`.")
        })?;
    }
    for (name, bytes) in files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        std::fs::create_dir_all(parent)
            .map_err(|error| Failure::file("make the folder", parent, &error))?;
        std::fs::write(&path, bytes).map_err(|error| Failure::file("write", &path, &error))?;
    }
    let count = if files.len() == 1 { "1 file" } else { &format!("{} files", files.len()) };
    println!("{}: {count}", folder.display());
    Ok(())
}

/// Writes new texts into a folder: all, or none where one of them is there already.
pub fn write_new_texts(folder: &Path, files: &[(String, String)]) -> Result<(), Failure> {
    refuse_existing(folder, files.iter().map(|(name, _)| name.as_str()))
        .map_err(|failure| failure.and("Nothing was written."))?;
    std::fs::create_dir_all(folder)
        .map_err(|error| Failure::file("make the folder", folder, &error))?;
    for (name, text) in files {
        let path = folder.join(name);
        std::fs::write(&path, text).map_err(|error| Failure::file("write", &path, &error))?;
    }
    Ok(())
}

fn refuse_existing<'a>(folder: &Path, names: impl Iterator<Item = &'a str>) -> Result<(), Failure> {
    let there = names.map(|name| folder.join(name)).find(|path| path.symlink_metadata().is_ok());
    match there {
        None => Ok(()),
        Some(path) => Err(Failure::new(format!("{} is there already", path.display()))),
    }
}
