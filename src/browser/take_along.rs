//! What a reader takes along besides files: a text to paste, a link, paper.

use gloo::utils::window;
use wasm_bindgen_futures::JsFuture;

/// Copies a text, if the browser lets a script do that.
pub async fn copy(text: &str) -> bool {
    // Elsewhere the browser has no such thing as a clipboard.
    if !window().is_secure_context() {
        return false;
    }
    JsFuture::from(window().navigator().clipboard().write_text(text)).await.is_ok()
}

/// Prints the page.
pub fn print() {
    let _refused = window().print();
}

/// Where the reader is, in full.
pub fn full_address() -> String {
    window().location().href().unwrap_or_default()
}
