//! Parts of a living page that stand as they were rendered until what they show changes.
//!
//! Taking over a list of hundreds of entries holds the browser up, and a reader who changes
//! nothing has nothing of it. Such a part is left as it stands; the first change makes it anew.
//! It must have no listeners of its own; where something in it may have the focus, whoever shows it
//! hands that on over that change.

use crate::context::use_setting;
use yew::prelude::*;

/// Renders a part of a page to HTML at build, without the marks by which an app finds its parts.
#[derive(Clone, Copy, Debug)]
pub struct Prerender(pub fn(&Html) -> AttrValue);

impl PartialEq for Prerender {
    /// There is one way to render.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// How the parts of a page come to show that stand still.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Still {
    /// At build: as HTML.
    Prerendered(Prerender),
    /// As it stands in the document.
    Standing,
    /// Made by the app, which has changed it or is showing a page that was not rendered here.
    Made,
}

/// How a part shows that is as it was rendered unless it has `changed`.
#[hook]
pub fn use_still(changed: bool) -> Still {
    let still = use_setting().still;
    let first = use_mut_ref(|| still);
    let mut now = first.borrow_mut();
    if changed {
        *now = Still::Made;
    }
    *now
}

impl Still {
    /// What shows, of a part that is made by a function.
    pub fn show(&self, make: impl FnOnce() -> Html) -> Html {
        match self {
            Self::Prerendered(Prerender(render)) => Html::from_html_unchecked(render(&make())),
            Self::Standing => Html::from_html_unchecked(AttrValue::default()),
            Self::Made => make(),
        }
    }
}
