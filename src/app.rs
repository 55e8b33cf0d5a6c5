//! The whole app: which page shows, and how the reader gets to the next one.

use crate::{
    address::Address,
    browser::{self, Arrival},
    context::{Article, Assets},
    frame::PageView,
};
use atlas_model::page::{Frame, Page};
use std::rc::Rc;
use yew::prelude::*;

/// What shows: a page, its article, and where the reader is.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The page.
    pub page: Rc<Page>,
    /// Its article's HTML; empty where the article is in the document already.
    pub article: AttrValue,
    /// Where the reader is. On the first render without its query, as on the server.
    pub address: Address,
    /// How the reader got here.
    pub arrival: Arrival,
}

/// What the app begins with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// The page that was rendered, or is to be.
    pub page: Rc<Page>,
    /// Its article, on the server; empty in the browser.
    #[prop_or_default]
    pub article: AttrValue,
    /// Where the build put what pages share.
    pub assets: Assets,
}

/// Goes to another choice of the same page, or to another page.
#[derive(Clone, PartialEq)]
pub struct Navigate(Callback<(String, browser::Entry)>);

impl Navigate {
    /// Goes to a link.
    pub fn go(&self, href: String, entry: browser::Entry) {
        self.0.emit((href, entry));
    }
}

/// The app.
#[component]
pub fn App(props: &Props) -> Html {
    let shown = use_state(|| Shown {
        page: props.page.clone(),
        article: props.article.clone(),
        address: Address { path: props.page.href(), query: String::new() },
        arrival: Arrival::Loaded,
    });
    let navigate = use_navigation(&shown);
    use_effect_with((*shown).clone(), |shown| browser::arrive(shown));
    let article = Article { key: shown.address.path.clone().into(), html: shown.article.clone() };
    let frame = use_memo(shown.page.clone(), |page| page.frame.clone());
    html! {
        <ContextProvider<Rc<Frame>> context={frame}>
        <ContextProvider<Assets> context={props.assets.clone()}>
        <ContextProvider<Navigate> context={navigate}>
        <ContextProvider<Address> context={shown.address.clone()}>
        <ContextProvider<Article> context={article}>
            <PageView page={shown.page.clone()} />
        </ContextProvider<Article>>
        </ContextProvider<Address>>
        </ContextProvider<Navigate>>
        </ContextProvider<Assets>>
        </ContextProvider<Rc<Frame>>>
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
        use_effect_with((), move |()| {
            let followed = browser::follow_links(latest, go.clone());
            go.emit((browser::here(), browser::Entry::Known(Arrival::Loaded)));
            move || drop(followed)
        });
    }
    Navigate(go)
}
