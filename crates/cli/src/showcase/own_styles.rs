use crate::failure::Failure;
use std::{io, path::Path};

/// More than this is no change to the looks but a mistake: every page would wait for it.
const MOST_BYTES: u64 = 200_000;

/// The styles that a showcase adds to the site's own: `styles/custom.css`, if it has that file.
///
/// What stands in it is not looked at: it comes last in the stylesheet, so it can break nothing
/// but itself.
pub fn own_styles(dir: &Path) -> Result<Option<String>, Failure> {
    let path = dir.join("styles/custom.css");
    let unreadable = |error| Failure::file("read", &path, &error);
    let full = match path.canonicalize() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        found => found.map_err(unreadable)?,
    };
    if !full.starts_with(dir.canonicalize().map_err(unreadable)?) {
        let words = format!("{} is a link out of the showcase: put the file there", path.display());
        return Err(Failure::new(words));
    }
    let bytes = std::fs::metadata(&full).map_err(unreadable)?.len();
    if bytes > MOST_BYTES {
        return Err(Failure::new(format!(
            "{} has {} kB, the limit is {} kB: every page waits for it",
            path.display(),
            bytes / 1000,
            MOST_BYTES / 1000
        )));
    }
    std::fs::read_to_string(&full).map(Some).map_err(unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A showcase with this file, or none.
    fn check(css: Option<&[u8]>, expected: Result<Option<&str>, &str>) {
        let root = tempfile::tempdir().unwrap();
        if let Some(css) = css {
            std::fs::create_dir(root.path().join("styles")).unwrap();
            std::fs::write(root.path().join("styles/custom.css"), css).unwrap();
        }
        let found = own_styles(root.path()).map_err(|failure| failure.to_string());
        match expected {
            Ok(expected) => assert_eq!(found.unwrap().as_deref(), expected),
            Err(part) => assert!(found.as_ref().unwrap_err().contains(part), "{found:?}"),
        }
    }

    #[test]
    fn a_showcase_may_have_styles_of_its_own() {
        check(None, Ok(None));
        check(Some(b"a{color:red}"), Ok(Some("a{color:red}")));
        check(Some(&vec![b' '; 200_001]), Err("the limit is 200 kB"));
        check(Some(&[255]), Err("UTF-8"));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_showcase_is_refused() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("town/styles")).unwrap();
        std::fs::write(root.path().join("secret"), "secret").unwrap();
        let link = root.path().join("town/styles/custom.css");
        std::os::unix::fs::symlink("../../secret", link).unwrap();
        let refused = own_styles(&root.path().join("town")).unwrap_err().to_string();
        assert!(refused.contains("link out of the showcase"), "{refused}");
    }
}
