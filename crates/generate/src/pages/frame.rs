//! What stands around every page's content.

use super::Planned;
use crate::{
    catalog::{Catalog, listed},
    editions,
};
use atlas_locale::{Message, Words, said::site};
use atlas_model::{
    Common, Edition, Forge, Kind, NavigationItem, RecordKey, Settings, Word,
    page::{Alternate, AppName, Content, EditionLink, Frame, Head, Link, Page, WrittenIn},
};
use mission_atlas_app::naming;

/// A page that is told what it is about.
pub(crate) struct Draft {
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) path: String,
    pub(crate) crumbs: Vec<Link>,
}

impl Draft {
    /// A page of the site's own, such as a list.
    pub(crate) fn page(self, catalog: &Catalog<'_>) -> Page {
        let settings = &catalog.site.settings;
        Page {
            frame: frame(catalog),
            head: Head {
                canonical: settings.address(&self.path),
                alternates: alternates(catalog, catalog.site.editions.iter(), &self.path),
                title: self.title,
                description: self.description,
                path: self.path,
                og_type: "website".to_owned(),
                noindex: settings.preview_of.is_some(),
                lang: catalog.language().to_owned(),
            },
            crumbs: self.crumbs,
            correction: None,
            app: AppName::Main,
            explore: None,
        }
    }

    /// The page of a record that is written in these languages.
    pub(crate) fn record_page(
        self,
        catalog: &Catalog<'_>,
        common: &Common,
        languages: &[String],
    ) -> Page {
        // What another showcase keeps is known, and mended, there.
        let origin = common.origin.as_ref();
        let home = origin.and_then(|origin| catalog.site.members.get(&origin.showcase));
        let settings = home.unwrap_or(&catalog.site.settings);
        let address = origin.map(|origin| origin.address.clone());
        let site = catalog.site;
        let canonical =
            address.unwrap_or_else(|| editions::canonical(site, common, languages, &self.path));
        let correction = correction(&catalog.words, settings, &common.title, &canonical);
        // A page that search engines should know elsewhere has no others.
        let is_home = canonical == site.settings.address(&self.path);
        let written = editions::written(site, languages).filter(|_| is_home);
        let alternates = alternates(catalog, written, &self.path);
        let page = self.page(catalog);
        let head = Head { canonical, alternates, og_type: "article".to_owned(), ..page.head };
        let written_in = (!catalog.is_own(common)).then(|| WrittenIn {
            lang: common.lang.clone(),
            name: catalog.language_name(&common.lang).to_owned(),
        });
        Page { head, correction, frame: Frame { written_in, ..page.frame }, ..page }
    }
}

/// The page for an address that leads nowhere.
pub(crate) fn not_found(catalog: &Catalog<'_>) -> Planned {
    let draft = Draft {
        title: catalog.say(site::not_found_title()),
        description: catalog.say(site::not_found_description()),
        path: "404.html".to_owned(),
        crumbs: Vec::new(),
    };
    let page = draft.page(catalog);
    let page = Page { head: Head { noindex: true, ..page.head }, ..page };
    Planned::fixed(page, Content::NotFound(catalog.site.settings.words.clone()))
}

/// A link to a page of the site's own.
pub(crate) fn link(catalog: &Catalog<'_>, text: &str, path: &str) -> Link {
    Link::new(text, catalog.site.settings.href(path))
}

/// The way to the records of a kind.
pub(crate) fn crumb(catalog: &Catalog<'_>, kind: Kind) -> Link {
    link(catalog, &catalog.say(naming::plural(kind)), &format!("{}/", kind.folder()))
}

/// Pages of the site's own that the main navigation has no room for.
const OWN_PAGES: [(Word, &str); 6] = [
    (Word::FootCollections, "collections/"),
    (Word::FootOrganisations, "organisations/"),
    (Word::FootAssess, "assess/"),
    (Word::FootPublish, "publish/"),
    (Word::FootData, "data/"),
    (Word::FootKept, "kept/"),
];

/// Where a reader keeps the site, if it may be kept.
const KEEP: (Word, &str) = (Word::FootOffline, "kept/#offline");

fn frame(catalog: &Catalog<'_>) -> Frame {
    let settings = &catalog.site.settings;
    let own = OWN_PAGES.into_iter().chain(settings.offline.then_some(KEEP));
    let own = own.map(|(word, path)| {
        link(catalog, &naming::phrase(&settings.words, word, &catalog.words), path)
    });
    let pages = listed(&catalog.site.pages).map(|entry| &entry.record.common);
    let written = pages.map(|common| {
        let key = RecordKey::new(Kind::Page, common.id.clone());
        Link { lang: catalog.foreign(common), ..link(catalog, &common.title, &key.path()) }
    });
    Frame {
        base: settings.href(""),
        root: settings.shared_href(""),
        title: settings.title.clone(),
        navigation: navigation(catalog),
        foot: own.chain(written).collect(),
        licence: settings.licence.clone(),
        editions: edition_links(catalog),
        written_in: None,
    }
}

/// The languages that the site can be read in, where they are several.
fn edition_links(catalog: &Catalog<'_>) -> Vec<EditionLink> {
    let settings = &catalog.site.settings;
    let editions = catalog.site.editions.iter();
    let link = editions.map(|edition| EditionLink {
        lang: edition.lang.clone(),
        name: edition.name.clone(),
        base: settings.shared_href(&edition.folder),
        is_current: edition.folder == settings.folder,
    });
    link.collect()
}

/// The page in other languages, as search engines should know it.
fn alternates<'e>(
    catalog: &Catalog<'_>,
    editions: impl Iterator<Item = &'e Edition>,
    path: &str,
) -> Vec<Alternate> {
    let settings = &catalog.site.settings;
    let alternate = |edition: &Edition| Alternate {
        lang: edition.lang.clone(),
        address: settings.address_in(&edition.folder, path),
    };
    let found: Vec<_> = editions.map(alternate).collect();
    if found.len() > 1 { found } else { Vec::new() }
}

fn navigation(catalog: &Catalog<'_>) -> Vec<NavigationItem> {
    let own = &catalog.site.settings.navigation;
    if !own.is_empty() {
        return own.clone();
    }
    let item = |(label, href): (Message, &str)| NavigationItem {
        label: catalog.say(label),
        href: href.to_owned(),
    };
    [
        (site::navigation_explore(), "/explore/"),
        (site::navigation_missions(), "/missions/"),
        (site::navigation_case_studies(), "/case-studies/"),
        (site::navigation_insights(), "/insights/"),
        (site::navigation_cities(), "/cities/"),
        (site::navigation_challenges(), "/challenges/"),
        (site::navigation_map(), "/map/"),
        (site::navigation_timeline(), "/timeline/"),
        (site::navigation_compare(), "/compare/"),
    ]
    .map(item)
    .into()
}

/// Where a reader reports a mistake on a page: a new issue on the showcase's forge, else its
/// contact.
fn correction(words: &Words, settings: &Settings, title: &str, address: &str) -> Option<String> {
    let page = words.say(site::correction_page(address));
    let question = words.say(site::correction_question());
    let subject = encoded(&words.say(site::correction_subject(title)));
    let body = encoded(&format!("{page}\n\n{question}\n"));
    if let Some(repository) = &settings.repository {
        let url = repository.url.trim_end_matches('/');
        return Some(match repository.forge {
            Forge::Github | Forge::Forgejo => {
                format!("{url}/issues/new?title={subject}&body={body}")
            }
            Forge::Gitlab => {
                format!("{url}/-/issues/new?issue[title]={subject}&issue[description]={body}")
            }
        });
    }
    let contact = settings.contact.as_ref()?;
    if contact.contains("://") {
        return Some(contact.clone());
    }
    Some(format!("mailto:{contact}?subject={subject}&body={body}"))
}

fn encoded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}
