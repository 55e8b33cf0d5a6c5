//! Files that a page hands to the reader.

use crate::Browser;
use serde_json::Value;

/// Notes what the page hands to the reader as a file.
pub const CATCH_FILES: &str = "window.saved = []; const click = HTMLElement.prototype.click; \
    HTMLElement.prototype.click = function () { \
    if (this.download) window.saved.push([this.download, decodeURIComponent(this.href\
    .replace(/^[^,]*,/, ''))]); else click.call(this); };";

/// Lets a browser keep nothing, as where its owner forbids it.
pub const DENY_STORAGE: &str = "Object.defineProperty(window, 'localStorage', \
    {get() { throw new DOMException('no', 'SecurityError') }})";

/// The name and the text of the file that the page handed over last.
pub fn saved(browser: &Browser) -> (String, String) {
    let file = browser.script("return window.saved.at(-1)");
    let text = |value: &Value| value.as_str().unwrap_or_else(|| panic!("{file}")).to_owned();
    (text(&file[0]), text(&file[1]))
}
