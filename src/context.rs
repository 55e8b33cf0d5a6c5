//! What every part of a page may need to know of where it stands.

use atlas_model::page::Frame;
use std::rc::Rc;
use yew::prelude::*;

/// The addresses of files that the pages point at.
#[derive(Clone, Debug, PartialEq)]
pub struct Assets {
    /// The sprite of icons.
    pub icons: AttrValue,
}

/// The article of the page. On the first render in the browser its HTML is empty, and the one
/// that stands in the page is taken over.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    /// Tells one page's article from the next one's.
    pub key: AttrValue,
    /// HTML, safe to print as it is.
    pub html: AttrValue,
}

/// The frame, the assets and the article in one, for functions that are no components.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// What every page of the site shows.
    pub frame: Rc<Frame>,
    /// The addresses of files.
    pub assets: Assets,
    /// The page's article.
    pub article: Article,
}

impl Setting {
    /// The link to a page, given its path below the base path, with or without a leading slash.
    pub fn href(&self, path: &str) -> String {
        format!("{}{}", self.frame.base, path.trim_start_matches('/'))
    }
}

/// The setting that the app provides.
///
/// # Panics
///
/// Outside of the app, which provides all three contexts around every page.
#[hook]
pub fn use_setting() -> Setting {
    const PROVIDED: &str = "the app provides it around every page";
    Setting {
        frame: use_context::<Rc<Frame>>().expect(PROVIDED),
        assets: use_context::<Assets>().expect(PROVIDED),
        article: use_context::<Article>().expect(PROVIDED),
    }
}
