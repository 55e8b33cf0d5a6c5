//! How soon the form that writes a record shows what is typed, in a browser: from a letter typed in
//! an article of 3,000 words, in the record of a mission with all that it must have, to the page
//! beside the form painted with it.

use serde_json::{Value, json};
use site_tests::{Browser, BuiltSite, WebServer};

/// How many letters are typed.
const LETTERS: usize = 120;

/// The record that the draft is a change to.
const RECORD: &str = "publish/?kind=mission&id=copenhagen-2025";

/// Puts an article of so many words into the form, each a word of its own.
const FILL: &str = "
    const field = document.querySelector('[id=\"f.body\"]');
    const words = Array.from({length: arguments[0]}, (_, at) =>
        'word' + at + (at % 60 === 59 ? '.\\n\\n' : at % 12 === 11 ? '. ' : ' '));
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
    setter.call(field, words.join(''));
    field.dispatchEvent(new InputEvent('input', {bubbles: true}))";

/// Types letters at the end of the article and gives, for each, the milliseconds until the frame
/// that shows it in the page is painted.
const TYPE: &str = "
    const field = document.querySelector('[id=\"f.body\"]');
    const inside = document.querySelector('iframe.glass').contentDocument;
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
    const painted = () => new Promise(done => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
    }));
    const shown = text => new Promise(done => {
        const content = inside.getElementById('glass');
        const look = () => content.lastElementChild && content.textContent.includes(text);
        if (look()) return done();
        const watch = new MutationObserver(() => { if (look()) { watch.disconnect(); done(); } });
        watch.observe(content, {subtree: true, childList: true, characterData: true});
    });
    return (async letters => {
        const times = [];
        let end = '\\n\\nEnd ';
        setter.call(field, field.value + end);
        for (let letter = 0; letter < letters; letter++) {
            await painted();
            end += 'abcdefghij'[letter % 10];
            const start = performance.now();
            setter.call(field, field.value + 'abcdefghij'[letter % 10]);
            field.dispatchEvent(new InputEvent('input', {bubbles: true}));
            await shown(end.trim());
            await painted();
            times.push(performance.now() - start);
        }
        return times;
    })(arguments[0])";

fn main() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start(&server);
    browser.open_alive(RECORD);
    browser.wait_until("the form is there", "document.querySelector('[id=\"f.body\"]')");
    browser.script_with(FILL, vec![json!(3000)]);
    browser.wait_until(
        "the page shows the article",
        "document.querySelector('iframe.glass').contentDocument.body.innerText.includes('word2999')",
    );
    let mut times = numbers(&browser.script_with(TYPE, vec![json!(LETTERS)]));
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times[(times.len() - 1) * share / 100];
    println!("{:52} {:>9} {:>9} {:>9}", "in the browser, milliseconds", "median", "p95", "budget");
    let what = "letter typed to page painted, 3,000 words";
    println!("{what:52} {:>9.2} {:>9.2} {:>9}", at(50), at(95), "50 (p95)");
}

fn numbers(value: &Value) -> Vec<f64> {
    let list = value.as_array().expect("the script gives a list");
    list.iter().filter_map(Value::as_f64).collect()
}
