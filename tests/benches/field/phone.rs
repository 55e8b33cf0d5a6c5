use crate::{
    atlas::{FOLLOWED, TYPE, first_load, start},
    page::{PAINTED, number, wait_for},
    question::{Question, of_kind},
    server::CountingServer,
    times::Times,
};
use serde::Serialize;
use serde_json::json;
use site_tests::{Browser, BuiltSite, Look};
use std::path::Path;

/// How many queries are typed, letter by letter.
const TYPED: usize = 8;

/// The button for more results can be pressed as soon as the index is there.
const INDEX_IS_THERE: &str = "document.querySelector('.explore__more button:enabled')";

#[derive(Debug, Serialize)]
pub struct Phone {
    cold: f64,
    letters: usize,
    /// Typed as soon as the app is alive, its index still on the way.
    early: Times,
    /// Typed when the index is there.
    painted: Times,
}

/// Measures our site in a folder as someone with a cheap phone and a slow network sees it.
pub fn measure(folder: &Path, question: &Question) -> Phone {
    let site = BuiltSite::in_folder(folder);
    let server = CountingServer::start(folder, ("", ""));
    let typed = of_kind(&question.queries, "two", TYPED);
    // For the server's cache alone.
    first_load(&start(&server, &site), &question.first[0]);
    let browser = phone(&server, &site);
    let cold = first_load(&browser, &question.first[0]).milliseconds;
    // Another profile: nothing that the first load has brought is there.
    let browser = phone(&server, &site);
    browser.open("explore/");
    wait_for(&browser, "document.documentElement.dataset.app === 'ready'");
    let early = type_all(&browser, &typed);
    type_letter(&browser, "");
    wait_for(&browser, &format!("Boolean({INDEX_IS_THERE})"));
    let times = type_all(&browser, &typed);
    Phone { cold, letters: times.len(), early: Times::of(early), painted: Times::of(times) }
}

fn phone(server: &CountingServer, site: &BuiltSite) -> Browser {
    let browser = start(server, site);
    browser.look(Look { width: 390, dark: false });
    browser.devtools("Emulation.setCPUThrottlingRate", &json!({"rate": 4}));
    browser.devtools(
        "Network.emulateNetworkConditions",
        &json!({
            "offline": false,
            "latency": 150,
            "downloadThroughput": 1_600_000 / 8,
            "uploadThroughput": 750_000 / 8,
        }),
    );
    browser
}

/// Types texts letter by letter, as fast as the page follows.
fn type_all(browser: &Browser, texts: &[&str]) -> Vec<f64> {
    let letters = texts.iter().flat_map(|text| (1..=text.len()).map(|end| &text[..end]));
    letters.map(|text| type_letter(browser, text)).collect()
}

/// Puts a text into the box, and gives the milliseconds until a frame is painted in which the app
/// has answered: with results, or by saying that it looks for them. After ten seconds it is given
/// up.
fn type_letter(browser: &Browser, text: &str) -> f64 {
    let script = format!(
        "{PAINTED}{FOLLOWED}{TYPE}
         field.focus();
         return (async text => {{
             await painted();
             const start = performance.now();
             type(text);
             do await painted();
             while (asked() !== text.trim() && performance.now() - start < 10000);
             return performance.now() - start;
         }})(arguments[0])"
    );
    number(&browser.script_with(&script, vec![json!(text)]))
}
