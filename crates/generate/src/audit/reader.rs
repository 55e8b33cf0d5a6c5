use super::facts::Facts;
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

/// Attributes that name other elements by their ids.
const REFERENCES: [&str; 9] = [
    "aria-controls",
    "aria-describedby",
    "aria-details",
    "aria-labelledby",
    "aria-owns",
    "for",
    "headers",
    "list",
    "popovertarget",
];

/// Elements that have no end.
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// An element that is open.
struct Open {
    name: String,
    /// What a finding says of it: where a link leads, the id of a button.
    known_by: String,
    /// Whether a reader hears something of it.
    is_named: bool,
    /// Whether it is hidden from those who listen.
    is_silent: bool,
}

/// Reads a page that the generator made: its elements are closed and its attributes quoted, so it
/// reads as XML does, but for elements without end and scripts.
pub(super) fn read(html: &str) -> Result<Facts, String> {
    let mut facts = Facts::default();
    let mut open: Vec<Open> = Vec::new();
    let mut rest = html;
    loop {
        let mut reader = Reader::from_str(rest);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        let script = loop {
            match reader.read_event().map_err(|error| error.to_string())? {
                Event::Eof => return Ok(facts),
                Event::Start(tag) if tag.name().as_ref() == b"script" => {
                    break usize::try_from(reader.buffer_position()).ok();
                }
                Event::Start(tag) => begin(&mut facts, &mut open, &tag, false),
                Event::Empty(tag) => begin(&mut facts, &mut open, &tag, true),
                Event::End(tag) => {
                    let name = tag.name();
                    let place =
                        open.iter().rposition(|known| known.name.as_bytes() == name.as_ref());
                    for ended in open.drain(place.unwrap_or(open.len())..).rev() {
                        end(&mut facts, ended);
                    }
                }
                Event::Text(text) if !text.trim_ascii().is_empty() => hear(&mut open),
                Event::GeneralRef(_) | Event::CData(_) => hear(&mut open),
                _ => {}
            }
        };
        // A script is no markup, and much of a page's bytes.
        let inside = script.and_then(|begin| rest.get(begin..)).unwrap_or_default();
        let end = inside.find("</script>").ok_or("a script has no end")?;
        rest = &inside[end + "</script>".len()..];
    }
}

/// Something is heard within the open elements.
fn hear(open: &mut [Open]) {
    if !open.iter().any(|known| known.is_silent) {
        for known in open {
            known.is_named = true;
        }
    }
}

fn begin(facts: &mut Facts, open: &mut Vec<Open>, tag: &BytesStart<'_>, is_empty: bool) {
    let tag_name = tag.name();
    let name = std::str::from_utf8(tag_name.as_ref()).unwrap_or_default();
    let mut written = Written::default();
    for attribute in tag.html_attributes().with_checks(false).flatten() {
        let value = std::str::from_utf8(&attribute.value).unwrap_or_default();
        written.take(facts, std::str::from_utf8(attribute.key.0).unwrap_or_default(), value);
    }
    let Written { id, lang, alt, role, kind, known_by, is_named, is_silent, name: spoken } =
        written;
    if let Some(lang) = lang {
        if name == "html" { facts.lang = Some(lang) } else { facts.part_langs.push(lang) }
    }
    let within = |names: &[&str]| open.iter().any(|known| names.contains(&known.name.as_str()));
    let is_own = |name: &str| name == "header" || name == "footer";
    match name {
        "title" if !within(&["svg"]) => facts.titles += 1,
        "main" => facts.mains += 1,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
            facts.firsts += usize::from(name == "h1");
            facts.headings.push(name.as_bytes()[1] - b'0');
        }
        "nav" => facts.navs.push(spoken),
        "img" if alt.is_none() => facts.unnamed.push(("alt", known_by.clone())),
        "svg" if matches!(role.as_str(), "img" | "group") && !is_named => {
            facts.unnamed.push(("alt", "svg".to_owned()));
        }
        "input" | "select" | "textarea" => {
            let speaks = matches!(kind.as_str(), "hidden" | "submit" | "button" | "reset");
            if !is_named && !speaks && !within(&["label"]) {
                facts.fields.push(id);
            }
        }
        _ if is_own(name) && !within(&["main", "article", "section", "aside", "nav"]) => {
            if name == "header" { facts.headers += 1 } else { facts.footers += 1 }
        }
        _ => {}
    }
    if name == "th"
        && let Some(table) = open.iter_mut().rev().find(|known| known.name == "table")
    {
        "th".clone_into(&mut table.known_by);
    }
    if !is_silent && (is_named || alt.is_some_and(|alt| !alt.trim().is_empty())) {
        hear(open);
    }
    let opened = Open { name: name.to_owned(), known_by, is_named, is_silent };
    if is_empty {
        end(facts, opened);
    } else if !VOID.contains(&name) {
        open.push(opened);
    }
}

/// What an element must have by its end.
fn end(facts: &mut Facts, ended: Open) {
    let rule = match ended.name.as_str() {
        "a" if !ended.is_silent && !ended.known_by.is_empty() => "link-name",
        "button" if !ended.is_silent => "button-name",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "heading-empty",
        "table" if ended.known_by != "th" => {
            return facts.unnamed.push(("table-headers", String::new()));
        }
        _ => return,
    };
    if !ended.is_named {
        facts.unnamed.push((rule, ended.known_by));
    }
}

/// What an element's attributes say.
#[derive(Default)]
struct Written {
    id: String,
    lang: Option<String>,
    alt: Option<String>,
    role: String,
    kind: String,
    known_by: String,
    name: String,
    is_named: bool,
    is_silent: bool,
}

impl Written {
    fn take(&mut self, facts: &mut Facts, attribute: &str, value: &str) {
        match attribute {
            "id" => {
                value.clone_into(&mut self.id);
                facts.ids.push(value.to_owned());
            }
            "lang" => self.lang = Some(value.to_owned()),
            "alt" => self.alt = Some(value.to_owned()),
            "role" => value.clone_into(&mut self.role),
            "type" => value.clone_into(&mut self.kind),
            "href" | "src" => value.clone_into(&mut self.known_by),
            "aria-hidden" => self.is_silent = value == "true",
            "aria-label" | "aria-labelledby" | "title" if !value.trim().is_empty() => {
                self.is_named = true;
                value.clone_into(&mut self.name);
            }
            _ => {}
        }
        if let Some(known) = REFERENCES.iter().find(|known| **known == attribute) {
            let ids = value.split_ascii_whitespace();
            facts.references.extend(ids.map(|id| (*known, id.to_owned())));
        }
    }
}
