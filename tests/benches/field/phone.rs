use crate::{
    atlas::{FOLLOWED, TYPE, first_load, start},
    page::{PAINTED, numbers, wait_for},
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

#[derive(Debug, Serialize)]
pub struct Phone {
    cold: f64,
    letters: usize,
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
    let times: Vec<f64> = typed.into_iter().flat_map(|text| type_slowly(&browser, text)).collect();
    Phone { cold, letters: times.len(), painted: Times::of(times) }
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

/// Types a text letter by letter, as fast as the page follows, and gives for each the milliseconds
/// until a frame is painted in which the app has answered: with results, or by saying that it
/// looks for them.
fn type_slowly(browser: &Browser, text: &str) -> Vec<f64> {
    let script = format!(
        "{PAINTED}{FOLLOWED}{TYPE}
         field.focus();
         return (async text => {{
             const times = [];
             for (let end = 1; end <= text.length; end++) {{
                 await painted();
                 const start = performance.now();
                 type(text.slice(0, end));
                 do await painted(); while (asked() !== text.slice(0, end).trim());
                 times.push(performance.now() - start);
             }}
             return times;
         }})(arguments[0])"
    );
    numbers(&browser.script_with(&script, vec![json!(text)]))
}
