//! What a reader takes along: files made on the spot, texts, a link, paper.

use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, UnwrapThrowExt};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

/// Saves a text as a file of this name.
pub fn download(name: &str, text: &str) {
    let link = document().create_element("a").unwrap_throw();
    let text = String::from(js_sys::encode_uri_component(text));
    for (attribute, value) in [
        ("href", format!("data:application/octet-stream;charset=utf-8,{text}")),
        ("download", name.to_owned()),
    ] {
        link.set_attribute(attribute, &value).unwrap_throw();
    }
    link.unchecked_into::<HtmlElement>().click();
}

/// Puts a text where the reader can paste it from; tells whether the browser let it.
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
