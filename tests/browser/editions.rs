//! The site in its languages: from one to another, search across them, and the main paths in each.

use atlas_locale::said::{app, checks, fields, language, publish};
use atlas_locale::shipped;
use site_tests::steps::compare::wait_for_columns;
use site_tests::steps::form;
use site_tests::steps::{CAMDEN, COUNT, RESULTS, choose, search, titles, total, wait_for_index};
use site_tests::{Browser, BuiltSite, WebServer};

const BUTTON: &str = ".languages__button";

/// Chooses a language in the masthead.
fn read_in(browser: &Browser, lang: &str) {
    browser.click(BUTTON);
    browser.click(&format!(".languages__link[lang={lang}]"));
    browser.wait_until(
        &format!("the page in {lang}"),
        &format!(
            "document.documentElement.lang === {lang:?} \
             && document.documentElement.dataset.app === 'ready'"
        ),
    );
}

/// Waits until the search of the page's own language has answered with some results.
fn wait_for_results(browser: &Browser) {
    let lang = browser.script("return document.documentElement.lang");
    let words = shipped::words(lang.as_str().unwrap_or_default());
    browser.wait_until(
        "results",
        &format!(
            "document.querySelector({RESULTS:?}) && !document.querySelector('.has-query') \
             && document.querySelector({COUNT:?}).textContent !== {:?}",
            words.say(app::searching())
        ),
    );
}

#[test]
fn a_language_leads_to_the_same_place_with_its_query_and_choices() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("explore/");
    wait_for_index(&browser);
    search(&browser, "homes");
    choose(&browser, "City", CAMDEN);
    let (found, place) = (total(&browser), browser.place());
    assert_eq!(place, "explore/?q=homes&city=camden");
    read_in(&browser, "es");
    wait_for_results(&browser);
    assert_eq!(browser.place(), format!("es/{place}"));
    assert_eq!(total(&browser), found, "what is not translated is found by the original's words");

    // The app has gone on since the page was loaded, and the way to the languages with it.
    browser.click(".results article :is(h2, h3) a");
    browser.wait_until("a record shows", "document.querySelector('.record')");
    let record = browser.place();
    let record = record.strip_prefix("es/").expect("links stay in the language");
    read_in(&browser, "ar");
    assert_eq!(browser.place(), format!("ar/{record}"));
    assert!(browser.holds("document.documentElement.dir === 'rtl'"));
    read_in(&browser, "en");
    assert_eq!(browser.place(), record);
    assert!(browser.complaints().is_empty(), "{:#?}", browser.complaints());
}

#[test]
fn a_word_finds_its_record_in_every_language_that_it_has() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    for (edition, title) in
        [("", "Green Corridors"), ("es/", "Corredores verdes"), ("ar/", "الممرات الخضراء")]
    {
        for asked in ["green corridors", "corredores verdes", "corridors verts", "الممرات الخضراء"]
        {
            browser.open_alive(&format!("{edition}explore/?q={asked}"));
            wait_for_results(&browser);
            let found = titles(&browser);
            assert!(found.contains(&title.to_owned()), "{edition}{asked}: {found:?}");
        }
    }
    // Another form of the word, as the language's own stems have it.
    browser.open_alive("es/explore/?q=corredor verde");
    wait_for_results(&browser);
    assert_eq!(titles(&browser)[0], "Corredores verdes");
}

#[test]
fn what_is_in_the_reader_s_language_comes_first() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    // By relevance, with words and without: English titles say “Camden”, Spanish articles do.
    for path in ["es/explore/?q=Camden", "es/explore/"] {
        browser.open_alive(path);
        wait_for_results(&browser);
        let own = browser.script(
            "return [...document.querySelectorAll('.results h3 a')].map(link => !link.lang)",
        );
        let own: Vec<bool> = serde_json::from_value(own).expect("an answer for each result");
        assert!(own[0] && own.is_sorted_by(|before, after| before >= after), "{path}: {own:?}");
    }
    // What a reader can read, the others left out.
    wait_for_index(&browser);
    let all = total(&browser);
    browser.open_alive("es/explore/?language=es");
    wait_for_results(&browser);
    assert!(browser.holds("!document.querySelector('.results h3 a[lang]')"));
    assert!((12..all).contains(&total(&browser)), "{} of {all}", total(&browser));
}

#[test]
fn the_main_paths_lead_through_in_each_language() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    for (lang, edition, asked) in
        [("en", "", "homes"), ("es", "es/", "vivienda"), ("ar", "ar/", "المياه")]
    {
        let words = shipped::words(lang);
        browser.open_alive(edition);
        browser.type_into(".search-line input", asked);
        browser.press(site_tests::Key::Enter);
        browser.wait_until("the results", "location.pathname.endsWith('/explore/')");
        wait_for_results(&browser);
        let found = titles(&browser);
        browser.script("document.querySelector('.results article :is(h2, h3) a').click()");
        browser.wait_until(
            "the first of them",
            &format!("document.querySelector('h1')?.innerText.trim() === {:?}", found[0]),
        );
        browser.open_alive(&format!(
            "{edition}compare/?with=medellin-green-corridors,cape-town-water"
        ));
        wait_for_columns(&browser, 2);
        browser.open_alive(&format!("{edition}missions/"));
        browser.click("[data-compare]");
        browser.wait_until(
            &format!("one is picked, said in {lang}"),
            &format!(
                "document.querySelector('.tray a')?.textContent === {:?}",
                words.say(app::compare_count(1_u32))
            ),
        );
        browser.script("localStorage.clear()");
        for path in ["timeline/", "map/", "cities/camden/", "publish/"] {
            browser.open_alive(&format!("{edition}{path}"));
            assert_eq!(browser.script("return document.documentElement.lang"), lang);
        }
    }
    assert!(browser.complaints().is_empty(), "{:#?}", browser.complaints());
}

#[test]
fn the_form_speaks_the_language_of_its_page() {
    let server = WebServer::start(&BuiltSite::shipped());
    for (lang, kingdom) in [("es", "Reino Unido"), ("ar", "المملكة المتحدة")] {
        let browser = Browser::start(&server);
        let words = shipped::words(lang);
        browser.open_alive(&format!("{lang}/publish/?kind=mission"));
        browser.wait_until("the fields are there", "document.querySelector('.form__group .field')");
        let label = |way: &str| {
            let script = "return document.querySelector(arguments[0]).closest('.field')\
                          .querySelector('.field__label').firstChild.data";
            browser.script_with(script, vec![form::field(way).into()])
        };
        assert_eq!(label("title"), words.say(fields::title()));
        assert_eq!(label("statement"), words.say(fields::statement()));
        let stages = browser.script_with(
            "return [...document.querySelector(arguments[0]).options].map(o => o.text)",
            vec![form::field("stage").into()],
        );
        let delivery = words.say(app::stage_in_delivery());
        assert!(stages.as_array().is_some_and(|it| it.contains(&delivery.into())), "{stages}");

        form::write(&browser, &[("title", "Warm homes")]);
        browser.click(".form__publish");
        browser.wait_until("what is wrong", "document.querySelector('.errors__list li')");
        let told = browser.text("[data-field='f.statement'] .field__error");
        assert!(told.ends_with(&words.say(checks::missing_field())), "{told}");

        form::wait_for_page(&browser, "Warm homes");
        let page = browser.script(
            "const {lang, dir} = document.querySelector('iframe.glass').contentDocument\
             .documentElement; return [lang, dir || 'ltr']",
        );
        assert_eq!(page[0], lang);
        assert_eq!(page[1], words.say(language::direction()));
        form::wait_for_page(&browser, &words.say(publish::stand_in_city()));
        form::write(&browser, &[("city", "camden")]);
        form::wait_for_page(&browser, kingdom);
        assert!(browser.complaints().is_empty(), "{:#?}", browser.complaints());
    }
}

#[test]
fn what_a_reader_keeps_is_there_in_another_language() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive("es/missions/medellin-green-corridors/");
    let button = "[data-compare='missions/medellin-green-corridors']";
    browser.click(button);
    let picked = |lang: &str| format!("document.querySelector('.tray__title')?.lang === {lang:?}");
    browser.wait_until("it is picked", &picked(""));
    read_in(&browser, "en");
    browser.wait_until("it is picked under the title that the reader knows", &picked("es"));
    assert_eq!(browser.text(".tray__title"), "Corredores verdes");
    browser.wait_until(
        "its button says so",
        &format!("document.querySelector({button:?}).ariaPressed === 'true'"),
    );

    let name = form::field("name");
    browser.open_alive("publish/?kind=city");
    browser.wait_until("the fields are there", &format!("document.querySelector({name:?})"));
    form::write(&browser, &[("name", "Northport")]);
    read_in(&browser, "es");
    browser.wait_until(
        "the draft goes on",
        &format!("document.querySelector({name:?})?.value === 'Northport'"),
    );

    browser.open_alive("es/assess/");
    browser.type_into("#sheet-title", "Hogares");
    read_in(&browser, "en");
    browser.wait_until(
        "the worksheet goes on",
        "document.querySelector('#sheet-title')?.value === 'Hogares'",
    );
    browser.open_alive("es/kept/");
    browser.wait_until(
        "all three are listed",
        "document.querySelectorAll('[data-clear]:not([hidden])').length === 3",
    );
    assert!(browser.complaints().is_empty(), "{:#?}", browser.complaints());
}

#[test]
fn each_text_runs_as_its_language_does() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    let runs = |what: &str, direction: &str| {
        let style = format!("getComputedStyle(document.querySelector({what:?}))");
        assert_eq!(browser.script(&format!("return {style}.direction")), direction, "{what}");
    };
    // The original of what nobody has translated yet, in the frame of the language.
    browser.open_alive("ar/missions/singapore-30-by-30/");
    runs("body", "rtl");
    runs("h1", "ltr");
    runs(".article", "ltr");
    runs(".section__title", "rtl");
    runs(".cite__text--code", "ltr");
    assert!(browser.holds(
        "getComputedStyle(document.querySelector('.article')).textAlign === 'left' && \
         getComputedStyle(document.querySelector('h1')).textAlign === 'right'"
    ));
    // What a record says that is put beside others, and when something happened in it.
    browser.open_alive("ar/collections/three-answers-to-homelessness/");
    runs(".comparison td [lang=en]", "ltr");
    assert!(browser.count(".comparison td [lang=en]") > 20);
    browser.open_alive("ar/timeline/");
    runs(".timeline__event p [lang=en]", "ltr");
    browser.open_alive("ar/how-to-publish/");
    runs("pre", "ltr");
    runs(".article p", "rtl");
    // A figure with a sign, and a title that begins with a number, are not torn apart: the browser
    // draws them in the order in which they are written.
    browser.open_alive("ar/missions/oslo-climate-budget-2030/");
    let in_order = "const words = [...document.querySelectorAll('text.series__word')]\
        .find(it => it.textContent.includes('95') && it.getClientRects().length); \
        const text = words.textContent, before = text.slice(0, text.indexOf('95')); \
        /* Firefox does not count marks of direction. */ \
        const counts = words.getNumberOfChars() === text.length; \
        const at = (counts ? before : before.replace(/[\\u2066-\\u2069]/g, '')).length; \
        const x = place => words.getStartPositionOfChar(place).x; \
        return x(at - 1) < x(at)";
    assert_eq!(browser.script(in_order), true, "the sign stands before its number");
}
