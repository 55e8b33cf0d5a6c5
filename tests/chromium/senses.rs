//! Motion, targets and forced colours, on every kind of page.

use site_tests::{
    Appearance, Browser, BuiltSite, Colours, WebServer, figure,
    kinds::{DESK, KINDS, PHONE},
};

fn on_every_kind(what: &str, before: impl Fn(&Browser), script: &str) -> usize {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    let (mut faults, mut looked) = (Vec::new(), 0);
    for (kind, path) in KINDS {
        before(&browser);
        browser.open_alive(path);
        let told: (usize, Vec<String>) =
            serde_json::from_value(browser.script(script)).expect("a number and faults");
        looked += told.0;
        faults.extend(told.1.into_iter().map(|fault| format!("{kind} ({path}): {fault}")));
    }
    assert!(looked > 0, "{what}: nothing was looked at");
    assert!(faults.is_empty(), "{what}: {faults:#?}");
    looked
}

#[test]
fn who_asks_for_less_motion_sees_none() {
    let moves = "
        const seconds = text => Math.max(...text.split(',').map(time =>
          parseFloat(time) / (time.trim().endsWith('ms') ? 1000 : 1)));
        const all = [document.documentElement, ...document.querySelectorAll('body *')];
        return [all.length, all.filter(element => ['', '::before', '::after'].some(part => {
          const style = getComputedStyle(element, part);
          return seconds(style.transitionDuration) > 0.01 || style.scrollBehavior === 'smooth' ||
            style.animationName !== 'none' && seconds(style.animationDuration) > 0.01;
        })).slice(0, 5).map(element => `${element.tagName} ${element.getAttribute('class')}`)];";
    on_every_kind("motion", |browser| browser.look(DESK), moves);
}

/// WCAG 2.2, 2.5.8: 24 by 24 CSS pixels, or a circle of 24 that meets no other target, or a link
/// within a sentence.
#[test]
fn what_is_pressed_is_large_enough_or_stands_apart() {
    let small = "
        const shows = element => element.checkVisibility({visibilityProperty: true}) &&
          !element.matches('.skip') && !element.closest('[inert]');
        const box = element => {
          const own = element.getBoundingClientRect();
          const label = element.labels?.[0]?.getBoundingClientRect();
          return label && label.height * label.width > own.height * own.width ? label : own;
        };
        const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')]
          .filter(shows).map(element => ({element, box: box(element)})).filter(one => one.box.width > 1);
        const inText = element => {
          if (getComputedStyle(element).display !== 'inline') return false;
          const words = element.closest('p, li, dd, td, th, figcaption, blockquote, h1, h2, h3, label, span');
          return words && words.textContent.trim().length > element.textContent.trim().length + 1;
        };
        const large = ({box}) => box.width >= 23.9 && box.height >= 23.9;
        const middle = ({box}) => [box.left + box.width / 2, box.top + box.height / 2];
        const apart = (one, other) => {
          const [x, y] = middle(one);
          if (large(other)) {
            const across = Math.max(other.box.left - x, 0, x - other.box.right);
            const down = Math.max(other.box.top - y, 0, y - other.box.bottom);
            return Math.hypot(across, down) >= 11.9;
          }
          const [right, below] = middle(other);
          return Math.hypot(right - x, below - y) >= 23.9;
        };
        const faults = all.filter(one => !large(one) && !inText(one.element) && all.some(other =>
          other.element !== one.element && !other.element.contains(one.element) &&
          !one.element.contains(other.element) && !apart(one, other)));
        return [all.length, faults.slice(0, 5).map(({element, box}) =>
          `${element.tagName} ${element.getAttribute('class')} “${element.textContent.trim().slice(0, 40)}” ` +
          `${Math.round(box.width)} by ${Math.round(box.height)}`)];";
    let desk = on_every_kind("targets", |browser| browser.look(DESK), small);
    let phone = on_every_kind("targets on a phone", |browser| browser.look(PHONE), small);
    figure("access.targets", desk + phone);
}

/// Where the reader's own colours take the place of the page's, what a picture draws still stands
/// out from its ground.
#[test]
fn in_forced_colours_the_marks_of_pictures_are_seen() {
    let faint = "
        const brush = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
        const light = colour => {
          brush.clearRect(0, 0, 1, 1);
          brush.fillStyle = colour;
          brush.fillRect(0, 0, 1, 1);
          const [red, green, blue] = [...brush.getImageData(0, 0, 1, 1).data].map(part => part / 255)
            .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const contrast = (one, other) => {
          const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
          return (bright + 0.05) / (dark + 0.05);
        };
        const ground = getComputedStyle(document.body).backgroundColor;
        const canvas = parseFloat(ground.split(',')[3] ?? '1') > 0 ? ground : 'Canvas';
        const all = [...document.querySelectorAll('svg.picture :is(path, rect, circle, text)')]
          .filter(mark => mark.checkVisibility() && mark.getBoundingClientRect().width > 0);
        const drawn = mark => {
          const style = getComputedStyle(mark);
          return [style.fill, parseFloat(style.strokeWidth) > 0 ? style.stroke : 'none']
            .filter(colour => colour !== 'none' && !/^rgba\\(.*, 0\\)$/.test(colour));
        };
        const seen = mark => drawn(mark).some(colour => contrast(colour, canvas) >= 3);
        // Words lie on other marks, and a halo parts a mark from what is below it.
        const over = mark => mark.tagName === 'text' || drawn(mark).length === 0 ||
          mark.matches('[class*=halo]');
        return [all.length, all.filter(mark => !seen(mark) && !over(mark)).slice(0, 5)
          .map(mark => `${mark.tagName} ${mark.getAttribute('class')} ${drawn(mark)} on ${canvas}`)];";
    let forced = Appearance { colours: Colours::Forced, width: 1280, text: 100 };
    let marks = on_every_kind("forced colours", |browser| browser.appear(forced), faint);
    figure("access.marks_in_forced_colours", marks);
}
