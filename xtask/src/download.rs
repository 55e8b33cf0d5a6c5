use crate::{
    environment::{answer, run},
    failure::Failure,
    pins::PypiFile,
};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use std::{fs, path::Path, process::Command};

/// What `PyPI` says of a package: the simple API in its JSON form (PEP 691).
#[derive(Deserialize)]
struct Package {
    files: Vec<File>,
}

#[derive(Deserialize)]
struct File {
    filename: String,
    url: String,
}

/// Downloads a file of a package from `PyPI`, and keeps it only if its bytes are the pinned ones.
pub fn from_pypi(file: &PypiFile, out: &Path) -> Result<(), Failure> {
    println!("Getting {} from PyPI, once …", file.file);
    let folder = out.parent().unwrap_or(out);
    fs::create_dir_all(folder).map_err(|error| Failure::file("make", folder, &error))?;
    let aside = out.with_extension("part");
    let url = address(file)?;
    run(curl().arg("--output").arg(&aside).arg(url))?;
    let bytes = fs::read(&aside).map_err(|error| Failure::file("read", &aside, &error))?;
    check(file, &bytes)?;
    fs::rename(&aside, out).map_err(|error| Failure::file("name", out, &error))
}

fn address(file: &PypiFile) -> Result<String, Failure> {
    let list = format!("https://pypi.org/simple/{}/", file.package);
    let asked =
        answer(curl().args(["--header", "Accept: application/vnd.pypi.simple.v1+json"]).arg(&list));
    let told = asked.ok_or_else(|| {
        Failure::new(format!("{list} does not answer: curl and a network are needed, once"))
    })?;
    let package: Package = serde_json::from_str(&told)
        .map_err(|error| Failure::new(format!("{list} is not what PEP 691 says: {error}")))?;
    let found = package.files.into_iter().find(|listed| listed.filename == file.file);
    found.map(|listed| listed.url).ok_or_else(|| {
        Failure::new(format!(
            "PyPI has no {} any more: pin another in xtask/src/pins.rs",
            file.file
        ))
    })
}

fn check(file: &PypiFile, bytes: &[u8]) -> Result<(), Failure> {
    let sum =
        Sha256::digest(bytes).iter().fold(String::new(), |sum, byte| format!("{sum}{byte:02x}"));
    if sum == file.sha256 {
        return Ok(());
    }
    Err(Failure::new(format!("{} is not the file that is pinned: its SHA-256 is {sum}", file.file)))
}

fn curl() -> Command {
    let mut curl = Command::new("curl");
    curl.args(["--silent", "--show-error", "--fail", "--location", "--retry", "3"]);
    curl
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_bytes_than_those_pinned_are_refused() {
        let pinned = PypiFile {
            package: "letters",
            file: "letters.whl",
            sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        };
        assert!(check(&pinned, b"abc").is_ok());
        let refused = check(&pinned, b"abd").unwrap_err().to_string();
        assert!(refused.starts_with("letters.whl is not the file that is pinned"), "{refused}");
    }
}
