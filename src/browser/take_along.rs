//! What a reader takes along: files made on the spot, a link, paper.

use gloo::utils::{document, window};
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Hands a text to the reader as a file. Where the browser has none of what that takes, nothing
/// happens.
pub fn download(name: &str, kind: &str, text: &str) {
    let about = BlobPropertyBag::new();
    about.set_type(kind);
    let parts = Array::of1(&text.into());
    let Ok(blob) = Blob::new_with_str_sequence_and_options(&parts, &about) else { return };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return };
    let link = document().create_element("a").ok();
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The browser has begun to read it, and holds it as long as it needs it.
    let _freed = Url::revoke_object_url(&address);
}

/// Puts a text where the reader can paste it from; tells whether that worked.
pub async fn copy(text: &str) -> bool {
    // Browsers hand it out to pages on safe connections alone.
    let navigator = window().navigator();
    let has = js_sys::Reflect::has(&navigator, &"clipboard".into()).unwrap_or(false);
    has && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// Prints the page.
pub fn print() {
    let _refused = window().print();
}

/// Where the reader is, in full.
pub fn full_address() -> String {
    window().location().href().unwrap_or_default()
}
