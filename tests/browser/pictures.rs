//! Pictures of missions and organisations at the widths that readers have.

use site_tests::kinds::DESK;
use site_tests::{Browser, Build, BuiltSite, Look, StressShowcase, WebServer};

/// For each picture that shows: its class, and how large its smallest words are.
const SIZES: &str = "return [...document.querySelectorAll('svg.picture')]\
    .filter(picture => picture.checkVisibility())\
    .map(picture => {\
        const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;\
        const sizes = [...picture.querySelectorAll('text')]\
            .map(text => parseFloat(getComputedStyle(text).fontSize) * scale);\
        return [picture.classList.toString(), Math.min(...sizes)];\
    })";

const MAP_SHOWS: &str = "return document.querySelector('.mission-map__picture').checkVisibility()";
const LIST_SHOWS: &str = "return document.querySelector('.mission-map .tree').checkVisibility()";

#[test]
fn words_of_pictures_are_large_enough_at_any_width() {
    let showcase = StressShowcase::new();
    let built = Build::of(showcase.path()).run();
    let stress = WebServer::start(&built.site());
    let shipped = WebServer::start(&BuiltSite::shipped());
    for (server, path) in [
        (&stress, StressShowcase::EVERYTHING),
        (&stress, StressShowcase::SECTORS),
        (&shipped, "organisations/"),
    ] {
        let browser = Browser::start(server);
        for width in [320, 360, 700, 800, 1024, DESK.width] {
            browser.look(Look { width, dark: false });
            browser.open_alive(path);
            let sizes = browser.script(SIZES);
            for size in sizes.as_array().expect("a list") {
                let smallest = size[1].as_f64().expect("a size");
                assert!(smallest >= 11.9, "{path} at {width}: {size}");
            }
            let root = "document.documentElement";
            let over = browser.script(&format!("return {root}.scrollWidth - {root}.clientWidth"));
            assert_eq!(over, 0, "{path} at {width} scrolls sideways");
        }
    }
}

#[test]
fn a_mission_map_shows_as_a_picture_where_there_is_room_and_else_as_its_list() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    // Where a closed list cannot be shown, the picture keeps its place, and moves within its frame.
    let list_can_show = browser.holds("CSS.supports('selector(::details-content)')");
    for (width, is_room) in [(360, false), (640, false), (800, true), (DESK.width, true)] {
        browser.look(Look { width, dark: false });
        browser.open_alive("missions/gm-carbon-neutral-2038/");
        let in_place = !is_room && list_can_show;
        assert_eq!(browser.script(MAP_SHOWS), !in_place, "the picture at {width}");
        assert_eq!(browser.script(LIST_SHOWS), in_place, "the list at {width}");
        let page = "document.documentElement";
        assert!(browser.holds(&format!("{page}.scrollWidth === {page}.clientWidth")), "{width}");
    }
    browser.script("document.querySelector('.mission-map summary').click()");
    assert_eq!(browser.script(LIST_SHOWS), true, "the list, asked for beside the picture");
}
