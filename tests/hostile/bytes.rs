//! Data of pages and of the index whose texts are vectors, as no build of ours would write them:
//! somebody else has put them on the server.

use crate::{
    vectors::vectors,
    watched::{Policy, Watched},
};
use atlas_model::{
    FACETS, SORTS,
    page::{Card, Page},
};
use atlas_search::{Document, Entry, Field, Schema, Vocabulary, build_with};
use serde::{Deserialize as _, de::DeserializeOwned};
use serde_json::{Value, json};
use site_tests::{
    BuiltSite, Fault, Showcase, WebServer,
    kinds::KINDS,
    steps::{search, wait_for_total},
};
use std::collections::BTreeSet;
use url::Url;

/// Between these stands what a page hands to its app.
const PAYLOAD: (&str, &str) = ("<script type=\"application/json\" id=\"page\">", "</script>");

/// A page that is as it was.
const BEGINNING: &str = "missions/houston-way-home/";

#[test]
fn nothing_runs_whatever_the_data_of_a_page_holds() {
    let site = BuiltSite::shipped();
    let mut texts = Texts::new();
    let mut put = 0;
    // Beside a page of each kind the other missions, whose data holds links to where they belong.
    let missions = Showcase::shipped().site.missions;
    let missions = missions.iter().map(|entry| format!("missions/{}/", entry.record.common.id));
    let paths: BTreeSet<String> =
        KINDS.iter().map(|(_, path)| (*path).to_owned()).chain(missions).collect();
    let pages: Vec<(String, Vec<u8>)> = paths
        .into_iter()
        .filter(|path| path != BEGINNING)
        .filter_map(|path| {
            let page = site.text(&file(&site, &path)?);
            let (changed, count) = with_vectors_in_its_data(&page, &mut texts)?;
            put += count;
            Some((path, changed.into_bytes()))
        })
        .collect();
    assert!(pages.len() > 20, "{} pages have data", pages.len());
    let faults: Vec<_> = pages
        .iter()
        .map(|(path, bytes)| Fault::Replaced(format!("{path}index.html"), bytes.clone()))
        .collect();
    let server = WebServer::start_with(&site, &faults);
    for policy in [Policy::Kept, Policy::Bypassed] {
        let watched = Watched::start(&server, policy);
        let (mut shown, mut scripts) = (0, 0);
        for (path, _) in &pages {
            // From another page, by the app, which makes the whole page from the data.
            watched.browser.open_alive(BEGINNING);
            shown += usize::from(watched.leave_for(path));
            scripts += watched.assert_nothing_ran(path);
            // And as a page that is loaded, which the app takes over.
            watched.browser.open(path);
            watched.assert_nothing_ran(path);
        }
        assert!(2 * shown > pages.len(), "the app has shown {shown} of {}", pages.len());
        assert!(scripts > 100, "{scripts} links hold a script");
    }
    site_tests::figure("hostile.texts_in_payloads", put);
}

#[test]
fn nothing_runs_whatever_the_index_holds() {
    let site = BuiltSite::shipped();
    let shipped = site.page("explore/index.html");
    let card: Value = first_card(&shipped.data());
    let vectors = Texts::new().all;
    let documents: Vec<Document> = vectors.iter().map(|text| document(&card, text)).collect();
    let schema = Schema {
        fields: ["title", "statement", "place", "tags", "summary", "body"]
            .map(|name| Field::new(name, 1.0))
            .into(),
        facets: FACETS.iter().map(|facet| facet.key.to_owned()).collect(),
        sorts: SORTS.iter().filter_map(|sort| sort.by).map(str::to_owned).collect(),
    };
    let entries = vectors.iter().map(|text| Entry::new("city", format!("hostile {text}"), text));
    let vocabulary = Vocabulary {
        language: "en".to_owned(),
        entries: entries.collect(),
        ..Vocabulary::default()
    };
    let index = build_with(&schema, &vocabulary, &documents).expect("texts make an index");
    let head = site.file_like("search-", ".bin").to_owned();
    let server = WebServer::start_with(&site, &[Fault::Replaced(head, index)]);
    for policy in [Policy::Kept, Policy::Bypassed] {
        let watched = Watched::start(&server, policy);
        let browser = &watched.browser;
        browser.open_alive("explore/");
        search(browser, "hostile");
        wait_for_total(browser, documents.len());
        assert_eq!(watched.assert_nothing_ran("explore/"), 0, "the first results");
        browser.open_alive("explore/?q=hostile&sort=title&page=9");
        wait_for_total(browser, documents.len());
        watched.assert_nothing_ran("explore/");
    }
    site_tests::figure("hostile.texts_in_index", documents.len());
}

/// Vectors in turn: scripts in place of addresses, and any in place of other texts.
struct Texts {
    all: Vec<String>,
    scripts: Vec<String>,
    given: usize,
}

impl Texts {
    fn new() -> Self {
        let all: Vec<String> = vectors().into_iter().map(|vector| vector.text).collect();
        let is_script =
            |text: &&String| Url::parse(text).is_ok_and(|url| url.scheme() == "javascript");
        let scripts = all.iter().filter(is_script).cloned().collect();
        Self { all, scripts, given: 0 }
    }

    fn in_place_of(&mut self, text: &Value) -> String {
        let is_address =
            text.as_str().is_some_and(|text| text.starts_with(['/', 'h']) && text.contains('/'));
        let of = if is_address { &self.scripts } else { &self.all };
        self.given += 1;
        of[self.given % of.len()].clone()
    }
}

fn file(site: &BuiltSite, path: &str) -> Option<String> {
    let file = format!("{path}index.html");
    site.files().contains(&file).then_some(file)
}

/// The page with a vector in each text of its data that may be any, and how many those are; none
/// where the page has no data.
fn with_vectors_in_its_data(page: &str, texts: &mut Texts) -> Option<(String, usize)> {
    let (before, rest) = page.split_once(PAYLOAD.0)?;
    let (data, after) = rest.split_once(PAYLOAD.1)?;
    let mut data: Value = serde_json::from_str(data).expect("a page's data is JSON");
    let put = put_vectors::<Page>(&mut data, |before| texts.in_place_of(before));
    let data = data.to_string().replace('<', "\\u003c");
    Some((format!("{before}{}{data}{}{after}", PAYLOAD.0, PAYLOAD.1), put))
}

/// A result whose every text is a vector.
fn document(card: &Value, text: &str) -> Document {
    let mut card = card.clone();
    put_vectors::<Card>(&mut card, |_| text.to_owned());
    let title = card["title"].as_str().unwrap_or_default();
    Document {
        fields: vec![format!("hostile {title}"); 6],
        facets: FACETS.iter().map(|_| vec![title.to_owned()]).collect(),
        sorts: SORTS.iter().filter(|sort| sort.by.is_some()).map(|_| Some(1)).collect(),
        stored: card.to_string(),
    }
}

/// Puts vectors in place of texts, as far as the whole can still be read as what it is.
fn put_vectors<T: DeserializeOwned>(
    data: &mut Value,
    mut text: impl FnMut(&Value) -> String,
) -> usize {
    let mut ways = Vec::new();
    gather(data, String::new(), &mut ways);
    let mut put = 0;
    for way in ways {
        let place = data.pointer_mut(&way).expect("it was found there");
        let text = text(place).into();
        let before = std::mem::replace(place, text);
        if T::deserialize(&*data).is_ok() {
            put += 1;
        } else {
            *data.pointer_mut(&way).expect("it was found there") = before;
        }
    }
    assert!(put > 0, "no text can be any");
    put
}

/// The ways to the texts, as JSON pointers.
fn gather(value: &Value, way: String, ways: &mut Vec<String>) {
    match value {
        Value::String(_) => ways.push(way),
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                gather(item, format!("{way}/{place}"), ways);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                gather(value, format!("{way}/{name}"), ways);
            }
        }
        _ => {}
    }
}

/// The first that can be read as a card.
fn first_card(data: &Value) -> Value {
    if Card::deserialize(data).is_ok() {
        return data.clone();
    }
    let inner: Vec<&Value> = match data {
        Value::Array(items) => items.iter().collect(),
        Value::Object(fields) => fields.values().collect(),
        _ => Vec::new(),
    };
    inner.into_iter().map(first_card).find(|card| !card.is_null()).unwrap_or_default()
}

impl Watched {
    /// Goes to a page by the app, and waits until the app has shown it or has had it loaded; tells
    /// whether it was the app.
    fn leave_for(&self, path: &str) -> bool {
        self.browser.script_with(
            "window.stays = document.querySelector('main').innerHTML; \
             const link = document.createElement('a'); \
             link.href = document.querySelector('.masthead__name').href + arguments[0]; \
             document.querySelector('main').append(link); link.click()",
            vec![json!(path)],
        );
        self.browser.wait_until(
            path,
            "typeof stays === 'undefined' || document.querySelector('main').innerHTML !== stays \
             && document.querySelector('h1')",
        );
        self.browser.holds("typeof stays !== 'undefined'")
    }

    /// Clicks every link that holds a script, and panics where the app lets one be followed, or where
    /// anything has run; gives the number of those links.
    fn assert_nothing_ran(&self, path: &str) -> u64 {
        let links = self.browser.script(
            "const links = [...document.querySelectorAll('a')] \
               .filter(link => link.protocol === 'javascript:'); \
             const click = () => new MouseEvent('click', {bubbles: true, cancelable: true}); \
             const followed = links.filter(link => link.dispatchEvent(click())); \
             return [links.length, followed.map(link => link.outerHTML), window.__heard()]",
        );
        assert_eq!(links[1], json!([]), "{path} has links that run");
        assert_eq!(links[2], json!([]), "{path}");
        links[0].as_u64().unwrap_or_default()
    }
}
