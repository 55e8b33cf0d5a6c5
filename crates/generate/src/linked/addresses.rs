use atlas_model::page::Page;

/// Full addresses of what a page links to.
pub(super) struct Addresses<'p> {
    page: &'p Page,
    /// Scheme and host.
    origin: &'p str,
}

impl<'p> Addresses<'p> {
    pub(super) fn of(page: &'p Page) -> Self {
        let below = page.frame.base.len() + page.head.path.len();
        let end = page.head.canonical.len().saturating_sub(below);
        Self { page, origin: &page.head.canonical[..end] }
    }

    /// Of the page itself.
    pub(super) fn own(&self) -> &'p str {
        &self.page.head.canonical
    }

    /// Of what a link of the site leads to.
    pub(super) fn full(&self, href: &str) -> String {
        format!("{}{href}", self.origin)
    }

    /// Of a page, by its path below the base path.
    pub(super) fn page(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.page.frame.base)
    }
}

/// Where the text of a licence of this SPDX id can be read.
pub(crate) fn licence(spdx: &str) -> String {
    format!("https://spdx.org/licenses/{spdx}.html")
}
