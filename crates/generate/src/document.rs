//! The HTML around the app: the head, the page's data, the scripts.

use crate::{
    Bundle,
    bundle::AppParts,
    embed,
    integrity::integrity,
    mark::{favicon, mark},
    offline,
    outage::outage,
    pictures::Chosen,
    start::{start, start_worker},
    styles,
    words::{as_html, carried, direction},
};
use atlas_hosting::policy;
use atlas_locale::{Sheet, Value, Words, said::site};
use atlas_model::{
    Site,
    page::{AppName, Frame, Page},
};
use html_escape::{encode_double_quoted_attribute as attribute, encode_text};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use yew::AttrValue;

/// The files that every page points at, base path included.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Files {
    base: String,
    style: Joined,
    main: AppFiles,
    views: AppFiles,
    publish: AppFiles,
    desk: Joined,
    icons: String,
    /// The same icons, as the page of search carries them.
    sprite: String,
    faces: Vec<String>,
    /// The script of the page that lists what the reader's browser keeps.
    kept: Joined,
    /// The stylesheet of cards for other sites.
    card_style: Joined,
    /// Whether the pictures are there that pages name.
    pub(crate) pictures: bool,
    /// The mark beside a page's title, in the showcase's own colours where it has some.
    favicon: Option<Joined>,
    /// What stands before the site's name.
    mark: String,
    /// What a page of a preview says before all else.
    preview: String,
    /// What it says where something does not come.
    outage: String,
    /// All messages: a page says some of them, and is another where they are.
    sheets: Vec<String>,
    /// What pages say.
    #[serde(skip)]
    pub(crate) words: Words,
}

/// The files of one of the site's apps.
#[derive(Clone, Debug, Serialize)]
struct AppFiles {
    script: Joined,
    /// The same for all that a page of the app needs beside its own file: the app shows no page of
    /// another build.
    build: String,
}

/// A file of the app and what the generator adds to it, so that a page asks for one, not two.
#[derive(Clone, Debug, Serialize)]
struct Joined {
    /// It tells of the text.
    path: String,
    #[serde(skip)]
    text: String,
    /// What its bytes are.
    #[serde(skip)]
    integrity: String,
}

impl Joined {
    fn new(stem: &str, extension: &str, first: &[u8], added: &str) -> Self {
        let text = format!("{}\n{added}", String::from_utf8_lossy(first).trim_end());
        let integrity = integrity(text.as_bytes());
        Self { path: hashed(stem, extension, text.as_bytes()), text, integrity }
    }

    /// The script of an app, which ends with what `begin` makes of its wasm's name and integrity.
    fn app(
        stem: &str,
        bundle: &Bundle,
        app: &AppParts,
        begin: impl FnOnce(&str, &str) -> String,
    ) -> Self {
        let begin = begin(&app.wasm, &integrity(bundle.bytes(&app.wasm)));
        Self::new(stem, "js", bundle.bytes(&app.script), &begin)
    }
}

impl Files {
    pub(crate) fn new(site: &Site, bundle: &Bundle, pictures: bool, words: &Words) -> Self {
        let theme = &site.settings.theme;
        let added = styles::added(site, bundle);
        let style = Joined::new("site", "css", bundle.bytes(bundle.style()), &added);
        let renewed = if site.settings.offline { offline::renewed(words) } else { String::new() };
        let app = |stem: &str, app: &AppParts, sheets: &[&str]| {
            let begin = carried(words, sheets);
            let script = Joined::app(stem, bundle, app, |wasm, integrity| {
                begin + &start(words, wasm, integrity) + &renewed
            });
            let build = build(&[&site.settings.base_url, &style.path, &script.path]);
            AppFiles { script, build }
        };
        Self {
            base: site.settings.base_path().to_owned(),
            main: app("site", bundle.main(), &[]),
            views: app("views", bundle.views(), &["terms", "views"]),
            publish: app("publish", bundle.publish(), &["publish"]),
            desk: Joined::app("desk", bundle, bundle.desk(), |wasm, integrity| {
                carried(words, &["pages", "parts", "site", "terms", "views"])
                    + &start_worker(wasm, integrity)
            }),
            icons: bundle.icons().to_owned(),
            sprite: sprite(bundle.bytes(bundle.icons())),
            kept: Joined::new("kept", "js", offline::kept_script(words).as_bytes(), ""),
            card_style: Joined::new("card", "css", embed::STYLE.as_bytes(), &styles::card(site)),
            pictures,
            faces: bundle
                .faces()
                .filter(|path| styles::shows(theme, path))
                .map(str::to_owned)
                .collect(),
            favicon: favicon(theme, &String::from_utf8_lossy(bundle.bytes(FAVICON)))
                .map(|own| Joined::new("favicon", "svg", own.as_bytes(), "")),
            style,
            mark: mark(&site.settings),
            preview: preview(site.settings.preview_of.as_deref(), words),
            outage: outage(words),
            sheets: words.sheets().iter().map(Sheet::text).collect(),
            words: words.clone(),
        }
    }

    /// The files among them that are made here.
    pub(crate) fn generated(&self) -> impl Iterator<Item = (&str, &str)> {
        let apps = [&self.main, &self.views, &self.publish].map(|app| &app.script);
        let joined = [&self.style, &self.card_style, &self.kept, &self.desk]
            .into_iter()
            .chain(apps)
            .chain(&self.favicon);
        joined.map(|file| (file.path.as_str(), file.text.as_str()))
    }

    /// The files of an app.
    fn of(&self, app: AppName) -> &AppFiles {
        match app {
            AppName::Main => &self.main,
            AppName::Views => &self.views,
            AppName::Publish => &self.publish,
        }
    }

    /// What tells builds apart, for the pages of each app, and for the page that has a script more.
    pub(crate) fn builds(&self) -> [String; 4] {
        let apps = [&self.main, &self.views, &self.publish].map(|app| app.build.clone());
        let [main, views, publish] = apps;
        [main, views, publish, self.build_with(&self.kept)]
    }

    /// What tells builds apart for a page that has a script more.
    fn build_with(&self, script: &Joined) -> String {
        build(&[&self.main.build, &script.path])
    }

    /// The path of the stylesheet.
    pub(crate) fn style(&self) -> &str {
        &self.style.path
    }

    /// The path of the stylesheet of cards for other sites.
    pub(crate) fn card_style(&self) -> &str {
        &self.card_style.path
    }

    /// What stands before the site's name, as HTML.
    pub(crate) fn mark(&self) -> &str {
        &self.mark
    }

    /// What links to an icon of a page begin with; its name follows.
    pub(crate) fn icons(&self, page: &Page) -> String {
        if carries_icons(page) { format!("#{ICON}") } else { self.icon_links() }
    }

    /// What links to an icon begin with on a page that does not carry them.
    pub(crate) fn icon_links(&self) -> String {
        format!("{}{}#", self.base, self.icons)
    }

    /// The path of the script of the form's worker.
    pub(crate) fn worker(&self) -> &str {
        &self.desk.path
    }
}

/// The app's own mark beside a page's title.
const FAVICON: &str = "favicon.svg";

/// What the ids of the icons begin with that a page carries itself.
const ICON: &str = "icon-";

/// Whether a page carries the icons itself. The page of search does: there a file of their own
/// would be one request more, which begins late and so looks like a round of its own.
fn carries_icons(page: &Page) -> bool {
    page.explore.is_some()
}

/// The sprite of icons as a part of a page, where other things have ids, too.
fn sprite(file: &[u8]) -> String {
    let sprite = String::from_utf8_lossy(file);
    sprite.trim().replace("<symbol id=\"", &format!("<symbol id=\"{ICON}"))
}

/// What tells a reader that a page is not the published one, whose address is given; nothing where
/// it is. It stands outside of what the app takes over, and so stays on whatever page the app shows.
fn preview(published: Option<&str>, words: &Words) -> String {
    let Some(address) = published.map(attribute) else { return String::new() };
    let label = words.say(site::preview_label());
    let title = format!("<strong>{}</strong>", as_html(words, site::preview_title(), &[]));
    let link = format!("<a href=\"{address}\">{address}</a>");
    let said = site::preview_notice(Value::Slot(0), Value::Slot(1));
    format!(
        "<aside class=\"notice\" aria-label=\"{}\"><p>{}</p></aside>",
        attribute(&label),
        as_html(words, said, &[&title, &link]),
    )
}

/// A file's name that changes with its bytes: `search-0f3a….bin`.
pub(crate) fn hashed(stem: &str, extension: &str, bytes: &[u8]) -> String {
    format!("{stem}-{}.{extension}", short_hash(bytes))
}

/// What tells builds of the same app apart: that which the files are named by.
fn build(named: &[&str]) -> String {
    short_hash(named.join("\n").as_bytes())
}

fn short_hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().take(8).fold(String::new(), |mut hash, byte| {
        write!(hash, "{byte:02x}").expect("a String takes any text");
        hash
    })
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
    let Frame { base, title, .. } = &page.frame;
    let frame = Frame { base: base.clone(), title: title.clone(), ..Frame::default() };
    Page { frame, ..page.clone() }
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
         <script type=\"module\" src=\"{base}{}\" integrity=\"{}\"></script>",
        files.style.path, files.style.integrity, app.path, app.integrity,
    )
    .expect("a String takes any text");
    html
}
