use super::compile::Target;
use crate::{failure::Failure, workspace};
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};
use std::{
    fmt::Write as _,
    io::{Cursor, Write as _},
    path::{Path, PathBuf},
};
use zip::{ZipWriter, write::SimpleFileOptions};

/// What goes with the command.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// A file of an archive.
struct Packed {
    name: String,
    bytes: Vec<u8>,
    mode: u32,
}

/// Packs the command and its licences into an archive that is named by the target, with the
/// archive's SHA-256 beside it as `sha256sum` reads it. The same files make the same bytes.
pub fn pack(command: &Path, target: &Target) -> Result<PathBuf, Failure> {
    let mut files = vec![read(command, target.command(), 0o755)?];
    for licence in LICENCES {
        files.push(read(&workspace::root().join(licence), licence, 0o644)?);
    }
    let stem = format!("mission-atlas-{}", target.triple);
    let (name, bytes) = if target.is_windows() {
        (format!("{stem}.zip"), zip(&files))
    } else {
        (format!("{stem}.tar.gz"), tar_gz(&files))
    };
    let folder = workspace::target().join("dist");
    let archive = folder.join(&name);
    let bytes = bytes.map_err(|error| Failure::file("pack", &archive, &error))?;
    let sum = folder.join(format!("{name}.sha256"));
    write(&archive, &bytes)?;
    write(&sum, format!("{}  {name}\n", sha256(&bytes)).as_bytes())?;
    Ok(archive)
}

fn tar_gz(files: &[Packed]) -> std::io::Result<Vec<u8>> {
    let zipper = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    let mut archive = tar::Builder::new(zipper);
    for file in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(file.bytes.len() as u64);
        header.set_mode(file.mode);
        header.set_mtime(0);
        archive.append_data(&mut header, &file.name, file.bytes.as_slice())?;
    }
    archive.into_inner()?.finish()
}

fn zip(files: &[Packed]) -> std::io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        let options = SimpleFileOptions::default().unix_permissions(file.mode);
        archive.start_file(&file.name, options).map_err(std::io::Error::other)?;
        archive.write_all(&file.bytes)?;
    }
    Ok(archive.finish().map_err(std::io::Error::other)?.into_inner())
}

fn read(path: &Path, name: &str, mode: u32) -> Result<Packed, Failure> {
    let bytes = std::fs::read(path).map_err(|error| Failure::file("read", path, &error))?;
    Ok(Packed { name: name.to_owned(), bytes, mode })
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    std::fs::write(path, bytes).map_err(|error| Failure::file("write", path, &error))
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("a String takes any text");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::GzDecoder;
    use std::io::Read as _;

    fn files() -> Vec<Packed> {
        let file = |name: &str, mode| Packed { name: name.to_owned(), bytes: name.into(), mode };
        vec![file("mission-atlas", 0o755), file("LICENSE-MIT", 0o644)]
    }

    #[test]
    fn an_unpacked_command_can_be_run() {
        let bytes = tar_gz(&files()).unwrap();
        assert_eq!(bytes, tar_gz(&files()).unwrap());
        let mut archive = tar::Archive::new(GzDecoder::new(bytes.as_slice()));
        let mut unpacked = archive.entries().unwrap().map(|entry| {
            let mut entry = entry.unwrap();
            let mut text = String::new();
            entry.read_to_string(&mut text).unwrap();
            (text, entry.header().mode().unwrap())
        });
        assert_eq!(unpacked.next(), Some(("mission-atlas".to_owned(), 0o755)));
        assert_eq!(unpacked.next(), Some(("LICENSE-MIT".to_owned(), 0o644)));
        assert_eq!(unpacked.next(), None);
    }

    #[test]
    fn a_zip_holds_the_same() {
        let mut archive = zip::ZipArchive::new(Cursor::new(zip(&files()).unwrap())).unwrap();
        let mut text = String::new();
        archive.by_name("mission-atlas").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!((archive.len(), text.as_str()), (2, "mission-atlas"));
    }

    #[test]
    fn a_sum_is_written_as_sha256sum_writes_it() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(sha256(b""), empty);
    }
}
