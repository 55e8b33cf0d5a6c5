//! The HTML around the app: the head, the page's data, the scripts.

use crate::{Bundle, bundle::AppParts, styles};
use atlas_model::{
    Site,
    page::{AppName, Page},
};
use html_escape::{encode_double_quoted_attribute as attribute, encode_text};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// What a page may load and run: what the site itself serves, and nothing written into the page.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; \
                      base-uri 'none'; form-action 'self'";

/// The files that every page points at, base path included.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Files {
    base: String,
    style: String,
    main: AppFiles,
    views: AppFiles,
    icons: String,
    faces: Vec<String>,
    vocabulary: (String, String),
}

/// The files of one of the site's apps.
#[derive(Clone, Debug, Serialize)]
struct AppFiles {
    script: String,
    wasm: String,
    boot: (String, String),
}

impl Files {
    pub(crate) fn new(site: &Site, bundle: &Bundle) -> Self {
        Self {
            base: site.settings.base_path().to_owned(),
            style: bundle.style().to_owned(),
            main: AppFiles::new(bundle.main()),
            views: AppFiles::new(bundle.views()),
            icons: bundle.icons().to_owned(),
            faces: bundle.faces().map(str::to_owned).collect(),
            vocabulary: named(
                "vocabulary",
                "css",
                styles::vocabulary(&site.vocabularies.challenges),
            ),
        }
    }

    /// The files among them that are made here.
    pub(crate) fn generated(&self) -> impl Iterator<Item = (&str, &str)> {
        [&self.vocabulary, &self.main.boot, &self.views.boot]
            .into_iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The files of an app.
    fn of(&self, app: AppName) -> &AppFiles {
        match app {
            AppName::Main => &self.main,
            AppName::Views => &self.views,
        }
    }

    /// The link to the sprite of icons.
    pub(crate) fn icons(&self) -> String {
        format!("{}{}", self.base, self.icons)
    }
}

impl AppFiles {
    fn new(app: &AppParts) -> Self {
        Self {
            script: app.script.clone(),
            wasm: app.wasm.clone(),
            boot: named("boot", "js", boot(app)),
        }
    }
}

/// A text under a name that changes with it.
fn named(stem: &str, extension: &str, text: String) -> (String, String) {
    (hashed(stem, extension, text.as_bytes()), text)
}

/// Starts the app once the page is read. Where it cannot start, the page stays as it was rendered,
/// list and all. Before anything shows: with a query in the address, the list of everything keeps
/// its place but stays hidden until the query is answered.
fn boot(app: &AppParts) -> String {
    format!(
        "{{const page=document.documentElement,here=document.currentScript.src;\n\
         if(location.search.length>1)page.classList.add('has-query');\n\
         const start=()=>import('./{}')\n\
         .then(app=>app.default({{module_or_path:new URL('./{}',here)}})).catch(cause=>{{\n\
         page.classList.remove('has-query');\n\
         page.dataset.app='failed';\n\
         console.warn('The page works without its app, which did not start:',cause)}});\n\
         if(document.readyState==='loading')addEventListener('DOMContentLoaded',start);\n\
         else start()}}\n",
        app.script, app.wasm,
    )
}

/// A file's name that changes with its bytes: `search-0f3a….bin`.
pub(crate) fn hashed(stem: &str, extension: &str, bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let hash = digest.iter().take(8).fold(String::new(), |mut hash, byte| {
        write!(hash, "{byte:02x}").expect("a String takes any text");
        hash
    });
    format!("{stem}-{hash}.{extension}")
}

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

/// The whole document of a page, around what the app has rendered; with further elements for its
/// head. Besides the page's own, it carries data under ids of their own.
pub(crate) fn document(
    page: &Page,
    metas: &str,
    rendered: &str,
    carried: &[(&str, String)],
    files: &Files,
) -> String {
    let data = json(page);
    let icons = files.icons();
    let mut html = String::with_capacity(rendered.len() + data.len() + 4096);
    let lang = attribute(&page.head.lang);
    write!(html, "<!doctype html><html lang=\"{lang}\"><head>{}</head>", head(page, metas, files))
        .expect("a String takes any text");
    write!(
        html,
        "<body><div id=\"app\" data-icons=\"{icons}\">{rendered}</div>\
         <script type=\"application/json\" id=\"page\">{data}</script>",
    )
    .expect("a String takes any text");
    for (id, data) in carried {
        write!(html, "<script type=\"application/json\" id=\"{id}\">{data}</script>")
            .expect("a String takes any text");
    }
    writeln!(html, "</body></html>").expect("a String takes any text");
    html
}

fn head(page: &Page, metas: &str, files: &Files) -> String {
    let head = &page.head;
    let app = files.of(page.app);
    let base = &files.base;
    let title = page.title();
    let (title, site) = (encode_text(&title), attribute(&page.frame.title));
    let own_title = attribute(&head.title);
    let description = attribute(&head.description);
    let canonical = attribute(&head.canonical);
    let og_type = attribute(&head.og_type);
    let mut html = format!(
        "<meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\
         <title>{title}</title>\
         <meta name=\"description\" content=\"{description}\">\
         <link rel=\"canonical\" href=\"{canonical}\">\
         <meta property=\"og:title\" content=\"{own_title}\">\
         <meta property=\"og:description\" content=\"{description}\">\
         <meta property=\"og:type\" content=\"{og_type}\">\
         <meta property=\"og:url\" content=\"{canonical}\">\
         <meta property=\"og:site_name\" content=\"{site}\">\
         <meta name=\"color-scheme\" content=\"light dark\">\
         <link rel=\"icon\" href=\"{base}favicon.svg\" type=\"image/svg+xml\">",
    );
    if head.noindex {
        html.push_str("<meta name=\"robots\" content=\"noindex\">");
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
        "<link rel=\"stylesheet\" href=\"{base}{}\">\
         <link rel=\"stylesheet\" href=\"{base}{}\">\
         <link rel=\"modulepreload\" href=\"{base}{}\">\
         <link rel=\"preload\" href=\"{base}{}\" as=\"fetch\" type=\"application/wasm\" crossorigin>",
        files.style, files.vocabulary.0, app.script, app.wasm,
    )
    .expect("a String takes any text");
    if let Some(explore) = &page.explore {
        let index = attribute(&explore.index);
        write!(html, "<link rel=\"preload\" href=\"{index}\" as=\"fetch\" crossorigin>")
            .expect("a String takes any text");
    }
    // Last, so that all else is asked for before it runs. Where a query can be, it runs before
    // anything shows; elsewhere it waits for the page.
    let asked = page.explore.is_some() || page.app == AppName::Views;
    let defer = if asked { "" } else { " defer" };
    write!(html, "<script src=\"{base}{}\"{defer}></script>", app.boot.0)
        .expect("a String takes any text");
    html
}
