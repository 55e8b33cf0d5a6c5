//! A reader keeps the site, and reads it without a connection.

use serde_json::json;
use site_tests::{Browser, Build, Built, BuiltSite, Fault, WebServer, figure, files_in};
use std::path::Path;
use tempfile::TempDir;

/// A state of the offer to keep the site.
fn state(name: &str) -> String {
    format!("[data-when={name}]")
}

fn wait_for_state(browser: &Browser, name: &str) {
    let shown = format!("document.querySelector('[data-offline][data-state={name}]')");
    browser.wait_until(&format!("the offer is {name}"), &shown);
}

/// Keeps the site, by the button.
fn keep(browser: &Browser) {
    keep_edition(browser, "");
}

/// Keeps the edition in a folder, by the button.
fn keep_edition(browser: &Browser, folder: &str) {
    browser.open_alive(&format!("{folder}kept/"));
    wait_for_state(browser, "ask");
    browser.click("[data-when=ask] button");
    wait_for_state(browser, "ready");
}

/// The caches, and whether a worker tends the site.
fn kept(browser: &Browser) -> (usize, bool) {
    let told = browser.script(
        "return Promise.all([caches.keys(), navigator.serviceWorker.getRegistration()])\
         .then(([names, worker]) => [names.length, worker !== undefined])",
    );
    let caches = told[0].as_u64().and_then(|count| usize::try_from(count).ok());
    (caches.expect("a number"), told[1] == true)
}

/// How many copies there are, each of an edition, and how many workers tend them.
fn all_kept(browser: &Browser) -> serde_json::Value {
    browser.script(
        "return Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()])\
         .then(([names, workers]) => \
         [names.filter(name => name.includes(':copy:')).length, workers.length])",
    )
}

/// A small showcase that may be kept, as it is on the disk of who publishes it.
struct Town {
    folder: TempDir,
}

impl Town {
    fn new() -> Self {
        let town = Self { folder: tempfile::tempdir().expect("a folder for a while") };
        town.settle("true");
        town.say("As it was.");
        town
    }

    fn settle(&self, offline: &str) {
        let text = format!(
            "title: Town\nbase_url: http://localhost/some/town/\nlanguages: [en, es]\nlicence: CC0-1.0\n\
             offline: {offline}\n"
        );
        self.put("content/site.yaml", &text);
    }

    fn say(&self, words: &str) {
        let text = format!("---\ntitle: About\nsummary: What it is.\n---\n\n{words}\n");
        self.put("content/pages/about.md", &text);
    }

    #[expect(clippy::disallowed_methods, reason = "the test writes as the showcase's owner does")]
    fn put(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        let above = path.parent().unwrap_or(Path::new(""));
        std::fs::create_dir_all(above).expect("a new folder takes folders");
        std::fs::write(path, text).expect("a new folder takes a file");
    }

    fn build(&self) -> Built {
        Build::of(self.folder.path()).run()
    }
}

#[test]
fn nothing_is_kept_of_who_did_not_ask() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("");
    browser.open_alive("explore/?q=homelessness");
    browser.open_alive("kept/");
    wait_for_state(&browser, "ask");
    assert_eq!(kept(&browser), (0, false));
    assert!(browser.text(&state("ask")).contains("MB"), "it says first how much it is");
    assert!(browser.text("#stores").contains("Nothing"));
    assert!(!browser.shows("[data-clear-all]"), "there is nothing to clear");
}

#[test]
fn a_site_that_is_kept_reads_without_a_connection_and_is_removed_by_a_button() {
    let mut server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    keep(&browser);
    assert!(browser.text(&state("ready")).contains("Ready to read offline"));
    server.stop();
    let mut read = 0;
    for path in
        ["", "missions/copenhagen-2025/", "about/", "map/", "timeline/", "kept/", "404.html"]
    {
        browser.open_alive(path);
        assert!(browser.shows("h1"), "{path}");
        read += 1;
    }
    browser.open_alive("explore/?q=homelessness");
    browser.wait_until("it is answered", "document.querySelector('.results mark')");
    browser.click(".results article :is(h2, h3) a");
    browser.wait_until("the record shows", "document.querySelector('[data-fixed] h1')");
    assert!(!browser.shows("[data-step]"), "nothing is amiss");
    // What is not in the copy says so.
    browser.open("missions/no-such-mission/");
    assert!(browser.text("h1").contains("not in your copy"));
    browser.click("main a[href$='/kept/']");
    wait_for_state(&browser, "ready");
    figure("faults.pages_read_offline", read + 2);

    browser.click("[data-remove]");
    browser.wait_until(
        "it is said",
        "document.querySelector('[data-told]').innerText.includes('removed')",
    );
    assert_eq!(kept(&browser), (0, false));
    server.resume();
    browser.open_alive("about/");
    figure("faults.offline", 1);
}

#[test]
fn a_page_comes_from_the_server_while_there_is_one_and_a_copy_is_renewed_whole() {
    let town = Town::new();
    let first = town.build();
    let mut server = WebServer::start(&first.site());
    let browser = Browser::start(&server);
    keep(&browser);
    town.say("As it is now.");
    town.put("styles/custom.css", "h1 { color: rgb(1, 2, 3) }\n");
    let second = town.build();
    browser.open_alive("data/");
    server.deploy(&second.site());
    // The open page is of the old build.
    browser.script("navigator.serviceWorker.getRegistration().then(worker => worker.update())");
    browser.wait_until("the reader is told", "!document.querySelector('[data-step]').hidden");
    assert!(browser.text("[data-step]").contains("A newer version of this site is there"));
    let caches = "return caches.keys()";
    let names = browser.script(caches);
    assert_eq!(names.as_array().map(Vec::len), Some(1), "the old copy is gone: {names}");
    browser.click("[data-step] a");
    browser.wait_until(
        "the new page is there",
        "getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'",
    );
    server.stop();
    browser.open_alive("about/");
    assert!(browser.text("main").contains("As it is now."), "the copy is the new one");
    let colour = browser.script("return getComputedStyle(document.querySelector('h1')).color");
    assert_eq!(colour, "rgb(1, 2, 3)", "with its own files");
    figure("faults.offline_renewed", 1);
}

#[test]
fn each_language_is_kept_and_removed_by_itself() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    keep(&browser);
    assert_eq!(all_kept(&browser), json!([1, 1]));
    // The worker of the first language stands between these pages and the network, too.
    keep_edition(&browser, "es/");
    assert_eq!(all_kept(&browser), json!([2, 2]));
    browser.click("[data-remove]");
    wait_for_state(&browser, "ask");
    browser.open_alive("es/kept/");
    wait_for_state(&browser, "ask");
    assert_eq!(all_kept(&browser), json!([1, 1]));
    browser.click("[data-when=ask] button");
    wait_for_state(&browser, "ready");
    browser.open_alive("kept/");
    wait_for_state(&browser, "ready");
    assert_eq!(all_kept(&browser), json!([2, 2]));
}

#[test]
fn a_page_is_told_of_no_newer_copy_of_another_language() {
    let town = Town::new();
    let first = town.build();
    let server = WebServer::start(&first.site());
    let browser = Browser::start(&server);
    keep(&browser);
    browser.open_alive("es/about/");
    // The page's own script hears it first.
    browser.script(
        "navigator.serviceWorker.addEventListener('message', ({ data }) => { \
             if (data.builds) window.heard = true; \
         })",
    );
    town.put("styles/custom.css", "h1 { color: rgb(1, 2, 3) }\n");
    let second = town.build();
    server.deploy(&second.site());
    browser.script("navigator.serviceWorker.getRegistration().then(worker => worker.update())");
    browser.wait_until("the copy is renewed", "window.heard");
    assert!(!browser.shows("[data-step]"), "that is of the pages in English");
}

#[test]
fn no_page_of_a_copy_shows_in_place_of_a_newer_one() {
    let town = Town::new();
    let first = town.build();
    let server = WebServer::start(&first.site());
    let browser = Browser::start(&server);
    keep(&browser);
    browser.open_alive("data/");
    town.say("As it is now.");
    let second = town.build();
    server.deploy(&second.site());
    // At once, and before any copy can have been renewed.
    browser.open_alive("about/");
    assert!(browser.text("main").contains("As it is now."));
    figure("faults.offline_stale", 0);
}

#[test]
fn a_copy_that_cannot_be_whole_is_none() {
    let site = BuiltSite::shipped();
    let page = "missions/copenhagen-2025/index.html".to_owned();
    for (fault, name) in [
        (Fault::Damaged(page.clone()), "offline_file_damaged"),
        (Fault::Missing(page), "offline_file_missing"),
    ] {
        let server = WebServer::start_with(&site, &[fault]);
        let browser = Browser::start(&server);
        browser.open_alive("kept/");
        wait_for_state(&browser, "ask");
        browser.click("[data-when=ask] button");
        wait_for_state(&browser, "failed");
        let said = browser.text(&state("failed"));
        assert!(said.contains("could not be made") && said.contains("copenhagen-2025"), "{said}");
        assert_eq!(kept(&browser).0, 0, "half a copy is kept of nobody");
        figure(&format!("faults.{name}"), 1);
    }
}

#[test]
fn a_site_that_offers_copies_no_more_takes_back_those_that_it_gave() {
    let town = Town::new();
    let first = town.build();
    let server = WebServer::start(&first.site());
    let browser = Browser::start(&server);
    keep(&browser);
    town.settle("false");
    let second = town.build();
    server.deploy(&second.site());
    browser.script("navigator.serviceWorker.getRegistration().then(worker => worker.update())");
    browser.wait_until(
        "the worker and the copy are gone",
        "Promise.all([caches.keys(), navigator.serviceWorker.getRegistration()])\
         .then(([names, worker]) => { window.gone = names.length === 0 && worker === undefined }) \
         && window.gone",
    );
    browser.open_alive("kept/");
    assert_eq!(browser.count("[data-offline]"), 0, "nothing is offered");
    figure("faults.offline_taken_back", 1);
}

#[test]
fn the_list_of_files_names_what_there_is() {
    let site = BuiltSite::shipped();
    for edition in site.editions() {
        let (files, bytes) = holds_its_edition(&site, edition);
        if edition.is_empty() {
            figure("offline.files", files);
            figure("offline.bytes", bytes);
        }
    }
}

/// Each edition has a copy of its own: its pages, and the files that all share. Gives the number of
/// its files and their bytes.
fn holds_its_edition(site: &BuiltSite, edition: &str) -> (usize, usize) {
    let list = site.text(&format!("{edition}offline.json"));
    let list: serde_json::Value = serde_json::from_str(&list).expect("the list is JSON");
    let files = list["files"].as_array().expect("a list of files");
    let mut bytes = 0;
    for file in files {
        let address = file[0].as_str().expect("an address");
        let shared = address.strip_prefix("../").map(str::to_owned);
        let path = shared.unwrap_or_else(|| format!("{edition}{address}"));
        let path =
            if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path };
        assert_eq!(file[1].as_u64(), Some(site.bytes(&path).len() as u64), "{path}");
        bytes += site.bytes(&path).len();
    }
    assert_eq!(list["size"].as_u64(), Some(bytes as u64));
    for page in site.pages_in(edition) {
        let address = &page.address()[edition.len()..];
        assert!(files.iter().any(|file| file[0] == address), "{edition}{address} is in the copy");
    }
    let on_disk = files_in(site.folder()).len();
    assert!(files.len() < on_disk, "what is made for others is not");
    (files.len(), bytes)
}
