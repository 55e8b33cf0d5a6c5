//! Records side by side: what shows, and how it is taken along.

use site_tests::{
    Browser, Build, BuiltSite, WebServer,
    kinds::{DESK, PHONE},
    steps::{
        CATCH_FILES,
        compare::{HEADS, THREE, heads, open, wait_for_columns},
        saved,
    },
};
use std::path::Path;

/// The names of the rows that show.
fn rows(browser: &Browser) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.comparison__row > th')]\
                  .map(th => th.firstChild.textContent)";
    serde_json::from_value(browser.script(script)).expect("names are texts")
}

#[test]
fn the_choices_of_rows_leave_out_what_they_say() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    open(&browser, &format!("with={THREE}"), 3);
    let all = rows(&browser);
    let same: Vec<String> = browser
        .texts(".comparison__row:not(.comparison__row--differs) > th")
        .into_iter()
        .map(|name| {
            name.trim_end_matches("= , the same").trim_end_matches("=, the same").trim().to_owned()
        })
        .collect();
    assert!(!same.is_empty(), "the test's records say the same on some row");
    browser.click_named(".compare__toggle", "Only differences");
    browser.wait_until("the address says so", "location.search.endsWith('&only=differences')");
    let expected: Vec<&String> = all.iter().filter(|name| !same.contains(name)).collect();
    assert_eq!(rows(&browser).iter().collect::<Vec<_>>(), expected);
    browser.click_named(".compare__toggle", "Only rows with data in all");
    browser.wait_until(
        "the address says both",
        "location.search.endsWith('&only=differences,complete')",
    );
    assert_eq!(browser.count(".comparison__none"), 0);
    assert!(!rows(&browser).is_empty());
    // Sent to someone else, it looks the same.
    let (place, seen) = (browser.place(), rows(&browser));
    let other = Browser::start(&server);
    other.open_alive(&place);
    wait_for_columns(&other, 3);
    assert_eq!(rows(&other), seen);
    assert!(
        other.holds(
            "[...document.querySelectorAll('.compare__toggle input')].every(i => i.checked)"
        )
    );
}

#[test]
fn on_a_phone_two_columns_show_at_a_time_and_the_page_stays_as_wide_as_it_is() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.look(PHONE);
    open(&browser, &format!("with={THREE}"), 3);
    assert!(browser.holds("document.documentElement.scrollWidth <= 360"));
    let inside = "(() => { const frame = document.querySelector('.comparison-frame')\
                  .getBoundingClientRect(); return [...document.querySelectorAll('HEADS')]\
                  .filter(e => { const r = e.getBoundingClientRect(); return r.left >= \
                  frame.left - 1 && r.right <= frame.right + 1 }).length })()"
        .replace("HEADS", HEADS);
    assert!(browser.holds(&format!("{inside} === 2")), "two columns at a time");
    browser.script("document.querySelector('.comparison-frame').scrollTo(1000, 300)");
    assert!(browser.holds(&format!("{inside} === 2")), "and two once it is swiped");
    // Titles and names of rows stay in sight.
    let seen = "(() => { const frame = document.querySelector('.comparison-frame')\
                .getBoundingClientRect(); const head = document.querySelector('.comparison__titles')\
                .getBoundingClientRect(); const row = document.querySelector('.comparison__row > th')\
                .getBoundingClientRect(); return Math.abs(head.top - frame.top) < 3 && \
                row.left >= frame.left - 1 })()";
    assert!(browser.holds(seen));
    assert_eq!(browser.role(".comparison"), "table");
    assert_eq!(browser.role(".comparison__row > th"), "rowheader");
    assert_eq!(browser.role(".comparison__row > td"), "cell");
}

#[test]
fn what_is_not_there_is_named_and_what_is_near_is_offered() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    open(&browser, "with=houston-way-home,adelaide-zer,xyzzy-nowhere", 1);
    let told = browser.text(".compare__troubles");
    assert!(told.contains("“adelaide-zer”. Did you mean"), "{told}");
    assert!(told.contains("No record is called “xyzzy-nowhere”."), "{told}");
    browser.click_what("what is near", "document.querySelector('.compare__near a')");
    wait_for_columns(&browser, 2);
    assert_eq!(browser.place(), "compare/?with=houston-way-home,adelaide-zero");
    assert!(!browser.shows(".compare__troubles"));

    // A bare id may be that of a case study; an insight does not compare.
    open(&browser, "with=houston-way-home-case,insights/insight-mandate", 1);
    assert!(browser.text(".comparison__kind").starts_with("Case study"));
    assert!(browser.text(".compare__troubles").contains("insights/insight-mandate"));
    browser.open_alive("compare/?with=nothing-like-this-at-all");
    browser.wait_until("it says so", "document.querySelector('.compare__troubles')");
    assert!(browser.shows(".compare__start"), "and how a comparison begins");
}

#[test]
fn one_alone_is_shown_and_peers_are_offered_with_a_reason() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    open(&browser, "with=houston-way-home", 1);
    assert_eq!(browser.count(".comparison__sign"), 0, "it differs from nothing");
    assert!(browser.texts(".peers__why").iter().all(|why| why.contains("challenge")));
    browser.click(".peers__compare");
    wait_for_columns(&browser, 2);
    // The same from the record's own page.
    browser.open_alive("missions/houston-way-home/");
    browser.click(".peers__compare");
    browser.wait_until("the comparison opens", "location.pathname.endsWith('/compare/')");
    wait_for_columns(&browser, 2);
    assert!(browser.place().starts_with("compare/?with=houston-way-home,"));
}

#[test]
fn columns_are_moved_and_what_they_say_moves_with_them() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    open(&browser, &format!("with={THREE}"), 3);
    let before = heads(&browser);
    let stages = browser.texts(".comparison tbody:nth-of-type(1) tr:nth-child(2) > td");
    browser.click_what(
        "a way to move it",
        &format!("document.querySelector('[aria-label=\"Move {} to the right\"]')", before[0]),
    );
    browser.wait_until("the address says so", "location.search.includes('with=medicine-hat')");
    assert_eq!(heads(&browser), [&before[1], &before[0], &before[2]].map(Clone::clone));
    let moved = browser.texts(".comparison tbody:nth-of-type(1) tr:nth-child(2) > td");
    let plain = |texts: &[String]| -> Vec<String> {
        texts.iter().map(|text| text.split('[').next().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(plain(&moved), plain(&[stages[1].clone(), stages[0].clone(), stages[2].clone()]));
    // Every reference leads to a source that is there.
    assert!(browser.holds(
        "[...document.querySelectorAll('.comparison .citation')].every(a => \
         document.getElementById(a.hash.slice(1)))"
    ));
    browser.back();
    browser.wait_until("the order is back", "location.search.includes('with=houston')");
    assert_eq!(heads(&browser), before);
}

#[test]
fn it_is_taken_along_as_csv_and_markdown() {
    let server = WebServer::start_with_script(&BuiltSite::shipped(), CATCH_FILES);
    let browser = Browser::start(&server);
    open(&browser, &format!("with={THREE}"), 3);
    let titles = heads(&browser);
    let file = |name: &str, place: usize| {
        browser.click_named(".compare__along button", name);
        browser.wait_until("a file is made", &format!("window.saved.length > {place}"));
        saved(&browser).1
    };
    let csv = file("CSV", 0);
    assert!(
        csv.trim_start_matches('\u{feff}').starts_with("\"Part\",\"Row\",\"The Way Home\""),
        "{csv}"
    );
    let markdown = file("Markdown", 1);
    for title in &titles {
        assert!(csv.contains(title.as_str()) && markdown.contains(title.as_str()), "{title}");
    }
    for row in rows(&browser) {
        assert!(csv.contains(&format!("\"{row}\"")), "{row}");
        assert!(markdown.contains(&format!("| **{row}** |")), "{row}");
    }
    let cited = browser.text(".compared__cite");
    let cited = cited.trim_start_matches("Cite as: ");
    assert!(csv.contains(cited) && cited.ends_with(&format!("compare/?with={THREE}")), "{cited}");
    let complaints = browser.complaints();
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn a_record_with_nothing_and_one_with_everything_stand_side_by_side() {
    let showcase = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/small");
    let built = Build::of(&showcase).run();
    let server = WebServer::start(&built.site());
    let browser = Browser::start(&server);
    for look in [DESK, PHONE] {
        browser.look(look);
        open(&browser, "with=warm-homes,dry-cellars", 2);
        assert!(browser.count(".comparison__none") > 20);
        assert!(browser.holds("document.documentElement.scrollWidth <= innerWidth"));
    }
    // A record that was renamed is found by its old name, an archived one says what it is, and one
    // that is gone is named.
    open(&browser, "with=warm-houses,quiet-streets", 2);
    assert!(browser.text(".comparison__kinds").contains("archived"));
    assert_eq!(browser.count(".compare__troubles"), 0);
}
