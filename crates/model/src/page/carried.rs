//! What travels into the browser with a page.

use super::Card;
use crate::NavigationItem;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How many results show at a time: they change with every letter typed, and what lies below the
/// fold costs as much to make as what is read.
pub const RESULTS_AT_A_TIME: usize = 10;

/// One page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// What every page of the site shows.
    pub frame: Frame,
    /// What machines read of the page.
    pub head: Head,
    /// The way to the page, outermost first, without the page itself.
    pub crumbs: Vec<Link>,
    /// Where a reader reports a mistake.
    pub correction: Option<String>,
    /// Which of the site's apps brings the page to life.
    pub app: AppName,
    /// What the page of search and facets begins with. Every other page's content needs no
    /// script: it stands in the page as HTML, once.
    pub explore: Option<Arc<Explore>>,
}

/// The apps of a site: each is a bundle of its own, entered by loading a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AppName {
    /// Reading, search and facets: almost every page.
    Main,
    /// The pages of [`super::View`]s: comparison, time line, map, self-test.
    Views,
    /// The form that writes a record.
    Publish,
}

/// What every page of the site shows. Nothing that changes with a record stands here, or one edit
/// would touch every page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// The path below which the pages of this edition live, with both slashes.
    pub base: String,
    /// The path below which the site lives, in all its languages, with both slashes: what a reader
    /// keeps belongs to it.
    pub root: String,
    /// The site's name.
    pub title: String,
    /// The main navigation. It is rendered at build alone, and no page carries it as data.
    #[serde(skip_deserializing, skip_serializing_if = "Vec::is_empty")]
    pub navigation: Vec<NavigationItem>,
    /// Further links, for the foot, as the navigation.
    #[serde(skip_deserializing, skip_serializing_if = "Vec::is_empty")]
    pub foot: Vec<Link>,
    /// SPDX id of the licence of the texts, as the navigation.
    #[serde(skip_deserializing, skip_serializing_if = "String::is_empty")]
    pub licence: String,
    /// The languages that the site can be read in, where they are several, as the navigation.
    #[serde(skip_deserializing, skip_serializing_if = "Vec::is_empty")]
    pub editions: Vec<EditionLink>,
    /// The language that the page's record is written in, where that is not the page's own; as the
    /// navigation.
    #[serde(skip_deserializing, skip_serializing_if = "Option::is_none")]
    pub written_in: Option<WrittenIn>,
}

/// A text, and its language (BCP 47) where that is not the page's.
pub type InLanguage = (String, Option<String>);

/// A language in which a record is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WrittenIn {
    /// BCP 47.
    pub lang: String,
    /// What the readers of the page call it.
    pub name: String,
}

/// The way to the same page in a language of the site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EditionLink {
    /// BCP 47.
    pub lang: String,
    /// What its readers call it.
    pub name: String,
    /// The path below which the pages of that language live, with both slashes.
    pub base: String,
    /// Whether it is that of the page.
    pub is_current: bool,
}

/// A page in another language, as search engines should know it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alternate {
    /// BCP 47.
    pub lang: String,
    /// The full address.
    pub address: String,
}

/// What machines read of a page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Head {
    /// The page's title, without the site's.
    pub title: String,
    /// Plain text of at most 280 code points.
    pub description: String,
    /// The path below the base path, without a leading slash.
    pub path: String,
    /// The full address under which search engines should know the page.
    pub canonical: String,
    /// The same page in each language that it is written in, itself among them, where these are
    /// several. No page carries them as data.
    #[serde(skip_deserializing, skip_serializing_if = "Vec::is_empty")]
    pub alternates: Vec<Alternate>,
    /// Open Graph: `website`, `article`. No page carries it as data.
    #[serde(skip_deserializing, skip_serializing_if = "String::is_empty")]
    pub og_type: String,
    /// Whether search engines should leave it out. No page carries it as data.
    #[serde(skip_deserializing, skip_serializing_if = "std::ops::Not::not")]
    pub noindex: bool,
    /// BCP 47. No page carries it as data: those of other languages are loaded whole.
    #[serde(skip_deserializing, skip_serializing_if = "String::is_empty")]
    pub lang: String,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// What it says.
    pub text: String,
    /// The language of what it says, where that is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Where it leads, base path included.
    pub href: String,
}

impl Link {
    /// A link that says something in the page's language.
    pub fn new(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self { text: text.into(), lang: None, href: href.into() }
    }
}

/// Search and facets over everything, as they stand before anyone chooses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Explore {
    /// How many records there are.
    pub total: u32,
    /// The facets that have values.
    pub facets: Vec<FacetGroup>,
    /// The first records.
    pub cards: Vec<Card>,
    /// Where the search index lies, base path included.
    pub index: String,
}

/// A facet's values in the order in which they stay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FacetGroup {
    /// The key of one of [`crate::FACETS`].
    pub key: String,
    /// By unfiltered count, then label.
    pub values: Vec<FacetValue>,
}

/// A value of a facet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FacetValue {
    /// As addresses and the index write it.
    pub value: String,
    /// What readers call it.
    pub label: String,
    /// How many records have it.
    pub count: u32,
}

impl Page {
    /// The page's link, base path included.
    pub fn href(&self) -> String {
        format!("{}{}", self.frame.base, self.head.path)
    }

    /// The page's title with the site's, as a browser's tab shows it.
    pub fn title(&self) -> String {
        if self.head.title == self.frame.title {
            self.frame.title.clone()
        } else {
            format!("{} · {}", self.head.title, self.frame.title)
        }
    }
}
