use crate::HtmlFile;
use scraper::{ElementRef, Node};

/// What a page says, as text in which a change is easy to see: its head, then each block on a line
/// of its own, headings by `#`, links with where they lead, tables cell by cell. What stands
/// around every page alike (the masthead, the foot) is left out.
pub fn outline(page: &HtmlFile) -> String {
    outline_of(page, Outline { without: &["masthead", "footer", "skip"], ..Outline::default() })
}

/// The same with what stands around every page.
pub fn outline_with_frame(page: &HtmlFile) -> String {
    outline_of(page, Outline::default())
}

fn outline_of(page: &HtmlFile, mut outline: Outline) -> String {
    outline.line(&format!("title: {}", page.one("head > title").text().collect::<String>()));
    for meta in page.all("meta[name=description], meta[name=robots], meta[property]") {
        let name = meta.attr("name").or(meta.attr("property")).unwrap_or_default();
        outline.line(&format!("{name}: {}", meta.attr("content").unwrap_or_default()));
    }
    for link in page.all("link[rel=canonical], link[rel=alternate]") {
        let rel = link.attr("rel").unwrap_or_default();
        let lang = link.attr("hreflang").map(|lang| format!(" in {lang}")).unwrap_or_default();
        outline.line(&format!("{rel}{lang}: {}", link.attr("href").unwrap_or_default()));
    }
    for refresh in page.all("meta[http-equiv=refresh]") {
        outline.line(&format!("refresh: {}", refresh.attr("content").unwrap_or_default()));
    }
    outline.line(&format!("lang: {}", page.root().attr("lang").unwrap_or_default()));
    outline.text.push('\n');
    outline.children(page.one("body"));
    outline.end_line();
    outline.text
}

#[derive(Default)]
struct Outline {
    /// Classes of elements that are left out.
    without: &'static [&'static str],
    text: String,
    line: String,
    depth: usize,
}

impl Outline {
    fn children(&mut self, element: ElementRef<'_>) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.words(text),
                Node::Element(_) => {
                    self.element(ElementRef::wrap(child).expect("it is an element"));
                }
                _ => {}
            }
        }
    }

    fn element(&mut self, element: ElementRef<'_>) {
        let name = element.value().name();
        if element.value().classes().any(|class| self.without.contains(&class)) {
            return;
        }
        if element.attr("hidden").is_some() {
            self.end_line();
            self.words("[hidden] ");
        }
        match name {
            "script" | "use" | "path" | "circle" | "rect" | "symbol" | "wbr" => {}
            "svg" => self.picture(element),
            "br" => self.end_line(),
            "hr" => self.block("---", element),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = name[1..].parse().unwrap_or(1);
                let id = element.attr("id").map(|id| format!("{{#{id}}} ")).unwrap_or_default();
                self.block(&format!("{} {id}", "#".repeat(level)), element);
            }
            "a" => {
                self.children(element);
                self.words(&format!("<{}>", element.attr("href").unwrap_or_default()));
            }
            "input" | "button" | "select" | "option" | "img" => self.control(element),
            "li" => self.block("- ", element),
            "th" | "td" => {
                self.words(" | ");
                self.children(element);
            }
            "header" | "main" | "nav" | "footer" | "aside" | "section" | "article" | "form"
            | "details" | "fieldset" | "table" | "figure" | "blockquote" => {
                let label = element.attr("aria-label").map(|l| format!(" “{l}”"));
                self.group(&format!("[{name}{}]", label.unwrap_or_default()), element);
            }
            _ if is_inline(name) => self.children(element),
            _ => self.block("", element),
        }
    }

    /// A landmark or the like: named, and what is in it set in.
    fn group(&mut self, name: &str, element: ElementRef<'_>) {
        self.line(name);
        self.depth += 1;
        self.children(element);
        self.end_line();
        self.depth -= 1;
    }

    fn block(&mut self, mark: &str, element: ElementRef<'_>) {
        self.end_line();
        self.line.push_str(mark);
        let marked = self.line.len();
        self.children(element);
        // A mark that nothing follows stands for something empty, which is worth seeing.
        if self.line.len() > marked || !mark.is_empty() {
            self.end_line();
        }
    }

    fn control(&mut self, element: ElementRef<'_>) {
        let told = ["type", "name", "aria-label", "placeholder", "alt", "src"]
            .iter()
            .filter_map(|name| Some(format!(" {name}={}", element.attr(name)?)));
        let told = told.collect::<String>();
        self.words(&format!("({}{told}", element.value().name()));
        self.words(" ");
        self.children(element);
        self.words(")");
    }

    /// A picture by its title or label; one that is hidden from readers is left out.
    fn picture(&mut self, element: ElementRef<'_>) {
        if element.attr("aria-hidden") != Some("true") {
            let label = element.attr("aria-label").unwrap_or_default();
            self.words(&format!("(picture {label} "));
            self.children(element);
            self.words(")");
        }
    }

    fn words(&mut self, text: &str) {
        for (position, word) in text.split(char::is_whitespace).enumerate() {
            if position > 0 && !self.line.ends_with([' ', '\u{a0}']) && !self.line.is_empty() {
                self.line.push(' ');
            }
            self.line.push_str(word);
        }
    }

    fn line(&mut self, line: &str) {
        self.end_line();
        line.clone_into(&mut self.line);
        self.end_line();
    }

    fn end_line(&mut self) {
        let line = self.line.trim();
        if !line.is_empty() {
            self.text.push_str(&"  ".repeat(self.depth));
            self.text.push_str(line);
            self.text.push('\n');
        }
        self.line.clear();
    }
}

fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "abbr"
            | "b"
            | "bdi"
            | "cite"
            | "code"
            | "data"
            | "del"
            | "em"
            | "i"
            | "ins"
            | "kbd"
            | "label"
            | "mark"
            | "q"
            | "s"
            | "small"
            | "span"
            | "strong"
            | "sub"
            | "sup"
            | "time"
            | "title"
            | "u"
            | "var"
            | "summary"
            | "g"
            | "text"
            | "tspan"
    )
}
