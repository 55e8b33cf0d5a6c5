//! Nothing is kept in a reader's browser but what docs/threat-model.md lists.

use serde_json::json;
use site_tests::{Browser, BuiltSite, WebServer, figure, kinds::KINDS};

/// The names under which a reader's browser keeps something, each after a reader did something:
/// what is picked to be compared, the worksheet of the self-test, drafts of the form.
const STORES: [&str; 3] = ["/assess", "/publish/draft/", "atlas-compare:/"];

/// What is kept, in whatever way browsers keep it.
fn kept(browser: &Browser) -> Vec<String> {
    let told = browser.script(
        "return [...Object.keys(localStorage), ...Object.keys(sessionStorage), \
         ...(await indexedDB.databases()).map(base => `database ${base.name}`), \
         ...(await caches.keys()).map(name => `cache ${name}`), \
         ...(document.cookie ? [`cookie ${document.cookie}`] : [])]",
    );
    let names = told.as_array().expect("a list").iter().filter_map(|name| name.as_str());
    names.map(str::to_owned).collect()
}

#[test]
fn nothing_is_kept_of_who_reads() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    for (kind, path) in KINDS {
        browser.open_alive(path);
        browser.script("window.scrollTo(0, document.body.scrollHeight)");
        assert_eq!(kept(&browser), Vec::<String>::new(), "{kind}");
    }
    let cookies = browser.devtools("Network.getAllCookies", &json!({}));
    assert_eq!(cookies["cookies"], json!([]));
}

#[test]
fn what_a_reader_asks_to_be_kept_is_kept_under_the_names_that_are_told() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.open_alive("missions/");
    browser.click("[data-compare]");
    browser.wait_until("it is picked", "document.querySelector('.tray__title')");
    browser.open_alive("assess/");
    browser.type_into("#sheet-title", "A warm home");
    browser.wait_until("it is kept", "localStorage.length === 2");
    browser.open_alive("publish/?kind=mission");
    browser.wait_until("the fields are there", "document.querySelector('.form__group .field')");
    browser.type_into("[id=\"f.title\"]", "A warm home");
    browser.wait_until("it is kept", "localStorage.length === 3");
    let mut kept = kept(&browser);
    kept.sort();
    assert_eq!(kept.len(), STORES.len(), "{kept:?}");
    for (name, start) in kept.iter().zip(STORES) {
        assert!(name.starts_with(start), "{name} is not told");
    }
    figure("kept.stores", kept.len());
}
