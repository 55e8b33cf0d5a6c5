//! The scripts of pages, and what scripts say: their words stand before their text. What a script puts
//! into its words itself, it finds there in braces.

use crate::words::{as_html, as_script};
use atlas_locale::{
    Message, Value, Words,
    said::{app, language, site},
};
use html_escape::encode_double_quoted_attribute as attribute;
use serde_json::json;

/// The script of the page that lists what the reader's browser keeps.
pub(crate) fn kept_script(words: &Words) -> String {
    let said = json!({
        "formats": words.say(language::formats()),
        "nothing": words.say(site::kept_nothing()),
        "amount": words.say(site::kept_amount("{things}", "{size}")),
        "cleared": words.say(site::kept_cleared("{name}")),
        "clearedAll": words.say(site::kept_cleared_all()),
        "copyRemoved": words.say(site::kept_copy_removed()),
        "noRoom": words.say(site::kept_no_room()),
    });
    format!("const WORDS = {said};\n{}", include_str!("kept.js"))
}

/// What each page's script says where the copy was renewed. It stands in a block of that script, for
/// its own names.
pub(crate) fn renewed(words: &Words) -> String {
    let renewed = as_script(words, site::kept_renewed());
    let again = as_script(words, app::load_again());
    format!("{{const renewed={renewed},again={again};\n{}}}\n", include_str!("renewed.js"))
}

/// What the worker says, of a site with this base path. A page for what is not in the copy is made of
/// HTML.
pub(super) fn of_worker(words: &Words, base: &str) -> serde_json::Value {
    let html = |said: Message| as_html(words, said, &[]);
    json!({
        "beingRenewed": words.say(site::kept_being_renewed()),
        "fileLost": words.say(site::kept_file_lost("{file}")),
        "firstPageLost": words.say(site::kept_first_page_lost()),
        "status": words.say(site::kept_status("{status}", "{file}")),
        "title": html(site::offline_title()),
        "heading": html(site::offline_heading()),
        "wayOn": way_on(words, base),
    })
}

/// What a reader can do for whom there is no page, as HTML.
fn way_on(words: &Words, base: &str) -> String {
    let link = |href: &str, said: Message| {
        format!("<a href=\"{}\">{}</a>", attribute(href), as_html(words, said, &[]))
    };
    let links = [
        link("", site::offline_again()),
        link(base, site::offline_first()),
        link(&format!("{base}kept/"), site::offline_kept()),
    ];
    let said = site::offline_way_on(Value::Slot(0), Value::Slot(1), Value::Slot(2));
    as_html(words, said, &links.each_ref().map(String::as_str))
}
