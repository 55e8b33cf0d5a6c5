//! The files that pages point at: stylesheets, scripts, icons, faces, by names that tell of their bytes.

use crate::{
    Bundle,
    bundle::AppParts,
    editions, embed,
    integrity::{digest, integrity},
    mark::{favicon, mark},
    offline,
    outage::outage,
    start::{start, start_worker},
    styles,
    words::{as_html, carried},
};
use atlas_locale::{Sheet, Value, Words, said::site};
use atlas_model::{
    Site,
    page::{AppName, Page},
};
use html_escape::encode_double_quoted_attribute as attribute;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The files that every page points at, base path included.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Files {
    pub(super) base: String,
    pub(super) style: Joined,
    pub(super) main: AppFiles,
    pub(super) views: AppFiles,
    pub(super) publish: AppFiles,
    pub(super) desk: Joined,
    pub(super) icons: String,
    /// The same icons, as the page of search carries them.
    pub(super) sprite: String,
    pub(super) faces: Vec<String>,
    /// The script of the page that lists what the reader's browser keeps.
    pub(super) kept: Joined,
    /// The stylesheet of cards for other sites.
    pub(super) card_style: Joined,
    /// Whether the pictures are there that pages name.
    pub(crate) pictures: bool,
    /// The mark beside a page's title, in the showcase's own colours where it has some.
    pub(super) favicon: Option<Joined>,
    /// What stands before the site's name.
    mark: String,
    /// What a page of a preview says before all else.
    pub(super) preview: String,
    /// What it says where something does not come.
    pub(super) outage: String,
    /// All messages: a page says some of them, and is another where they are.
    sheets: Vec<String>,
    /// What pages say.
    #[serde(skip)]
    pub(crate) words: Words,
}

/// The files of one of the site's apps.
#[derive(Clone, Debug, Serialize)]
pub(super) struct AppFiles {
    pub(super) script: Joined,
    /// The same for all that a page of the app needs beside its own file: the app shows no page of
    /// another build.
    pub(super) build: String,
}

/// A file of the app and what the generator adds to it, so that a page asks for one, not two.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Joined {
    /// It tells of the text.
    pub(super) path: String,
    #[serde(skip)]
    text: String,
    /// What its bytes are.
    #[serde(skip)]
    pub(super) integrity: String,
}

impl Joined {
    fn new(stem: &str, extension: &str, first: &[u8], added: &str) -> Self {
        let text = format!("{}\n{added}", String::from_utf8_lossy(first).trim_end());
        let integrity = integrity(&digest(text.as_bytes()));
        Self { path: hashed(stem, extension, text.as_bytes()), text, integrity }
    }

    /// The script of an app, which ends with what `begin` makes of its wasm's name and integrity.
    fn app(
        stem: &str,
        bundle: &Bundle,
        app: &AppParts,
        begin: impl FnOnce(&str, &str) -> String,
    ) -> Self {
        let begin = begin(&app.wasm, &bundle.integrity(&app.wasm));
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
            let build = build(&[&site.settings.address(""), &style.path, &script.path]);
            AppFiles { script, build }
        };
        Self {
            base: site.settings.base_path().to_owned(),
            main: app("site", bundle.main(), &[]),
            views: app("views", bundle.views(), &["terms", "views"]),
            publish: app("publish", bundle.publish(), &["publish"]),
            desk: Joined::app("desk", bundle, bundle.desk(), |wasm, integrity| {
                carried(
                    words,
                    &["checks", "lists", "pages", "parts", "publish", "site", "terms", "views"],
                ) + &start_worker(wasm, integrity)
            }),
            icons: bundle.icons().to_owned(),
            sprite: sprite(bundle.bytes(bundle.icons())),
            kept: Joined::new("kept", "js", offline::kept_script(words).as_bytes(), ""),
            card_style: Joined::new("card", "css", embed::STYLE.as_bytes(), &styles::card(site)),
            pictures,
            faces: bundle
                .faces(scripts(editions::language(site)))
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
    pub(super) fn of(&self, app: AppName) -> &AppFiles {
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
    pub(super) fn build_with(&self, script: &Joined) -> String {
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

/// The scripts that every page of a language shows, names and numbers of others among it, as files of
/// faces are named by them.
fn scripts(lang: &str) -> &'static [&'static str] {
    match lang.split('-').next().unwrap_or_default() {
        "ar" | "fa" | "ur" => &["latin", "arabic"],
        "be" | "bg" | "mk" | "ru" | "sr" | "uk" => &["latin", "cyrillic"],
        "el" => &["latin", "greek"],
        _ => &["latin"],
    }
}

/// The app's own mark beside a page's title.
pub(super) const FAVICON: &str = "favicon.svg";

/// What the ids of the icons begin with that a page carries itself.
const ICON: &str = "icon-";

/// Whether a page carries the icons itself. The page of search does: there a file of their own
/// would be one request more, which begins late and so looks like a round of its own.
pub(super) fn carries_icons(page: &Page) -> bool {
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
