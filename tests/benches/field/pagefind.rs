use crate::{
    atlas::answer,
    cold::{self, Answers, Cold, Load},
    page::REQUESTS,
    question::Question,
    server::CountingServer,
    warm::{self, Answer, Warm},
};
use serde_json::{Value, json};
use site_tests::Browser;
use std::path::Path;

/// A page of its own, so that only Pagefind is measured: it is loaded before the time begins.
const PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Search</title>";
const PLACE: &str = "/search-bench";

/// Loads Pagefind as its documentation shows, with its filters.
const START: &str = "
    const start = async options => {
        const pagefind = await import('/pagefind/pagefind.js');
        await pagefind.options(options);
        await pagefind.init();
        await pagefind.filters();
        return pagefind;
    };";

#[derive(Debug, serde::Serialize)]
pub struct Measured {
    cold: Cold,
    warm: Vec<Warm>,
}

/// Measures search of a site in a folder that Pagefind has indexed.
pub fn measure(folder: &Path, question: &Question) -> Measured {
    let server = CountingServer::start(folder, (PLACE, PAGE));
    let cold = cold::measure(&server, &question.first, |query, answers| {
        let browser = open(&server);
        server.take_sent();
        first_load(&browser, query, answers)
    });
    let browser = open(&server);
    browser.script(&format!(
        "{START} return (async () => {{ window.pagefind = await start({{}}); }})()"
    ));
    ask(&browser, "city");
    let warm = warm::measure(&question.queries, |query| ask(&browser, query));
    Measured { cold, warm }
}

fn open(server: &CountingServer) -> Browser {
    let page = format!("{}{PLACE}", server.origin());
    let browser = Browser::start_at(server.origin(), page.clone());
    browser.go_to(&page);
    browser
}

/// Requests of a worker are not told to the page: rounds are counted without one.
fn first_load(browser: &Browser, query: &str, answers: Answers) -> Load {
    let script = format!(
        "{REQUESTS}{START}
         return (async (query, options) => {{
             const begun = performance.now();
             performance.clearResourceTimings();
             const pagefind = await start(options);
             const found = await pagefind.search(query);
             await Promise.all(found.results.slice(0, 10).map(result => result.data()));
             const end = performance.now();
             const own = requests().filter(([start]) => start >= begun);
             return [end, own, begun];
         }})(arguments[0], arguments[1])"
    );
    let options = json!({"noWorker": answers == Answers::HeldBack});
    let told: Value = browser.script_with(&script, vec![json!(query), options]);
    let mut load = Load::from_script(&told);
    if answers == Answers::AtOnce {
        load.milliseconds -= crate::page::number(&told[2]);
    }
    load
}

fn ask(browser: &Browser, query: &str) -> Answer {
    let script = "
        return (async text => {
            const start = performance.now();
            const found = await pagefind.search(text);
            const searched = performance.now() - start;
            const ten = await Promise.all(found.results.slice(0, 10).map(result => result.data()));
            const shown = performance.now() - start;
            return [searched, shown, ten.slice(0, 5).map(result => result.url)];
        })(arguments[0])";
    answer(&browser.script_with(script, vec![json!(query)]))
}
