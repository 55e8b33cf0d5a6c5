use super::{WORDS, text};
use crate::{Harm, harm_in};
use atlas_model::{
    comparison::{Asked, Comparable, RecordRef, query_of},
    page::{Page, View},
};
use mission_atlas_app::{
    address::Choice,
    app::{App, Live, Props},
    context::Assets,
    pages::explore,
    views,
};
use std::rc::Rc;
use yew::{AttrValue, LocalServerRenderer};

/// The bytes as each thing that the app takes from a page or from its address: the data of a page,
/// of a view, of a comparison, the query of a search. What is read can be told on, and what the app
/// renders of it runs nothing, whatever its texts say.
pub(crate) fn payload(bytes: &[u8]) {
    if let Ok(page) = serde_json::from_slice::<Page>(bytes) {
        let again = serde_json::to_vec(&page).expect("a page's keys are strings");
        assert_eq!(serde_json::from_slice::<Page>(&again).ok().as_ref(), Some(&page));
        rendered(page.clone(), Live::new(explore::live));
    }
    if let (Ok(view), Ok(page)) =
        (serde_json::from_slice::<View>(bytes), serde_json::from_str(PAGE))
    {
        rendered(page, views::live(view));
    }
    if let Ok(comparable) = serde_json::from_slice::<Comparable>(bytes) {
        let again = serde_json::to_vec(&comparable).expect("its keys are strings");
        assert_eq!(serde_json::from_slice::<Comparable>(&again).ok(), Some(comparable));
    }
    query(&text(bytes));
}

/// A page to show a view on.
const PAGE: &str = r#"{"frame":{"base":"/","title":"Northport","navigation":[],"foot":[],
"licence":"CC-BY-4.0"},"head":{"title":"A","description":"","path":"a/","canonical":"","og_type":"",
"noindex":false,"lang":"en"},"crumbs":[],"correction":null,"app":"Views","explore":null}"#;

fn rendered(page: Page, live: Live) {
    let assets = Assets { icons: "/icons.svg#".into() };
    let (page, fixed) = (Rc::new(page), AttrValue::default());
    let words = WORDS.clone();
    let props = Props { page, fixed, assets, live, words, prerender: None };
    let html = pollster::block_on(LocalServerRenderer::<App>::with_props(props).render());
    // The search box is a form, and where links lead is the build's to tell.
    let harm = harm_in(&html).into_iter().filter(|harm| match harm {
        Harm::Element(name) => name != "form",
        Harm::Attribute(..) => true,
        Harm::Address(_) => false,
    });
    let harm: Vec<Harm> = harm.collect();
    assert!(harm.is_empty(), "{harm:?} in {html}");
}

/// An address that the app writes says what the one said that it was read from.
fn query(text: &str) {
    let choice = Choice::from_query(text);
    let written = choice.to_query();
    assert_eq!(Choice::from_query(&written).to_query(), written, "from {text:?}");
    let asked = Asked::read([("with", text), ("only", text)]);
    let with: Vec<String> = asked.with.iter().map(RecordRef::text).collect();
    for path in asked.with.iter().flat_map(RecordRef::paths) {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-/".contains(c);
        assert!(path.chars().all(plain), "a record's path is {path:?}");
    }
    assert!(query_of(&with, asked.show).starts_with("with="));
}
