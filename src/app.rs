//! The whole app: which page shows, and how the reader gets to the next one.

use crate::{
    address::Address,
    browser::{self, Arrival},
    context::{Assets, Navigate, Setting},
    frame::PageView,
    still::{Prerender, Still},
};
use atlas_locale::Words;
use atlas_model::page::Page;
use std::rc::Rc;
use yew::prelude::*;

/// What shows: a page, its content, and where the reader is.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The page.
    pub page: Rc<Page>,
    /// Its fixed content as HTML; empty where it is in the document already.
    pub fixed: AttrValue,
    /// What reference managers read of it, as HTML; empty where it is in the document already.
    pub cited: AttrValue,
    /// Where the reader is. On the first render without its query, as on the server.
    pub address: Address,
    /// How the reader got here.
    pub arrival: Arrival,
}

/// What shows on a page that lives, made from the page's data; nothing on one whose content is
/// fixed. An app is given what its own pages need, so that its bundle holds no other's code.
#[derive(Clone)]
pub struct Live(Rc<Show>);

type Show = dyn Fn(&Page) -> Option<Html>;

impl Live {
    /// Shows what a function makes of a page.
    pub fn new(show: impl Fn(&Page) -> Option<Html> + 'static) -> Self {
        Self(Rc::new(show))
    }

    /// What a page shows, if it lives.
    pub fn show(&self, page: &Page) -> Option<Html> {
        (self.0)(page)
    }
}

impl Default for Live {
    fn default() -> Self {
        Self::new(|_| None)
    }
}

impl PartialEq for Live {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What the app begins with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The page that was rendered, or is to be.
    pub page: Rc<Page>,
    /// Its fixed content as HTML, on the server; empty in the browser.
    #[prop_or_default]
    pub fixed: AttrValue,
    /// Where the build put what pages share.
    pub assets: Assets,
    /// What shows on pages that live.
    pub live: Live,
    /// What is said, in the page's language.
    pub words: Words,
    /// Renders parts that the browser leaves as they stand, on the server.
    #[prop_or_default]
    pub prerender: Option<Prerender>,
}

/// The app.
#[component]
pub fn App(props: &Props) -> Html {
    let shown = use_state(|| Shown {
        page: props.page.clone(),
        fixed: props.fixed.clone(),
        cited: AttrValue::default(),
        address: Address { path: props.page.href(), query: String::new() },
        arrival: Arrival::Loaded,
    });
    let navigate = use_navigation(&shown);
    use_effect_with((*shown).clone(), browser::arrive);
    let still = match props.prerender {
        Some(prerender) => Still::Prerendered(prerender),
        None if Rc::ptr_eq(&shown.page, &props.page) => Still::Standing,
        None => Still::Made,
    };
    let setting = use_memo((shown.page.clone(), props.assets.clone()), |(page, assets)| Setting {
        frame: Rc::new(page.frame.clone()),
        assets: assets.clone(),
        article: AttrValue::default(),
        still,
        words: props.words.clone(),
    });
    html! {
        <ContextProvider<Setting> context={(*setting).clone()}>
        <ContextProvider<Navigate> context={navigate}>
        <ContextProvider<Address> context={shown.address.clone()}>
            <PageView page={shown.page.clone()} fixed={shown.fixed.clone()}
                live={props.live.clone()} />
        </ContextProvider<Address>>
        </ContextProvider<Navigate>>
        </ContextProvider<Setting>>
    }
}

/// Follows links, the back and forward buttons, and what components ask for.
#[hook]
fn use_navigation(shown: &UseStateHandle<Shown>) -> Navigate {
    let latest = use_mut_ref(|| (**shown).clone());
    *latest.borrow_mut() = (**shown).clone();
    let setter = shown.setter();
    let go = {
        let latest = latest.clone();
        use_callback((), move |(href, entry): (String, browser::Entry), ()| {
            let now = latest.borrow().clone();
            let setter = setter.clone();
            let latest = latest.clone();
            browser::go(now, href, entry, move |next| {
                *latest.borrow_mut() = next.clone();
                setter.set(next);
            });
        })
    };
    {
        let go = go.clone();
        let base = shown.page.frame.base.clone();
        use_effect_with((), move |()| {
            let followed = browser::follow_links(base, go.clone());
            go.emit((browser::here(), browser::Entry::Known(Arrival::Loaded)));
            move || drop(followed)
        });
    }
    Navigate::new(go)
}
