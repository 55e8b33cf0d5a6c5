//! What every part of a page may need to know of where it stands.

use crate::{browser::Entry, still::Still};
use atlas_locale::{Part, Said, Words};
use atlas_model::page::Frame;
use std::rc::Rc;
use yew::prelude::*;

/// What stands around a page's content, and what belongs into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// What every page of the site shows.
    pub frame: Rc<Frame>,
    /// The files that the pages point at.
    pub assets: Assets,
    /// The page's article: HTML, safe to print as it is. Empty in the browser, where nothing
    /// renders an article.
    pub article: AttrValue,
    /// How its parts come to show that stand still.
    pub still: Still,
    /// What is said on it, in its language.
    pub words: Words,
}

/// The files that the pages point at.
#[derive(Clone, Debug, PartialEq)]
pub struct Assets {
    /// What a link to an icon begins with; its name follows.
    pub icons: AttrValue,
}

/// Goes to another choice of the same page, or to another page.
#[derive(Clone, PartialEq)]
pub struct Navigate(Callback<(String, Entry)>);

impl Navigate {
    /// Hands every step to a callback: a link, and what the step does to the history.
    pub fn new(go: Callback<(String, Entry)>) -> Self {
        Self(go)
    }

    /// Goes to a link.
    pub fn go(&self, href: String, entry: Entry) {
        self.0.emit((href, entry));
    }
}

impl Setting {
    /// The link to a page, given its path below the base path, with or without a leading slash.
    pub fn href(&self, path: &str) -> String {
        format!("{}{}", self.frame.base, path.trim_start_matches('/'))
    }

    /// The language that the page's record is written in, where that is not the page's own.
    pub fn foreign(&self) -> Option<AttrValue> {
        let written_in = self.frame.written_in.as_ref();
        written_in.map(|written_in| written_in.lang.clone().into())
    }

    /// A text of the page's record, marked where it is in another language than the page.
    pub fn recorded(&self, text: &str) -> Html {
        let text = text.to_owned();
        match self.foreign() {
            Some(lang) => html! { <span {lang}>{text}</span> },
            None => html! { {text} },
        }
    }

    /// Says a message in the page's language.
    pub fn say<'a>(&self, said: impl Into<Said<'a>>) -> AttrValue {
        self.words.say(said).into()
    }

    /// Says a message whose places are filled, each with the part of its number.
    pub fn fill<'a>(&self, said: impl Into<Said<'a>>, slots: &[Html]) -> Html {
        let part = |part| match part {
            Part::Words(words) => Html::from(words),
            Part::Slot(slot) => slots.get(slot).cloned().unwrap_or_default(),
        };
        self.words.parts(said).into_iter().map(part).collect()
    }

    /// The link to the outlines of the world's land, which lie beside the icons.
    pub fn land(&self) -> String {
        let folder = self.assets.icons.rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{folder}/world.svg#land")
    }
}

/// The setting that the app provides.
///
/// # Panics
///
/// Outside of the app, which provides it around every page.
#[hook]
pub fn use_setting() -> Setting {
    use_context::<Setting>().expect("the app provides it around every page")
}
