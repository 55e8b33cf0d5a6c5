use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

/// An HTML file of a built site.
#[derive(Clone, Debug)]
pub struct HtmlFile {
    path: String,
    document: Html,
}

impl HtmlFile {
    /// Parses it as a browser does.
    pub fn parse(path: &str, html: &str) -> Self {
        Self { path: path.to_owned(), document: Html::parse_document(html) }
    }

    /// Its path below the site's folder.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The address below the base path: that of `missions/a/index.html` is `missions/a/`.
    pub fn address(&self) -> &str {
        self.path.strip_suffix("index.html").unwrap_or(&self.path)
    }

    /// Whether it is a page, not a redirect.
    pub fn is_page(&self) -> bool {
        !self.all("script#page").is_empty()
    }

    /// The page's data.
    pub fn data(&self) -> Value {
        serde_json::from_str(&self.one("script#page").text().collect::<String>())
            .unwrap_or_else(|error| panic!("{}: the page's data is no JSON: {error}", self.path))
    }

    /// The elements that a selector finds, in order.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let parsed = Selector::parse(selector).unwrap_or_else(|e| panic!("{selector}: {e}"));
        self.document.select(&parsed).collect()
    }

    /// The one element that a selector finds.
    pub fn one(&self, selector: &str) -> ElementRef<'_> {
        let found = self.all(selector);
        assert_eq!(found.len(), 1, "{}: elements that are `{selector}`", self.path);
        found[0]
    }

    /// An attribute of the one element that a selector finds.
    pub fn attribute(&self, selector: &str, name: &str) -> &str {
        let value = self.one(selector).attr(name);
        value.unwrap_or_else(|| panic!("{}: `{selector}` has no {name}", self.path))
    }

    /// Each attribute of each element: the element's name, the attribute's, the value.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let elements = self.document.tree.nodes().filter_map(|node| node.value().as_element());
        elements.flat_map(|element| {
            element.attrs().map(move |(name, value)| (element.name(), name, value))
        })
    }

    /// The whole document.
    pub fn root(&self) -> ElementRef<'_> {
        self.document.root_element()
    }

    /// The text that the document shows, without scripts and without links within the page, such as
    /// the marks of sources; between blocks there may be no space.
    pub fn shown_text(&self) -> String {
        let nodes = self.one("body").descendants();
        let shown = nodes.filter(|node| {
            let mut above = node.ancestors().filter_map(ElementRef::wrap);
            !above.any(|element| is_script(element) || is_link_within_the_page(element))
        });
        shown.filter_map(|node| node.value().as_text().map(|text| &**text)).collect()
    }
}

fn is_script(element: ElementRef<'_>) -> bool {
    element.value().name() == "script"
}

fn is_link_within_the_page(element: ElementRef<'_>) -> bool {
    element.attr("href").is_some_and(|href| href.starts_with('#'))
}
