//! The HTML around the app: the head, the page's data, the scripts.

mod files;

pub(crate) use files::{Files, hashed};

use crate::{pictures::Chosen, words::direction};
use atlas_hosting::policy;
use atlas_model::page::{Alternate, Frame, Head, Page};
use files::{FAVICON, Joined, carries_icons};
use html_escape::{encode_double_quoted_attribute as attribute, encode_text};
use serde::Serialize;
use std::fmt::Write;
use yew::AttrValue;

/// The file of a page: `missions/camden/` is `missions/camden/index.html`.
pub(crate) fn file_of(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    }
}

/// Data as a script element holds it.
pub(crate) fn json(data: &impl Serialize) -> String {
    let text = serde_json::to_string(data).expect("a page's data has string keys alone");
    // Within a script element only `<` could end it, or begin a comment.
    text.replace('<', "\\u003c")
}

/// What tells readers of feeds where that of a page is.
pub(crate) fn feed(page: &Page, href: &str) -> String {
    let (href, title) = (attribute(href), page.title());
    let title = attribute(&title);
    format!(
        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"{title}\" href=\"{href}\">"
    )
}

/// What shows a link to the page elsewhere: its picture, which is drawn in one size.
pub(crate) fn picture(chosen: &Chosen) -> String {
    let (address, words) = (attribute(&chosen.address), attribute(&chosen.words));
    format!(
        "<meta property=\"og:image\" content=\"{address}\">\
         <meta property=\"og:image:width\" content=\"1200\">\
         <meta property=\"og:image:height\" content=\"630\">\
         <meta property=\"og:image:alt\" content=\"{words}\">\
         <meta name=\"twitter:card\" content=\"summary_large_image\">"
    )
}

/// Elements of a page's head beyond those of every page.
pub(crate) struct Additions {
    pub(crate) metas: String,
    /// It stands last: nothing that shows waits for it.
    pub(crate) linked: String,
    /// Whether it is the page that lists what the reader's browser keeps.
    pub(crate) lists_kept: bool,
}

/// What a page carries of its data: what stands around it alike on all pages is in the document.
fn carried_of(page: &Page) -> Page {
    let Frame { base, root, title, .. } = page.frame.clone();
    let frame = Frame { base, root, title, ..Frame::default() };
    let Head { title: own, description, path, canonical, .. } = page.head.clone();
    let head = Head { title: own, description, path, canonical, ..Head::default() };
    Page { frame, head, ..page.clone() }
}

/// What shows of a page, as HTML.
pub(crate) struct Rendered {
    /// The link to the content, and the masthead.
    pub(crate) before: AttrValue,
    /// What the app takes over.
    pub(crate) app: String,
    /// The foot.
    pub(crate) after: AttrValue,
}

/// The whole document of a page, around what was rendered; with further elements for its
/// head. Besides the page's own, it carries data under ids of their own.
pub(crate) fn document(
    page: &Page,
    additions: &Additions,
    rendered: &Rendered,
    carried: &[(&str, String)],
    files: &Files,
) -> String {
    let data = json(&carried_of(page));
    let Rendered { before, app, after } = rendered;
    let icons = files.icons(page);
    let sprite = if carries_icons(page) {
        format!("<div hidden>{}</div>", files.sprite)
    } else {
        String::new()
    };
    let build = if additions.lists_kept {
        files.build_with(&files.kept)
    } else {
        files.of(page.app).build.clone()
    };
    let mut html = String::with_capacity(rendered.app.len() + data.len() + 8192);
    let lang = attribute(&page.head.lang);
    let mut head = head(page, &additions.metas, files);
    if additions.lists_kept {
        let (base, Joined { path, integrity, .. }) = (&files.base, &files.kept);
        write!(
            head,
            "<script type=\"module\" src=\"{base}{path}\" integrity=\"{integrity}\"></script>"
        )
        .expect("a String takes any text");
    }
    let linked = &additions.linked;
    let direction = direction(&files.words);
    write!(html, "<!doctype html><html lang=\"{lang}\"{direction}><head>{head}{linked}</head>")
        .expect("a String takes any text");
    write!(
        html,
        "<body>{sprite}{}{before}\
         <div id=\"app\" data-icons=\"{icons}\" data-build=\"{build}\">{app}</div>{after}{}\
         <script type=\"application/json\" id=\"page\">{data}</script>",
        files.preview, files.outage,
    )
    .expect("a String takes any text");
    for (id, data) in carried {
        write!(html, "<script type=\"application/json\" id=\"{id}\">{data}</script>")
            .expect("a String takes any text");
    }
    writeln!(html, "</body></html>").expect("a String takes any text");
    html
}

/// The page in each of its languages, the first of which is also for readers of all others.
fn alternates(html: &mut String, alternates: &[Alternate]) {
    let first = alternates.first().map(|first| ("x-default", first.address.as_str()));
    let each = alternates.iter().map(|one| (one.lang.as_str(), one.address.as_str()));
    for (lang, address) in each.chain(first) {
        let (lang, address) = (attribute(lang), attribute(address));
        write!(html, "<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{address}\">")
            .expect("a String takes any text");
    }
}

fn head(page: &Page, metas: &str, files: &Files) -> String {
    let head = &page.head;
    let app = &files.of(page.app).script;
    let base = &files.base;
    let favicon = files.favicon.as_ref().map_or(FAVICON, |own| &own.path);
    let title = page.title();
    let (title, site) = (encode_text(&title), attribute(&page.frame.title));
    let own_title = attribute(&head.title);
    let description = attribute(&head.description);
    let canonical = attribute(&head.canonical);
    let og_type = attribute(&head.og_type);
    let mut html = format!(
        "<meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
         <title>{title}</title>\
         <meta name=\"description\" content=\"{description}\">\
         <link rel=\"canonical\" href=\"{canonical}\">\
         <meta property=\"og:title\" content=\"{own_title}\">\
         <meta property=\"og:description\" content=\"{description}\">\
         <meta property=\"og:type\" content=\"{og_type}\">\
         <meta property=\"og:url\" content=\"{canonical}\">\
         <meta property=\"og:site_name\" content=\"{site}\">\
         <meta name=\"color-scheme\" content=\"light dark\">\
         <link rel=\"icon\" href=\"{base}{favicon}\" type=\"image/svg+xml\">",
        policy = policy::PAGE,
    );
    if head.noindex {
        html.push_str("<meta name=\"robots\" content=\"noindex\">");
    } else {
        alternates(&mut html, &head.alternates);
    }
    html.push_str(metas);
    for face in &files.faces {
        write!(
            html,
            "<link rel=\"preload\" href=\"{base}{face}\" as=\"font\" type=\"font/woff2\" crossorigin>"
        )
        .expect("a String takes any text");
    }
    write!(
        html,
        "<link rel=\"stylesheet\" href=\"{base}{}\" integrity=\"{}\">\
         <script type=\"module\" async src=\"{base}{}\" integrity=\"{}\"></script>",
        files.style.path, files.style.integrity, app.path, app.integrity,
    )
    .expect("a String takes any text");
    html
}
