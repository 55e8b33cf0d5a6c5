//! An article among those of another edition: where its links lead, and by what its parts are known.

use atlas_model::{Body, Heading};
use std::collections::BTreeMap;

/// An article whose links to pages of the site lead to those of an edition, which lie in a folder
/// below the base path. Files, whose names have no slash at their end, are those of all editions.
pub(crate) fn led(html: String, base: &str, folder: &str) -> String {
    if folder.is_empty() {
        return html;
    }
    with_values(&html, |name, value| {
        let path = value.strip_prefix(base).filter(|_| name == "href")?;
        let page = path.split(['?', '#']).next().unwrap_or(path);
        (page.is_empty() || page.ends_with('/')).then(|| format!("{base}{folder}{path}"))
    })
}

/// Gives the headings of a translation the anchors of the original's, where it has as many of the
/// same levels: a link to a part of a record leads there in any language.
pub(super) fn anchored(body: &mut Body, original: &[Heading]) {
    let alike = body.headings.iter().map(|heading| heading.level);
    if !alike.eq(original.iter().map(|heading| heading.level)) {
        return;
    }
    let pairs = body.headings.iter().zip(original);
    let known: BTreeMap<String, &str> =
        pairs.map(|(heading, original)| (heading.id.clone(), original.id.as_str())).collect();
    body.html = with_values(&body.html, |name, value| match name {
        "id" => known.get(value).map(|id| (*id).to_owned()),
        "href" => known.get(value.strip_prefix('#')?).map(|id| format!("#{id}")),
        _ => None,
    });
    for (heading, original) in body.headings.iter_mut().zip(original) {
        heading.id.clone_from(&original.id);
    }
}

/// HTML of our own making with other values of attributes, where there is one for their name and
/// value. In it `<` begins a tag, `>` ends it, and `"` stands around each value.
fn with_values(html: &str, other: impl Fn(&str, &str) -> Option<String>) -> String {
    let mut out = String::with_capacity(html.len() + 64);
    let mut pieces = html.split('<');
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        out.push('<');
        let mut rest = tag;
        while let Some((before, value, after)) = attribute(rest) {
            out.push_str(before);
            let name = before.trim_end_matches("=\"").rsplit(' ').next().unwrap_or_default();
            out.push_str(&other(name, value).unwrap_or_else(|| value.to_owned()));
            rest = after;
        }
        out.extend([rest, ">", text]);
    }
    out
}

/// What stands in a tag before the next value, the value, and what stands behind it.
fn attribute(tag: &str) -> Option<(&str, &str, &str)> {
    let start = tag.find("=\"")? + 2;
    let end = start + tag[start..].find('"')?;
    Some((&tag[..start], &tag[start..end], &tag[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(html: &str, headings: &[&str]) -> Body {
        let heading = |id: &&str| Heading { level: 2, id: (*id).to_owned(), text: String::new() };
        Body {
            html: html.into(),
            headings: headings.iter().map(heading).collect(),
            ..Body::default()
        }
    }

    #[test]
    fn links_to_pages_lead_to_those_of_the_edition_and_links_to_files_to_where_they_lie() {
        let led = |html: &str| led(html.to_owned(), "/town/", "es/");
        assert_eq!(
            led(
                "<p><a href=\"/town/missions/a/#b\">A</a> <a title=\"B\" href=\"/town/\">B</a></p>"
            ),
            "<p><a href=\"/town/es/missions/a/#b\">A</a> <a title=\"B\" href=\"/town/es/\">B</a></p>"
        );
        for other in [
            "<a href=\"/town/missions/a/b.pdf\">A</a>",
            "<a href=\"https://b.org/town/\">B</a>",
            "<img src=\"/town/missions/a/\">",
            "<code>href=\"/town/missions/a/\"</code> <a href=\"#c\">C</a>",
            "",
        ] {
            assert_eq!(led(other), other);
        }
    }

    #[test]
    fn a_part_has_the_same_anchor_in_each_language() {
        let html =
            "<h2 id=\"resultados\">R</h2><a href=\"#resultados\">R</a><a href=\"#fn1\">1</a>";
        let mut translation = body(html, &["resultados"]);
        let original = body("", &["results"]);
        anchored(&mut translation, &original.headings);
        let expected = "<h2 id=\"results\">R</h2><a href=\"#results\">R</a><a href=\"#fn1\">1</a>";
        assert_eq!(translation.html, expected);
        assert_eq!(translation.headings, original.headings);
        let mut other = body(html, &["resultados", "costes"]);
        anchored(&mut other, &original.headings);
        assert_eq!(other.html, html, "it has other parts");
    }
}
