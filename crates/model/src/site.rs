use crate::{
    CaseStudy, City, Collection, Common, Federated, Insight, Mission, Organisation, Project, Slug,
    Theme, Vocabularies, Words,
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};

/// A whole showcase: checked, every reference resolved. Records of a kind are in the order of
/// their ids; those that did not change are shared with the site before.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    /// `site.yaml`.
    pub settings: Settings,
    /// The settings of the other showcases that records come from, by the ids under which
    /// `site.yaml` knows them.
    pub members: BTreeMap<Slug, Settings>,
    /// The terms that records use.
    pub vocabularies: Vocabularies,
    /// Cities.
    pub cities: Vec<Arc<Entry<City>>>,
    /// Organisations that have a file.
    pub organisations: Vec<Arc<Entry<Organisation>>>,
    /// Missions.
    pub missions: Vec<Arc<Entry<Mission>>>,
    /// Case studies.
    pub case_studies: Vec<Arc<Entry<CaseStudy>>>,
    /// Insights.
    pub insights: Vec<Arc<Entry<Insight>>>,
    /// Collections.
    pub collections: Vec<Arc<Entry<Collection>>>,
    /// Projects that have a file.
    pub projects: Vec<Arc<Entry<Project>>>,
    /// Pages such as about.
    pub pages: Vec<Arc<Entry<Article>>>,
    /// What it was read from, for those who write in it.
    pub texts: Texts,
    /// Where it is read in several languages, its editions: the first lies at the root.
    pub editions: Vec<Edition>,
    /// What the interface says where the showcase has files of its own for that, by language and by
    /// the name of the file: Fluent.
    pub interface: BTreeMap<String, BTreeMap<String, Arc<str>>>,
    /// What its readers call the languages of its records.
    pub language_names: BTreeMap<String, String>,
}

/// A showcase as its readers of one language see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// BCP 47.
    pub lang: String,
    /// What its readers call the language.
    pub name: String,
    /// The folder of its pages below the base path: `es/`; empty for the first.
    pub folder: String,
}

/// The files that a showcase was read from, as far as whoever writes a record must know them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Texts {
    /// Settings, vocabularies and records, in the order of their paths.
    pub files: Vec<SourceText>,
    /// Whether records are left out, since all together are more than a browser should load.
    pub too_many: bool,
    /// The paths of pictures and other files that records use.
    pub assets: Vec<String>,
}

/// One of those files.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceText {
    /// Below the showcase's folder: `content/missions/camden.md`.
    pub path: String,
    /// Its text.
    pub text: Arc<str>,
    /// Where the article begins in it: at the end of what is no record.
    pub body: usize,
}

/// A record and the article below its front matter.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<T> {
    /// The record.
    pub record: T,
    /// Its article.
    pub body: Body,
    /// The file it came from, below the showcase's folder: `content/missions/camden.md`.
    pub path: String,
    /// The same record in other languages, in the order of their tags.
    pub translations: Vec<Entry<T>>,
}

/// An article, rendered and safe to print as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    /// HTML.
    pub html: String,
    /// The words alone, for search.
    pub text: String,
    /// Its headings, in order.
    pub headings: Vec<Heading>,
}

/// A heading of an article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// The anchor.
    pub id: String,
    /// The words.
    pub text: String,
}

/// A page that is not a record: about, glossary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Article {
    /// What every record has.
    pub common: Common,
}

/// What `site.yaml` says of the whole showcase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// The site's name.
    pub title: String,
    /// What it is, in a sentence.
    pub tagline: Option<String>,
    /// Where its files lie, with a trailing slash: `https://host/some/repo/`.
    pub base_url: String,
    /// Of a preview, where the site itself is published.
    pub preview_of: Option<String>,
    /// BCP 47, the default first.
    pub languages: Vec<String>,
    /// Of an edition that is not the first, the folder of its pages: `es/`; else empty.
    pub folder: String,
    /// What it says of itself in its further languages.
    pub translations: Vec<SettingsTranslation>,
    /// SPDX id of the licence of its texts.
    pub licence: String,
    /// Where its content is kept.
    pub repository: Option<Repository>,
    /// A mail address, or the address of a page.
    pub contact: Option<String>,
    /// The main navigation; empty for the built-in one.
    pub navigation: Vec<NavigationItem>,
    /// How many records have a picture of their own that other sites show with a link; none where
    /// the site has no such pictures at all.
    pub social_pictures: Option<u32>,
    /// How it looks.
    pub theme: Theme,
    /// Its own words for the interface.
    pub words: Words,
    /// Other showcases whose records are shown with this one's.
    pub federation: Vec<Federated>,
    /// Whether readers may keep the site in their browser, to read it without a connection.
    pub offline: bool,
    /// How much may go over the line.
    pub budgets: Budgets,
}

/// What the settings say in a further language; what is left out is said as in the first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SettingsTranslation {
    /// BCP 47.
    pub lang: String,
    /// The site's name.
    pub title: Option<String>,
    /// What it is, in a sentence.
    pub tagline: Option<String>,
    /// The main navigation.
    pub navigation: Vec<NavigationItem>,
    /// Its own words for the interface.
    pub words: Option<Words>,
}

/// The most that may be sent to a reader, in kilobytes of 1000 bytes, compressed; none where nothing
/// is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Budgets {
    /// A page with all that it shows and runs, for who has nothing of the site yet.
    pub page: Option<f64>,
    /// The wasm of the app that most pages run.
    pub wasm: Option<f64>,
    /// What a first search loads of the index.
    pub index: Option<f64>,
}

/// An entry of the main navigation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NavigationItem {
    /// What it says.
    pub label: String,
    /// Where it leads: a path of the site, `/explore/`.
    pub href: String,
}

/// Where a showcase's content is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Repository {
    /// On what kind of forge.
    pub forge: Forge,
    /// Its address.
    pub url: String,
    /// The branch that is published.
    pub branch: String,
    /// The folder that holds the content.
    pub path: String,
}

/// A kind of forge, by the shape of its addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Forge {
    /// GitHub.
    Github,
    /// GitLab.
    Gitlab,
    /// Gitea or Forgejo.
    Forgejo,
}

impl Settings {
    /// The path below which the site's files lie, with both slashes: `/` or `/some/repo/`.
    pub fn base_path(&self) -> &str {
        let host_on = self.base_url.split_once("://").map_or("", |(_, rest)| rest);
        host_on.find('/').map_or("/", |slash| &host_on[slash..])
    }

    /// The link to a page of this edition, given its path below that of the edition's first page.
    pub fn href(&self, path: &str) -> String {
        format!("{}{}{path}", self.base_path(), self.folder)
    }

    /// The link to a file that all editions share, given its path below the base path.
    pub fn shared_href(&self, path: &str) -> String {
        format!("{}{path}", self.base_path())
    }

    /// The full address under which a page of this edition is published, given its path below that
    /// of the edition's first page: of a preview's page, that of the page that it is a preview of.
    pub fn address(&self, path: &str) -> String {
        self.address_in(&self.folder, path)
    }

    /// The same of the edition that lies in a folder.
    pub fn address_in(&self, folder: &str, path: &str) -> String {
        format!("{}{folder}{path}", self.preview_of.as_ref().unwrap_or(&self.base_url))
    }
}
