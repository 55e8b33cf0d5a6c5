//! The addresses of other sites that a showcase's files name. Nothing is asked of them here.

use crate::{
    SourceFile, Sources,
    decode::{Node, Raw, parse},
    front_matter::split,
    markdown::events,
    reporter::Reporter,
    vocabularies::whole_file,
};
use pulldown_cmark::{Event, Tag};
use std::ops::Range;

/// An address on the web, and where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExternalLink {
    /// The file, below the showcase's folder.
    pub path: String,
    /// The bytes in the file's text.
    pub span: Range<usize>,
    /// From 1.
    pub line: u32,
    /// From 1, in code points.
    pub column: u32,
    /// As it is written, without an anchor.
    pub url: String,
}

/// Every address of another site, in the order of files and places: in fields, and in links and
/// pictures of articles. What stands in code or in comments is none.
///
/// ```
/// use atlas_content::{SourceFile, Sources, external_links};
///
/// let text = "---\nofficial_url: https://a.example/\n---\n[B](https://b.example/x#y)\n";
/// let file = SourceFile { path: "content/cities/northport.md".into(), text: text.into() };
/// let links = external_links(&Sources { files: vec![file], assets: vec![] });
/// let urls: Vec<_> = links.iter().map(|link| link.url.as_str()).collect();
/// assert_eq!(urls, ["https://a.example/", "https://b.example/x"]);
/// ```
pub fn external_links(sources: &Sources) -> Vec<ExternalLink> {
    sources.files.iter().flat_map(links_of).collect()
}

fn links_of(file: &SourceFile) -> Vec<ExternalLink> {
    // What is wrong with the file is told by the check.
    let quiet = Reporter::new(&file.path, &file.text);
    let mut found = Found { file, reporter: &quiet, links: Vec::new() };
    if file.path.rsplit_once('.').is_some_and(|(_, ending)| ending == "yaml") {
        if let Some(node) = parse(&quiet, whole_file(&quiet)) {
            found.fields(&node);
        }
    } else if let Some(parts) = split(&quiet) {
        if let Some(node) = parse(&quiet, parts.front) {
            found.fields(&node);
        }
        found.article(parts.body);
    }
    found.links
}

struct Found<'a> {
    file: &'a SourceFile,
    reporter: &'a Reporter<'a>,
    links: Vec<ExternalLink>,
}

impl Found<'_> {
    fn fields(&mut self, node: &Node) {
        match &node.value {
            Raw::Null | Raw::Asked(_) => {}
            Raw::Scalar { text, .. } => self.add(text, node.span.clone()),
            Raw::List(items) => items.iter().for_each(|item| self.fields(item)),
            // Where the site itself is published says nothing of another.
            Raw::Map(entries) => {
                let others = entries.iter().filter(|(key, _)| key.text != "base_url");
                others.for_each(|(_, value)| self.fields(value));
            }
        }
    }

    fn article(&mut self, body: Range<usize>) {
        for (event, span) in events(&self.file.text, body) {
            if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event {
                let written = self.file.text.get(span.clone()).unwrap_or_default();
                let place = match written.rfind(&*dest_url) {
                    Some(at) => span.start + at..span.start + at + dest_url.len(),
                    None => span,
                };
                self.add(&dest_url, place);
            }
        }
    }

    fn add(&mut self, url: &str, span: Range<usize>) {
        let on_the_web = ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme));
        if on_the_web && !url.contains(char::is_whitespace) {
            let url = url.split('#').next().unwrap_or(url).to_owned();
            let (line, column) = self.reporter.place(span.start);
            self.links.push(ExternalLink { path: self.file.path.clone(), span, line, column, url });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, text: &str, expected: &[(&str, &str)]) {
        let file = SourceFile { path: path.to_owned(), text: text.into() };
        let links = links_of(&file);
        let found: Vec<_> =
            links.iter().map(|link| (&text[link.span.clone()], link.url.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn each_address_is_found_where_it_stands() {
        check(
            "content/cities/northport.md",
            "---\nurl: \"https://a.example/ö\" # not https://comment.example/\n\
             sources:\n  - {publisher: B, url: https://b.example/?q=1}\n---\n\
             See [C](https://c.example/p#part \"title\"), <https://d.example/>, `https://no.example/`\n\
             and ![E][e].\n\n[e]: https://e.example/e.png\n",
            &[
                ("\"https://a.example/ö\"", "https://a.example/ö"),
                ("https://b.example/?q=1", "https://b.example/?q=1"),
                ("https://c.example/p#part", "https://c.example/p"),
                ("https://d.example/", "https://d.example/"),
                ("![E][e]", "https://e.example/e.png"),
            ],
        );
    }

    #[test]
    fn settings_tell_of_other_sites_than_their_own() {
        check(
            "content/site.yaml",
            "base_url: https://own.example/\nrepository: {url: https://forge.example/a/b}\n",
            &[("https://forge.example/a/b", "https://forge.example/a/b")],
        );
        check("content/notes.md", "No front matter: https://no.example/\n", &[]);
    }
}
