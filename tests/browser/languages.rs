//! A showcase in the language that its `site.yaml` names first.

use atlas_locale::said::{app, language};
use atlas_locale::{Message, shipped};
use site_tests::kinds::{DESK, PHONE};
use site_tests::steps::{COUNT, RESULTS, search, wait_for_index};
use site_tests::{Begun, Browser, Look, WebServer};

#[test]
fn a_showcase_speaks_the_language_that_it_names_first() {
    for code in shipped::languages() {
        let built = Begun::in_languages(code).build();
        let server = WebServer::start(&built.site());
        speaks(code, &Browser::start(&server));
    }
}

/// Welsh, which no one has translated: each message in brackets, behind its English words. A choice
/// of numbers has all of the language's categories.
fn in_mock_welsh(original: &str) -> String {
    let draft = |line: &str| match line.split_once(" = ") {
        Some((name, said)) if !line.starts_with(['#', ' ']) && !said.ends_with("->") => {
            format!("{name} = ⟦{said}⟧\n")
        }
        _ => format!("{line}\n"),
    };
    original.lines().map(draft).collect()
}

const COUNT_OF_RESULTS: &str = "results-count = { $count ->
    [zero] dim canlyniadau
    [one] { $count } canlyniad
    [two] { $count } ganlyniad
    [few] { $count } canlyniad (ychydig)
    [many] { $count } chanlyniad
   *[other] { $count } canlyniad (arall)
 }
";

/// A seventh language is files: those of the interface, a record, and its name in `site.yaml`.
#[test]
fn a_language_is_added_by_files_alone() {
    let town = Begun::in_languages("en, cy");
    town.run(&["locale", "new", "cy", "--dir", "town"]);
    let language = town.read("content/locales/cy/language.ftl");
    assert!(language.contains("\nname = Cymraeg\n"), "{language}");
    for (name, original) in shipped::originals().iter().filter(|(name, _)| *name != "language") {
        let mut text = in_mock_welsh(original);
        if *name == "app" {
            let start = text.find("results-count =").unwrap();
            let end = start + text[start..].find("\n}\n").unwrap() + "\n}\n".len();
            text.replace_range(start..end, COUNT_OF_RESULTS);
        }
        town.write(format!("content/locales/cy/{name}.ftl"), &text);
    }
    let record = "---\ntitle: Cartrefi cynnes\n---\n\nPob cartref.\n";
    town.write("content/missions/northport-warm-homes-2032.cy.md", record);
    let told = town.run(&["locale", "status", "--dir", "town"]);
    let welsh = told.lines().find(|line| line.starts_with("cy: ")).unwrap();
    assert!(welsh.contains("99 %"), "all but a date that is not sure: {welsh}");

    let built = town.build();
    let server = WebServer::start(&built.site());
    let browser = Browser::start(&server);
    browser.open_alive("cy/explore/");
    assert_eq!(browser.script("return document.documentElement.lang"), "cy");
    wait_for_index(&browser);
    // As CLDR has it: zero, one, two, few (3), many (6), other.
    let total = browser.count(RESULTS);
    let first = browser.text(".results h3 a");
    assert_eq!(first, "Cartrefi cynnes", "what is written in it comes first");
    let categories = ["dim canlyniadau", "1 canlyniad", "2 ganlyniad", "3 canlyniad (ychydig)"];
    let expected = categories.get(total).map_or_else(
        || format!("{total} {}", if total == 6 { "chanlyniad" } else { "canlyniad (arall)" }),
        |told| (*told).to_owned(),
    );
    assert_eq!(browser.text(COUNT), expected);
    search(&browser, "zzzz");
    browser.wait_until(
        "the browser counts in Welsh, too",
        &format!("document.querySelector({COUNT:?}).textContent === 'dim canlyniadau'"),
    );
    assert!(browser.texts("summary").iter().any(|name| name.starts_with('⟦')));
    browser.open_alive("cy/missions/northport-warm-homes-2032/");
    assert_eq!(browser.text("h1"), "Cartrefi cynnes");
    browser.click(".languages__button");
    browser.click(".languages__link[lang=en]");
    browser.wait_until("the English", "document.documentElement.lang === 'en'");
    assert_eq!(browser.place(), "missions/northport-warm-homes-2032/");
    assert!(browser.complaints().is_empty(), "{:#?}", browser.complaints());
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
