use super::{
    Placed, events, headings,
    links::{Address, resolve},
    tables::TableState,
    write::Writer,
};
use crate::{nearest::nearest, reporter::Problem, scope::Scope};
use atlas_model::Body;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};
use std::{collections::BTreeMap, ops::Range};

/// An article as its page prints it, and its headings with their places.
pub(crate) fn render(scope: &Scope<'_>, body: Range<usize>) -> (Body, Vec<Placed>) {
    let events = events(scope.reporter.text(), body);
    let headings = headings(&events);
    let mut renderer = Renderer::new(scope, &headings, &events);
    for (event, span) in &events {
        renderer.event(event, span);
    }
    let Writer { html, text } = renderer.finish();
    let list = headings.iter().map(|placed| placed.heading.clone()).collect();
    (Body { html, text: text.trim().to_owned(), headings: list }, headings)
}

/// A footnote that has a definition.
#[derive(Debug)]
struct Note {
    /// From 1, in the order in which the article first refers to them.
    number: usize,
    html: Option<String>,
}

/// A link that is open.
struct Open {
    /// Its closing tag; nothing for a dead one.
    end: &'static str,
    /// Where it stands in the file.
    span: Range<usize>,
    /// Where its words begin in the article's.
    words: usize,
}

/// Words that say nothing of where a link leads, read out in a list of a page's links.
const VAGUE: [&str; 10] = [
    "click here",
    "here",
    "learn more",
    "link",
    "more",
    "read more",
    "see here",
    "this",
    "this link",
    "this page",
];

struct Renderer<'r> {
    scope: &'r Scope<'r>,
    headings: &'r [Placed],
    out: Writer,
    /// How many headings were begun.
    heading: usize,
    table: TableState,
    links: Vec<Open>,
    /// The words that stand in a picture's place, while one is open, and how deep pictures nest.
    picture: Option<(String, usize)>,
    notes: BTreeMap<String, Note>,
    /// The HTML around a footnote's definition, while one is open.
    around: Vec<(String, String)>,
}

impl<'r> Renderer<'r> {
    fn new(
        scope: &'r Scope<'r>,
        headings: &'r [Placed],
        events: &[(Event<'_>, Range<usize>)],
    ) -> Self {
        Self {
            scope,
            headings,
            out: Writer::default(),
            heading: 0,
            table: TableState::default(),
            links: Vec::new(),
            picture: None,
            notes: notes(events),
            around: Vec::new(),
        }
    }

    fn event(&mut self, event: &Event<'_>, span: &Range<usize>) {
        if self.picture.is_some() {
            return self.inside_picture(event, span);
        }
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(*tag),
            // Mathematics is not asked for.
            Event::Text(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.out.words(text);
            }
            Event::Code(code) => {
                self.out.raw("<code>");
                self.out.words(code);
                self.out.raw("</code>");
            }
            Event::InlineHtml(html) => {
                self.raw_html(span);
                self.out.words(html);
            }
            Event::Html(html) => self.out.words(html),
            Event::FootnoteReference(id) => self.footnote(id, span),
            Event::SoftBreak => {
                self.out.raw("\n");
                self.out.gap();
            }
            Event::HardBreak => {
                self.out.raw("<br>\n");
                self.out.gap();
            }
            Event::Rule => self.out.end_block("<hr>\n"),
            Event::TaskListMarker(done) => self.out.raw(if *done {
                "<span class=\"task\" role=\"img\" aria-label=\"Done\">\u{2611}</span> "
            } else {
                "<span class=\"task\" role=\"img\" aria-label=\"Not done\">\u{2610}</span> "
            }),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, span: &Range<usize>) {
        match tag {
            Tag::Paragraph => self.out.raw("<p>"),
            Tag::Heading { .. } => {
                if let Some(placed) = self.headings.get(self.heading) {
                    self.out.raw(&format!("<h{}", placed.heading.level));
                    self.out.attribute("id", &placed.heading.id);
                    self.out.raw(">");
                }
            }
            Tag::BlockQuote(_) => self.out.raw("<blockquote>\n"),
            Tag::CodeBlock(kind) => {
                self.out.raw("<pre tabindex=\"0\"><code");
                if let CodeBlockKind::Fenced(info) = kind
                    && let Some(language) = info.split_whitespace().next()
                {
                    self.out.attribute("class", &format!("language-{language}"));
                }
                self.out.raw(">");
            }
            Tag::HtmlBlock => {
                self.raw_html(&self.scope.first_line(span));
                self.out.raw("<p>");
            }
            Tag::List(Some(1)) => self.out.raw("<ol>\n"),
            Tag::List(Some(first)) => self.out.raw(&format!("<ol start=\"{first}\">\n")),
            Tag::List(None) => self.out.raw("<ul>\n"),
            Tag::Item => self.out.raw("<li>"),
            Tag::FootnoteDefinition(id) => {
                self.around.push((id.to_string(), std::mem::take(&mut self.out.html)));
            }
            Tag::Table(alignments) => {
                let heading = self.heading.checked_sub(1).and_then(|last| self.headings.get(last));
                let words = heading.map(|placed| placed.heading.text.as_str());
                self.table.start(alignments, words, &mut self.out);
            }
            Tag::TableHead => self.table.start_head(&mut self.out),
            Tag::TableRow => self.table.start_row(&mut self.out),
            Tag::TableCell => self.table.start_cell(&mut self.out),
            Tag::Emphasis => self.out.raw("<em>"),
            Tag::Strong => self.out.raw("<strong>"),
            Tag::Strikethrough => self.out.raw("<del>"),
            Tag::Link { link_type, dest_url, .. } => self.link(*link_type, dest_url, span),
            Tag::Image { dest_url, .. } => self.image(dest_url, span),
            // Not asked for.
            Tag::Superscript
            | Tag::Subscript
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.out.end_block("</p>\n"),
            TagEnd::Heading(_) => {
                if let Some(placed) = self.headings.get(self.heading) {
                    let end = format!("</h{}>\n", placed.heading.level);
                    self.out.end_block(&end);
                }
                self.heading += 1;
            }
            TagEnd::BlockQuote(_) => self.out.end_block("</blockquote>\n"),
            TagEnd::CodeBlock => self.out.end_block("</code></pre>\n"),
            TagEnd::List(true) => self.out.end_block("</ol>\n"),
            TagEnd::List(false) => self.out.end_block("</ul>\n"),
            TagEnd::Item => self.out.end_block("</li>\n"),
            TagEnd::FootnoteDefinition => {
                let Some((id, around)) = self.around.pop() else { return };
                let html = std::mem::replace(&mut self.out.html, around);
                if let Some(note) = self.notes.get_mut(&id) {
                    note.html.get_or_insert(html);
                }
            }
            TagEnd::Table => self.out.end_block("</tbody></table></div>\n"),
            TagEnd::TableHead => self.table.end_head(&mut self.out),
            TagEnd::TableRow => self.out.end_block("</tr>\n"),
            TagEnd::TableCell => self.table.end_cell(&mut self.out),
            TagEnd::Emphasis => self.out.raw("</em>"),
            TagEnd::Strong => self.out.raw("</strong>"),
            TagEnd::Strikethrough => self.out.raw("</del>"),
            TagEnd::Link => {
                if let Some(link) = self.links.pop() {
                    self.out.raw(link.end);
                    self.vague_link(&link);
                }
            }
            _ => {}
        }
    }

    fn raw_html(&self, span: &Range<usize>) {
        self.scope.report(
            span,
            Problem::warning("raw-html", "HTML is shown as text")
                .help("write it in Markdown, or put it in backticks where it is meant to be read"),
        );
    }

    fn link(&mut self, link_type: LinkType, written: &CowStr<'_>, span: &Range<usize>) {
        let written = match link_type {
            LinkType::Email => format!("mailto:{written}"),
            _ => written.to_string(),
        };
        let end = match resolve(&written, self.scope, self.headings) {
            Ok(address) => {
                let (address, rest) = match address {
                    Address::Elsewhere(address) => (address, " rel=\"noopener\">"),
                    Address::Here(address) => (address, ">"),
                };
                self.out.raw("<a");
                self.out.address("href", &address);
                self.out.raw(rest);
                "</a>"
            }
            Err(problem) => {
                self.scope.report(span, problem);
                ""
            }
        };
        self.links.push(Open { end, span: span.clone(), words: self.out.text.len() });
    }

    fn vague_link(&self, link: &Open) {
        let words = self.out.text.get(link.words..).unwrap_or_default().trim();
        let plain = words.trim_end_matches(['.', '…', '»', '>', '→', ' ']).to_lowercase();
        if VAGUE.contains(&plain.as_str()) {
            self.scope.report(
                &link.span,
                Problem::warning(
                    "vague-link",
                    format!("“{words}” does not say where the link leads"),
                )
                .help("let the link’s own words say it: `read the [action plan](…)`"),
            );
        }
    }

    fn image(&mut self, written: &CowStr<'_>, span: &Range<usize>) {
        match self.scope.use_image(written) {
            Ok(address) => {
                self.out.raw("<img");
                self.out.address("src", &address);
            }
            Err(problem) => {
                self.scope.report(span, problem);
                self.out.raw("<img");
            }
        }
        self.picture = Some((String::new(), 1));
    }

    /// Gathers the words that stand in a picture's place.
    fn inside_picture(&mut self, event: &Event<'_>, span: &Range<usize>) {
        let Some((words, depth)) = &mut self.picture else { return };
        match event {
            Event::Start(Tag::Image { .. }) => *depth += 1,
            Event::End(TagEnd::Image) if *depth > 1 => *depth -= 1,
            Event::End(TagEnd::Image) => {
                let words = std::mem::take(words);
                self.picture = None;
                if words.trim().is_empty() {
                    self.scope.report(
                        span,
                        Problem::error("image-without-alt", "nothing says what the picture shows")
                            .help("write `![what it shows](picture.jpg)`"),
                    );
                }
                self.out.attribute("alt", words.trim());
                self.out.raw(" loading=\"lazy\">");
            }
            Event::Text(text) | Event::Code(text) => words.push_str(text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
    }

    /// A marker of a footnote, or of one of the record's sources.
    fn footnote(&mut self, id: &str, span: &Range<usize>) {
        if let Some(note) = self.notes.get(id) {
            let number = note.number;
            self.out.raw(&format!(
                "<sup><a class=\"note\" href=\"#note-{number}\" aria-label=\"Note {number}\">\
                 {number}</a></sup>"
            ));
        } else if let Some(position) = self.scope.cite(id) {
            let number = position + 1;
            self.out.raw(&format!(
                "<a class=\"ref\" href=\"#source-{number}\" aria-label=\"Source {number}\">\
                 [{number}]</a>"
            ));
        } else {
            let sources = self.scope.sources();
            let near = nearest(id, sources.iter().filter_map(|source| source.id.as_deref()));
            self.scope.report(
                span,
                Problem::error(
                    "unknown-footnote",
                    format!("`[^{id}]` is neither a source of this record nor a footnote"),
                )
                .nearest(near, || {
                    "cite a source by its id, or add a line `[^…]: the footnote`".to_owned()
                }),
            );
        }
    }

    fn finish(mut self) -> Writer {
        let mut notes: Vec<&Note> =
            self.notes.values().filter(|note| note.html.is_some()).collect();
        notes.sort_by_key(|note| note.number);
        if !notes.is_empty() {
            self.out.html.push_str("<ol class=\"notes\">\n");
            for note in notes {
                let html = note.html.as_deref().unwrap_or_default();
                let item = format!("<li id=\"note-{}\">{html}</li>\n", note.number);
                self.out.html.push_str(&item);
            }
            self.out.html.push_str("</ol>\n");
        }
        self.out
    }
}

/// The footnotes that have a definition, numbered in the order in which they are referred to.
fn notes(events: &[(Event<'_>, Range<usize>)]) -> BTreeMap<String, Note> {
    let mut notes: BTreeMap<String, Note> = BTreeMap::new();
    for (event, _) in events {
        if let Event::Start(Tag::FootnoteDefinition(id)) = event {
            notes.insert(id.to_string(), Note { number: 0, html: None });
        }
    }
    let mut next = 1;
    for (event, _) in events {
        if let Event::FootnoteReference(id) = event
            && let Some(note) = notes.get_mut(id.as_ref())
            && note.number == 0
        {
            note.number = next;
            next += 1;
        }
    }
    // What nothing refers to comes last.
    for note in notes.values_mut().filter(|note| note.number == 0) {
        note.number = next;
        next += 1;
    }
    notes
}
