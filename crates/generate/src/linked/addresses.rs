use atlas_model::page::Page;

/// Full addresses of what a page links to.
pub(super) struct Addresses<'p> {
    page: &'p Page,
    /// Scheme and host.
    origin: &'p str,
}

impl<'p> Addresses<'p> {
    pub(super) fn of(page: &'p Page) -> Self {
        let address = page.head.canonical.as_str();
        let host = address.find("://").map_or(0, |scheme| scheme + 3);
        let end = address[host..].find('/').map_or(address.len(), |length| host + length);
        Self { page, origin: &address[..end] }
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
