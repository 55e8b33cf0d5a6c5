//! A showcase in the language that its `site.yaml` names first.

use atlas_locale::said::{app, language};
use atlas_locale::{Message, shipped};
use site_tests::kinds::{DESK, PHONE};
use site_tests::steps::{COUNT, RESULTS, search, wait_for_index};
use site_tests::{Browser, Build, Look, WebServer, command};
use std::process::Command;

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "the test changes the showcase's files as its owner does"
)]
fn a_showcase_speaks_the_language_that_it_names_first() {
    for code in shipped::languages() {
        let folder = tempfile::tempdir().unwrap();
        let town = folder.path().join("town");
        let begun = Command::new(command()).arg("init").arg(&town).output().unwrap();
        assert!(begun.status.success(), "{}", String::from_utf8_lossy(&begun.stderr));
        let settings = town.join("content/site.yaml");
        let site = std::fs::read_to_string(&settings).unwrap();
        let named = site.replace("languages: [en]", &format!("languages: [{code}]"));
        assert!(code == "en" || named != site, "the languages are in one line");
        std::fs::write(&settings, named).unwrap();
        let built = Build::of(&town).with("--base-url", "http://localhost/some/repo/").run();
        let server = WebServer::start(&built.site());
        speaks(code, &Browser::start(&server));
    }
}

/// What was rendered natively and what the browser makes say the same, each as its own library
/// counts and writes numbers.
fn speaks(code: &str, browser: &Browser) {
    let words = shipped::words(code);
    let say = |message: Message| words.say(message);
    browser.look(Look { width: DESK.width, dark: false });
    browser.open_alive("explore/");
    let ways =
        browser.script("const {lang, dir} = document.documentElement; return [lang, dir || 'ltr']");
    assert_eq!(ways[0], code);
    assert_eq!(ways[1], say(language::direction()));
    wait_for_index(browser);
    let told = |total: usize| words.say(app::results_count(total));
    assert_eq!(browser.text(COUNT), told(browser.count(RESULTS)), "{code}: as it was rendered");

    search(browser, "zzzz");
    browser.wait_until(
        &format!("the browser says “{}”", told(0)),
        &format!("document.querySelector({COUNT:?}).textContent === {:?}", told(0)),
    );
    browser.open_alive("explore/");
    assert!(browser.texts("summary").contains(&say(app::facet_challenge())), "{code}");

    let title = browser.text(".results article :is(h2, h3)");
    browser.click(".results article [data-compare]");
    browser.wait_until("it is picked", "document.querySelector('.tray__title')");
    let picked = words.say(app::picked_one(&title, 1_u32, 4_u32));
    browser.wait_until(
        &format!("the tray says “{picked}”"),
        &format!("[...document.querySelectorAll('[aria-live]')].some(line => line.textContent === {picked:?})"),
    );
    assert_eq!(browser.text(".tray a"), words.say(app::compare_count(1_u32)));

    for width in [PHONE.width, DESK.width] {
        browser.look(Look { width, dark: false });
        for path in ["", "explore/", "timeline/", "map/", "missions/northport-warm-homes-2032/"] {
            browser.open_alive(path);
            let beyond = browser.script(
                "const {scrollWidth, clientWidth} = document.documentElement; \
                 if (scrollWidth <= clientWidth) return []; \
                 const beyond = box => box.left < -1 || box.right > clientWidth + 1; \
                 return [...document.querySelectorAll('body *')] \
                     .filter(part => beyond(part.getBoundingClientRect())) \
                     .map(part => part.outerHTML.slice(0, 80))",
            );
            assert_eq!(beyond, serde_json::json!([]), "{code}: {path} at {width}");
        }
    }
    assert!(browser.complaints().is_empty(), "{:#?}", browser.complaints());
}
