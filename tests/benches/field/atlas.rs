use crate::{
    cold::{self, Cold, Load},
    page::{PAINTED, REQUESTS, number, wait_for},
    question::Question,
    server::CountingServer,
    warm::{self, Answer, Warm},
};
use serde_json::{Value, json};
use site_tests::{Browser, BuiltSite};
use std::path::Path;
use url::form_urlencoded;

/// Whether the results of the query in the address are there: the app has asked its index, it
/// waits for nothing, and ten results show, or all.
pub const SETTLED: &str = "
    const settled = () => {
        const results = document.querySelector('.explore__results');
        const told = document.querySelector('.search-line__count')?.textContent.trim().split(' ')[0];
        const total = told === 'No' ? 0 : Number(told);
        const listed = [...document.querySelectorAll('.results article')]
            .filter(entry => entry.checkVisibility({visibilityProperty: true})).length;
        return performance.getEntriesByName('search').length > 0
            && results?.getAttribute('aria-busy') !== 'true'
            && total >= 0 && listed >= Math.min(10, total);
    };";

/// Whether the app has taken what stands in the search box: the address follows it.
pub const FOLLOWED: &str = "
    const asked = () => (new URLSearchParams(location.search).get('q') ?? '').trim();";

/// Puts a text into the search box.
pub const TYPE: &str = "
    const field = document.querySelector('input[type=search][name=q]');
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    const type = text => {
        setter.call(field, text);
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    };";

#[derive(Debug, serde::Serialize)]
pub struct Measured {
    cold: Cold,
    warm: Vec<Warm>,
}

/// Measures search of our site in a folder.
pub fn measure(folder: &Path, question: &Question) -> Measured {
    let site = BuiltSite::in_folder(folder);
    let server = CountingServer::start(folder, ("", ""));
    let cold = cold::measure(&server, &question.first, |query, _| {
        first_load(&start(&server, &site), query)
    });
    let browser = start(&server, &site);
    first_load(&browser, "city");
    let warm = warm::measure(&question.queries, |query| ask(&browser, query));
    Measured { cold, warm }
}

/// A browser with a fresh profile.
pub fn start(server: &CountingServer, site: &BuiltSite) -> Browser {
    Browser::start_at(server.origin(), format!("{}{}", server.origin(), site.base()))
}

/// Opens the page of search with a query in the address.
pub fn first_load(browser: &Browser, query: &str) -> Load {
    let watch = format!(
        "{PAINTED}{REQUESTS}{SETTLED}
         (async () => {{
             do await painted(); while (!settled());
             window.firstLoad = [performance.now(), requests()];
         }})()"
    );
    browser.run_in_each_page(&watch);
    let query: String = form_urlencoded::byte_serialize(query.as_bytes()).collect();
    browser.open(&format!("explore/?q={query}"));
    Load::from_script(&wait_for(browser, "window.firstLoad"))
}

fn ask(browser: &Browser, query: &str) -> Answer {
    let script = format!(
        "{PAINTED}{SETTLED}{FOLLOWED}{TYPE}
         return (async text => {{
             performance.clearMeasures('search');
             // Chromium ignores changes of the address beyond 200 in ten seconds.
             await new Promise(done => setTimeout(done, 50));
             await painted();
             const start = performance.now();
             type(text);
             do await painted(); while (asked() !== text.trim() || !settled());
             const shown = performance.now() - start;
             const searches = performance.getEntriesByName('search');
             const links = document.querySelectorAll('.results article :is(h2, h3) a');
             return [searches.reduce((sum, search) => sum + search.duration, 0), shown, [...links].slice(0, 5).map(a => a.href)];
         }})(arguments[0])"
    );
    answer(&browser.script_with(&script, vec![json!(query)]))
}

/// From `[search, shown, addresses]` of a script.
pub fn answer(value: &Value) -> Answer {
    let addresses = value[2].as_array().into_iter().flatten();
    Answer {
        search: number(&value[0]),
        shown: number(&value[1]),
        addresses: addresses.filter_map(Value::as_str).map(str::to_owned).collect(),
    }
}
