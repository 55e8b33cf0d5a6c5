use std::collections::BTreeSet;

/// What hosts are told of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hosting {
    base: String,
    /// Of the editions in further languages, each with a slash at its end.
    editions: Vec<String>,
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
        Self { base: base.into(), editions: Vec::new(), folders, moved }
    }

    /// The same site with editions in further languages: each has the same folders in one of its
    /// own below the base path, `es/`.
    ///
    /// ```
    /// # use std::collections::BTreeSet;
    /// let hosting = atlas_hosting::Hosting::new("/", BTreeSet::new(), Vec::new());
    /// let hosting = hosting.with_editions(vec!["es/".to_owned()]);
    /// assert!(atlas_hosting::headers_file(&hosting).contains("/es/embed/*"));
    /// ```
    #[must_use]
    pub fn with_editions(self, editions: Vec<String>) -> Self {
        Self { editions, ..self }
    }

    /// The base path, with both slashes.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Where the editions in further languages lie, base path included: `/es/`.
    pub(crate) fn further(&self) -> impl Iterator<Item = String> {
        self.editions.iter().map(|folder| format!("{}{folder}", self.base))
    }

    /// Where all editions lie, that of the first language first: `/`, `/es/`.
    pub(crate) fn editions(&self) -> impl Iterator<Item = String> {
        std::iter::once(self.base.clone()).chain(self.further())
    }

    /// The folders of pages, right below where an edition lies.
    pub(crate) fn folders(&self) -> &BTreeSet<String> {
        &self.folders
    }

    /// The pages that have moved: from where, to where.
    pub(crate) fn moved(&self) -> &[(String, String)] {
        &self.moved
    }

    /// What finds where any edition lies, as the start of a regular expression.
    pub(crate) fn start(&self) -> String {
        let base = escaped(&self.base);
        let folders: Vec<String> = self.editions.iter().map(|folder| escaped(folder)).collect();
        let folder =
            if folders.is_empty() { String::new() } else { format!("({})?", folders.join("|")) };
        format!("^{base}{folder}")
    }

    /// What finds the addresses of cards.
    pub(crate) fn cards(&self) -> String {
        format!("{}embed/", self.start())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::caching::expression;

    fn check(base: &str, editions: &[&str], start: &str) {
        let editions = editions.iter().map(|folder| (*folder).to_owned()).collect();
        let hosting = Hosting::new(base, BTreeSet::new(), Vec::new()).with_editions(editions);
        assert_eq!(hosting.cards(), format!("{start}embed/"));
        assert!(expression(&hosting).starts_with(&format!("{start}(")), "{}", expression(&hosting));
    }

    #[test]
    fn cards_and_what_is_kept_are_found_in_each_edition() {
        check("/", &[], "^/");
        check("/some.repo/", &[], r"^/some\.repo/");
        check("/", &["es/", "pt-BR/"], "^/(es/|pt-BR/)?");
        check("/some.repo/", &["fr/"], r"^/some\.repo/(fr/)?");
    }
}
