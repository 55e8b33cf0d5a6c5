//! What is wrong with served files.

use crate::{BuiltSite, gate::Gate};
use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

/// What is wrong with a served file, named by its path below the site's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing(String),
    /// One bit of the byte in its middle is another.
    Damaged(String),
    /// Its second half is not there.
    Truncated(String),
    /// It is said to be plain text.
    WrongType(String),
    /// Other bytes stand in its place.
    Replaced(String, Vec<u8>),
    /// The server answers with this status, and a page of its own.
    Status(String, u16),
    /// It comes once the test lets it: [`crate::WebServer::let_through`].
    Held(String),
}

impl Fault {
    fn path(&self) -> &str {
        match self {
            Self::Missing(path)
            | Self::Damaged(path)
            | Self::Truncated(path)
            | Self::WrongType(path)
            | Self::Replaced(path, _)
            | Self::Status(path, _)
            | Self::Held(path) => path,
        }
    }

    /// What stands in the file's place, where anything does.
    fn bytes(&self, site: &BuiltSite) -> Option<Vec<u8>> {
        let mut bytes = site.bytes(self.path());
        match self {
            Self::Damaged(_) => {
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
            }
            Self::Truncated(_) => bytes.truncate(bytes.len() / 2),
            Self::Replaced(_, others) => bytes.clone_from(others),
            Self::WrongType(_) => {}
            Self::Missing(_) | Self::Status(..) | Self::Held(_) => return None,
        }
        Some(bytes)
    }
}

/// The page that a host sends in place of a site's own.
const HOSTS_PAGE: &str = "<!doctype html><title>Error</title><h1>Something went wrong</h1>";

/// The web server's rules for the files at fault, some of which lie in a folder of the test's.
pub(crate) fn locations(site: &BuiltSite, faults: &[Fault], folder: &Path, gate: &Gate) -> String {
    let mut rules = String::new();
    for (number, fault) in faults.iter().enumerate() {
        let path = fault.path();
        let address = format!("{}{path}", site.base());
        let rule = match fault {
            Fault::Missing(_) => "return 404;".to_owned(),
            Fault::Status(_, status) => {
                format!("default_type text/html; return {status} '{HOSTS_PAGE}';")
            }
            Fault::Held(_) => format!("proxy_pass http://127.0.0.1:{}/{path};", gate.port()),
            _ => {
                let file = folder.join(format!("fault-{number}")).join(name_of(path));
                let bytes = fault.bytes(site).unwrap_or_default();
                let above = file.parent().unwrap_or(folder);
                fs::create_dir_all(above).expect("a new folder takes folders");
                fs::write(&file, bytes).expect("a new folder takes a file");
                let plain = matches!(fault, Fault::WrongType(_));
                let types = if plain { "types { } default_type text/plain; " } else { "" };
                format!("{types}alias {};", file.display())
            }
        };
        writeln!(rules, "location = {address} {{ {rule} }}").expect("a String takes any text");
    }
    rules
}

/// A file's name, by which its type is told.
fn name_of(path: &str) -> PathBuf {
    PathBuf::from(path.rsplit('/').next().unwrap_or(path))
}
