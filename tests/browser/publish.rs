//! The form that writes a record: from nothing to a file, and back from one.

use serde_json::{Value, json};
use site_tests::{
    Browser, BuiltSite, Key, Showcase, WebServer,
    kinds::{DESK, PHONE},
    steps::{
        CATCH_FILES, DENY_STORAGE,
        form::{ask_to_publish, choose, field, open, value, wait_for_page, write, write_mission},
        saved,
    },
};

/// What the checker says of the shipped showcase with a file more.
fn complaints_of(name: &str, text: &str) -> Vec<String> {
    Showcase::complaints_with(&format!("content/missions/{name}"), text)
}

#[test]
fn a_mission_is_written_from_nothing_to_a_file_that_the_checker_accepts() {
    let server = WebServer::start_with_script(&BuiltSite::shipped(), CATCH_FILES);
    let browser = Browser::start(&server);
    browser.look(DESK);
    browser.open_alive("publish/");
    browser.click_named("a", "Mission");
    browser.wait_until("the fields are there", "document.querySelector('.form__group .field')");
    write_mission(&browser);
    wait_for_page(&browser, "A warm home for everyone: really");
    wait_for_page(&browser, "Homes are cold.");
    ask_to_publish(&browser);
    browser.wait_until("the ways out have the focus", "document.activeElement?.id === 'form-out'");
    browser.click_named("button", "Download");
    let (name, text) = saved(&browser);
    assert_eq!(name, "a-warm-home-for-everyone-really.md");
    assert!(text.contains("challenges: [housing-homelessness, climate-neutrality]"), "{text}");
    assert!(text.ends_with("Homes are cold.[^s1]\n"), "{text}");
    let told = complaints_of(&name, &text);
    assert!(told.is_empty(), "{told:#?}\n{text}");

    // It goes to the forge by its address, and nowhere before.
    let href =
        browser.script("return [...document.querySelectorAll('.outcome a')].map(e => e.href)");
    let hrefs = href.to_string();
    assert!(
        hrefs.contains(
            "/new/main?filename=content%2Fmissions%2Fa-warm-home-for-everyone-really.md&value="
        ),
        "{hrefs}"
    );
    assert!(hrefs.contains("mailto:"), "{hrefs}");
    let sent = browser.loaded();
    assert!(!sent.iter().any(|address| address.contains("warm")), "{sent:#?}");
}

#[test]
fn who_asks_too_early_is_led_to_each_field_that_is_missing() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    open(&browser, "?kind=mission");
    assert_eq!(browser.count(".field__error"), 0, "nothing is wrong before anything was done");
    // A field that is left says what is wrong with it, the others wait.
    browser.focus(&field("title"));
    browser.focus(&field("statement"));
    browser.wait_until(
        "the title is missed",
        "document.querySelectorAll('.field__error').length === 1",
    );
    ask_to_publish(&browser);
    browser.wait_until("the errors have the focus", "document.activeElement?.id === 'form-errors'");
    assert!(browser.count(".errors__list a") > 5);
    for link in 1..=browser.count(".errors__list a") {
        browser.script_with(
            "document.querySelector(`.errors__list li:nth-child(${arguments[0]}) a`)?.click()",
            vec![json!(link)],
        );
        let focused = "document.activeElement.closest('[data-field]')";
        assert!(browser.holds(focused), "link {link} leads to a field");
    }
    let invalid = "return [...document.querySelectorAll('[aria-invalid=true]')].every(e => \
                   e.getAttribute('aria-describedby')?.split(' ')\
                   .every(id => document.getElementById(id)))";
    assert_eq!(browser.script(invalid), Value::Bool(true), "each says what is wrong");
}

#[test]
fn what_is_written_is_there_again_and_is_thrown_away_when_asked() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    open(&browser, "?kind=city");
    write(&browser, &[("name", "Northport")]);
    choose(&browser, "country", "GB");
    browser.reload();
    browser.wait_for_app();
    browser.wait_until(
        "it is there again",
        &format!("document.querySelector('{}')?.value === 'Northport'", field("name")),
    );
    browser.open_alive("publish/");
    browser.wait_until("it is on offer", "document.querySelector('.publish__draft a')");
    browser.click(".publish__draft a");
    browser.wait_until(
        "it is open",
        &format!("document.querySelector('{}')?.value === 'GB'", field("country")),
    );
    // What the draft's check says stands above the buttons, and moves them once it comes.
    wait_for_page(&browser, "Northport");
    browser.click_named("button", "Throw this draft away");
    browser.wait_until("the choice shows", "document.querySelector('.publish__kinds')");
    assert!(browser.holds("localStorage.length === 0"));
}

#[test]
fn where_the_browser_keeps_nothing_the_form_says_so_and_works() {
    let server = WebServer::start_with_script(&BuiltSite::shipped(), DENY_STORAGE);
    let browser = Browser::start(&server);
    open(&browser, "?kind=city");
    write(&browser, &[("name", "Northport")]);
    browser.wait_until(
        "it says so",
        "document.querySelector('.form__kept').innerText.includes('does not keep')",
    );
    assert_eq!(value(&browser, "name"), "Northport");
}

#[test]
fn a_change_to_a_record_touches_nothing_else_of_its_file() {
    let site = BuiltSite::shipped();
    let server = WebServer::start_with_script(&site, CATCH_FILES);
    let browser = Browser::start(&server);
    browser.open_alive("missions/copenhagen-2025/");
    browser.click(".propose a");
    browser.wait_until(
        "the form is filled in",
        &format!("document.querySelector('{}')?.value", field("title")),
    );
    browser.script_with(
        "const field = document.querySelector(arguments[0]); field.focus(); \
         field.setSelectionRange(0, field.value.length)",
        vec![json!(field("summary"))],
    );
    browser.type_into(&field("summary"), "Other words.");
    wait_for_page(&browser, "Other words.");
    browser.click_named("button", "Save a copy as a file");
    let (name, text) = saved(&browser);
    assert_eq!(name, "copenhagen-2025.md");
    let before = site_tests::workspace().join("content/missions/copenhagen-2025.md");
    #[expect(clippy::disallowed_methods, reason = "the file as its author wrote it")]
    let before = std::fs::read_to_string(before).unwrap();
    let (before, after): (Vec<&str>, Vec<&str>) =
        (before.lines().collect(), text.lines().collect());
    let gone: Vec<_> = before.iter().filter(|line| !after.contains(line)).collect();
    let new: Vec<_> = after.iter().filter(|line| !before.contains(line)).collect();
    assert!(
        gone.iter().all(|line| line.starts_with("summary:") || line.starts_with("updated:")),
        "{gone:#?}"
    );
    assert!(
        new.iter().all(|line| line.contains("Other words.") || line.starts_with("updated:")),
        "{new:#?}"
    );
}

#[test]
fn a_record_that_changed_meanwhile_shows_both_versions_and_loses_neither() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    let query = "?kind=mission&id=copenhagen-2025";
    open(&browser, query);
    write(&browser, &[("summary", " MINE")]);
    // The draft began with another text than what is published now.
    browser.script(
        "for (const name of Object.keys(localStorage)) { \
         const work = JSON.parse(localStorage[name]); \
         work.original = work.original.replace('title: ', 'title: Formerly '); \
         localStorage[name] = JSON.stringify(work) }",
    );
    browser.reload();
    browser.wait_for_app();
    browser.wait_until(
        "both versions show",
        "document.querySelectorAll('.versions__text').length === 2 && \
         document.querySelector('.versions__text').innerText.includes('MINE')",
    );
    let texts = browser.texts(".versions__text");
    assert!(!texts[1].contains("MINE") && texts[1].contains("title:"), "{}", texts[1]);
    browser.click_named("button", "Go on with mine");
    browser.wait_until(
        "mine is open",
        &format!("document.querySelector('{}')?.value.includes('MINE')", field("summary")),
    );
    browser.reload();
    browser.wait_for_app();
    browser.wait_until(
        "the choice is made for good",
        &format!("document.querySelector('{}')?.value.includes('MINE')", field("summary")),
    );
}

#[test]
fn once_loaded_it_works_without_a_connection() {
    let server = WebServer::start_with_script(&BuiltSite::shipped(), CATCH_FILES);
    let browser = Browser::start(&server);
    browser.look(DESK);
    open(&browser, "?kind=mission");
    drop(server);
    write_mission(&browser);
    wait_for_page(&browser, "Homes are cold.");
    ask_to_publish(&browser);
    browser.wait_until("the ways out show", "document.querySelector('#form-out')");
    browser.click_named("button", "Download");
    assert!(saved(&browser).1.contains("A warm home"));
}

#[test]
fn what_an_author_writes_is_shown_and_never_run() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.look(DESK);
    open(&browser, "?kind=mission");
    write_mission(&browser);
    let hostile = "<script>top.ran = 1</script><img src=x onerror=\"top.ran = 1\"> \
                   [x](javascript:top.ran=1) {{7*7}}";
    write(&browser, &[("statement", hostile), ("body", hostile)]);
    wait_for_page(&browser, "onerror=");
    browser.script(
        "for (const link of document.querySelector('iframe.glass').contentDocument.links) link.click()",
    );
    assert!(browser.holds("window.ran === undefined"));
    assert!(
        browser
            .holds("document.querySelector('iframe.glass').contentDocument.scripts.length === 0")
    );
    assert!(browser.place().starts_with("publish/"), "{}", browser.place());
    assert!(
        browser.holds(
            "document.querySelector('iframe.glass').contentDocument.getElementById('glass')"
        )
    );
}

#[test]
fn by_keyboard_a_list_grows_and_shrinks_and_the_focus_is_never_lost() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    open(&browser, "?kind=mission");
    browser.focus("[id=\"f.also_cities-add\"]");
    browser.press(Key::Enter);
    browser
        .wait_until("the field has the focus", "document.activeElement.id === 'f.also_cities.0'");
    browser.type_into(&field("also_cities.0"), "London Borough of Camden");
    browser.press(Key::Tab);
    browser.wait_until(
        "a title in full becomes the record's id",
        &format!("document.querySelector('{}').value === 'camden'", field("also_cities.0")),
    );
    browser.press(Key::Enter);
    browser.wait_until(
        "the value is gone, and the focus is on the way to another",
        "document.activeElement.id === 'f.also_cities-add' && \
         !document.getElementById('f.also_cities.0')",
    );
}

#[test]
fn on_a_phone_form_and_page_take_turns() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.look(PHONE);
    open(&browser, "?kind=insight");
    assert!(browser.shows(".form__write") && !browser.shows(".form__page"));
    browser.focus("#pane-form");
    browser.click("#pane-page");
    assert!(!browser.shows(".form__write") && browser.shows(".form__page"));
    assert!(browser.holds("document.documentElement.scrollWidth <= innerWidth"));
}
