/// The folder below which the files of other showcases stand.
const FOLDER: &str = "federated/";

/// The id of the other showcase that a file is of; none for this one's own.
pub(crate) fn member_of(path: &str) -> Option<&str> {
    let (id, _) = path.strip_prefix(FOLDER)?.split_once("/content/")?;
    (!id.contains('/')).then_some(id)
}

/// The path below the folder `content` of the showcase that a file is of.
pub(crate) fn inside(path: &str) -> Option<&str> {
    match member_of(path) {
        Some(id) => path.strip_prefix(FOLDER)?.strip_prefix(id)?.strip_prefix("/content/"),
        None => path.strip_prefix("content/"),
    }
}

/// A path for a message: whose file it is, where it is another showcase's.
pub(crate) fn in_words(path: &str) -> String {
    match member_of(path).zip(inside(path)) {
        Some((id, inside)) => format!("content/{inside} of the showcase `{id}`"),
        None => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_tells_whose_file_it_is() {
        let path = "federated/northport/content/missions/a.md";
        assert_eq!(member_of(path), Some("northport"));
        assert_eq!(inside(path), Some("missions/a.md"));
        assert_eq!(in_words(path), "content/missions/a.md of the showcase `northport`");
        assert_eq!(member_of("content/missions/a.md"), None);
        assert_eq!(inside("content/missions/a.md"), Some("missions/a.md"));
        assert_eq!(member_of("federated/a/b/content/c.md"), None);
        assert_eq!(inside("federated/northport/README.md"), None);
    }
}
