//! Text and window as readers set them: nothing runs off the side, nothing is cut off.

use serde_json::Value;
use site_tests::{Appearance, Browser, BuiltSite, Colours, WebServer, figure, kinds::KINDS};

/// What runs off the right of the window, and is no part of what may be scrolled by itself.
const OFF_THE_SIDE: &str = "
    const scrolls = element => {
      for (let node = element.parentElement; node && node !== document.body; node = node.parentElement)
        if (['auto', 'scroll'].includes(getComputedStyle(node).overflowX)) return true;
    };
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')].filter(element =>
      element.checkVisibility() && element.getBoundingClientRect().right > width + 1 && !scrolls(element))
      .slice(0, 5).map(element => `${element.tagName} ${element.getAttribute('class')} ` +
      `${element.textContent.trim().slice(0, 40)}`);";

/// WCAG 2.2, 1.4.12: lines, paragraphs, letters and words as far apart as a reader may ask for.
const APART: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];";

/// Text that its box cuts off, other than what is meant for the ear alone.
const CUT_OFF: &str = "
    return [...document.querySelectorAll('body *')].filter(element => {
      const style = getComputedStyle(element);
      if (!element.checkVisibility() || style.clipPath !== 'none') return false;
      const cuts = side => ['hidden', 'clip'].includes(style[side]);
      const ends = style.textOverflow === 'ellipsis';
      const text = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
      return text && !ends && element.clientHeight > 1 &&
        (cuts('overflowY') && element.scrollHeight > element.clientHeight + 2 ||
         cuts('overflowX') && element.scrollWidth > element.clientWidth + 2);
    }).slice(0, 5).map(element => `${element.tagName} ${element.getAttribute('class')} ` +
      `${element.textContent.trim().slice(0, 40)}`);";

/// 320 CSS pixels are what a zoom of 400 % leaves of a window of 1280.
#[test]
fn at_a_zoom_of_400_per_cent_and_with_text_set_apart_nothing_is_lost() {
    let narrow = Appearance { colours: Colours::Light, width: 320, text: 100 };
    let large = Appearance { colours: Colours::Light, width: 1280, text: 200 };
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    let mut faults = Vec::new();
    for (kind, path) in KINDS {
        browser.appear(narrow);
        browser.open_alive(path);
        let mut look = |how: &str, script: &str| {
            let told = texts(&browser.script(script));
            faults.extend(told.into_iter().map(|fault| format!("{kind} ({path}), {how}: {fault}")));
        };
        look("at 400 %", OFF_THE_SIDE);
        look("at 400 %", CUT_OFF);
        browser.script(APART);
        look("set apart at 400 %", OFF_THE_SIDE);
        look("set apart at 400 %", CUT_OFF);
        browser.appear(large);
        look("set apart, text at 200 %", OFF_THE_SIDE);
        look("set apart, text at 200 %", CUT_OFF);
    }
    figure("access.reflowed", KINDS.len());
    assert!(faults.is_empty(), "{faults:#?}");
}

fn texts(list: &Value) -> Vec<String> {
    let list = list.as_array().expect("a list of texts");
    list.iter().map(|text| text.as_str().unwrap_or_default().to_owned()).collect()
}
