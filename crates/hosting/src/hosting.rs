use std::collections::BTreeSet;

/// What hosts are told of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hosting {
    base: String,
    folders: BTreeSet<String>,
    moved: Vec<(String, String)>,
}

impl Hosting {
    /// A site under a base path (`/` or `/some/repo/`), the folders that hold its pages, and the
    /// pages that have moved: from which path to which, base path included.
    ///
    /// ```
    /// # use std::collections::BTreeSet;
    /// let moved = vec![("/missions/old/".to_owned(), "/missions/new/".to_owned())];
    /// let folders = BTreeSet::from(["missions".to_owned()]);
    /// let hosting = atlas_hosting::Hosting::new("/", folders, moved);
    /// assert!(atlas_hosting::headers_file(&hosting).contains("/missions/*"));
    /// ```
    pub fn new(
        base: impl Into<String>,
        folders: BTreeSet<String>,
        moved: Vec<(String, String)>,
    ) -> Self {
        Self { base: base.into(), folders, moved }
    }

    /// The base path, with both slashes.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The folders of pages, right below the base path.
    pub(crate) fn folders(&self) -> &BTreeSet<String> {
        &self.folders
    }

    /// The pages that have moved: from where, to where.
    pub(crate) fn moved(&self) -> &[(String, String)] {
        &self.moved
    }

    /// The base path within a regular expression.
    pub(crate) fn escaped_base(&self) -> String {
        escaped(&self.base)
    }

    /// What finds the addresses of cards.
    pub(crate) fn cards(&self) -> String {
        format!("^{}embed/", self.escaped_base())
    }
}

/// A path within a regular expression: what has a meaning there stands for itself.
pub(crate) fn escaped(path: &str) -> String {
    let mut escaped = String::with_capacity(path.len());
    for letter in path.chars() {
        if letter.is_ascii_punctuation() && !"/-_~%@:".contains(letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}
