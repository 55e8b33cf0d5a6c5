use crate::{
    vectors::{Extent, extent, vectors},
    watched::{Policy, Watched},
};
use serde_json::{Value, json};
use site_tests::{
    BuiltSite, WebServer,
    steps::{fill_worksheet, form},
};
use url::form_urlencoded::byte_serialize;

/// The addresses that a query says more of; `{}` stands for a vector.
const ADDRESSES: [&str; 9] = [
    "explore/?q={}",
    "explore/?challenge={}&city={},{}&sort={}&from={}&page={}",
    "missions/?q={}&stage={}",
    "compare/?with={},{}&rows={}",
    "compare/?with=houston-way-home,{}",
    "publish/?kind={}&id={}",
    "publish/?kind=mission&id={}",
    "publish/?kind=city&draft={}",
    "about/?{}={}#{}",
];

/// What stands in a field until a vector does.
const MARK: &str = "Markhere";

/// So many vectors stand in one address or one text.
fn at_once() -> usize {
    match extent() {
        Extent::Each => 35,
        Extent::Full => 1,
    }
}

fn texts() -> Vec<String> {
    let vectors = vectors();
    let groups = vectors.chunks(at_once());
    groups
        .map(|group| group.iter().map(|vector| vector.text.as_str()).collect::<Vec<_>>().join(" "))
        .collect()
}

#[test]
fn nothing_runs_whatever_an_address_asks_for() {
    let server = WebServer::start(&BuiltSite::shipped());
    let watched = Watched::start(&server, Policy::Bypassed);
    let mut opened = 0;
    for text in texts() {
        let encoded: String = byte_serialize(text.as_bytes()).collect();
        for address in ADDRESSES {
            let filled = address.replacen("{}", &encoded, 1).replace("{}", "%3Cimg+onerror%3Dx%3E");
            watched.browser.open_alive(&filled);
            watched.browser.wait_until(
                "the query is answered",
                "!document.querySelector('.has-query .queried, .has-query .compare')",
            );
            let page = address.split('?').next().unwrap_or(address);
            watched.assert_harmless(page);
            opened += 1;
        }
    }
    site_tests::figure("hostile.addresses_opened", opened);
}

#[test]
fn nothing_runs_whatever_the_browser_has_kept() {
    let server = WebServer::start(&BuiltSite::shipped());
    let watched = Watched::start(&server, Policy::Bypassed);
    let browser = &watched.browser;
    for text in texts() {
        browser.open_alive("about/");
        browser.script("localStorage.clear()");
        browser.open_alive("assess/");
        fill_worksheet(browser);
        browser.type_into("#sheet-title", MARK);
        browser.type_into("#sheet-roar-3", MARK);
        put_in_place_of_mark(&watched, &text);
        browser.wait_until("the sheet is there again", &shows("#sheet-roar-3", &text));
        watched.assert_harmless("assess/");

        let lines = text.replace(['\n', '\r', '\t'], " ");
        browser.script_with(
            "localStorage['atlas-compare:/'] = \
             `missions/houston-way-home\\t${arguments[0]}\\n${arguments[0]}\\t${arguments[0]}\\n`",
            vec![json!(lines)],
        );
        browser.open_alive("missions/");
        browser.wait_until("the tray is there", "document.querySelector('.tray')");
        watched.assert_harmless("missions/");
    }
}

#[test]
fn nothing_runs_whatever_a_draft_holds() {
    let server = WebServer::start(&BuiltSite::shipped());
    let watched = Watched::start(&server, Policy::Bypassed);
    let browser = &watched.browser;
    form::open(browser, "?kind=mission");
    form::write_mission(browser);
    form::write(browser, &[("statement", MARK), ("body", MARK)]);
    form::wait_for_page(browser, MARK);
    let kept = browser.script("return JSON.stringify(localStorage)");
    for (number, text) in texts().into_iter().enumerate() {
        // Markdown takes other beginnings for more than words.
        let first = format!("Group{number}x");
        let text = format!("{first} {text}");
        browser.script_with(
            "const kept = JSON.parse(arguments[0]); \
             for (const name of Object.keys(kept)) localStorage[name] = kept[name]",
            vec![kept.clone()],
        );
        put_in_place_of_mark(&watched, &text);
        browser.wait_until("the draft is there again", &shows("[id='f.body']", &text));
        let glass = "document.querySelector('iframe.glass')?.contentDocument";
        browser.wait_until(
            "its page is there",
            &format!("{glass}?.querySelector('main')?.innerText.includes({})", json!(first)),
        );
        let found = browser.script(&format!("return __found({glass})"));
        assert_eq!(found, json!([]), "{text}");
        watched.assert_harmless("publish/");
    }
}

/// Loads the page again, the text in what the browser has kept where the mark was.
fn put_in_place_of_mark(watched: &Watched, text: &str) {
    let changed = watched.browser.script_with(
        "let changed = 0; const text = JSON.stringify(arguments[1]).slice(1, -1); \
         for (const name of Object.keys(localStorage)) { \
           const kept = localStorage[name]; \
           const put = kept.replaceAll(arguments[0], () => text); \
           if (put !== kept) { localStorage[name] = put; changed += 1; } } \
         return changed",
        vec![json!(MARK), json!(text)],
    );
    assert_eq!(changed, Value::from(1), "one thing is kept");
    watched.browser.reload();
    watched.browser.wait_for_app();
}

/// Whether a field holds how a text begins.
fn shows(field: &str, text: &str) -> String {
    let first = text.split(['\n', '\r', '\0']).next().unwrap_or_default();
    format!("document.querySelector({})?.value.includes({})", json!(field), json!(first))
}
