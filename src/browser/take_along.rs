//! What a reader takes along: files made on the spot, texts, a link, paper.

use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, UnwrapThrowExt};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, File, HtmlElement, HtmlInputElement};

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

/// A file that the reader brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    /// Its name.
    pub name: String,
    /// Its text; none where it is too large to be a record, or no text.
    pub text: Option<String>,
}

/// The largest file that is read: no record comes near it.
const LARGEST: f64 = 8e6;

/// The file that an event brings: one that is dropped, or chosen in a field.
pub fn dropped_file(event: &web_sys::Event) -> Option<File> {
    if let Some(drop) = event.dyn_ref::<DragEvent>() {
        return drop.data_transfer()?.files()?.item(0);
    }
    event.target()?.dyn_into::<HtmlInputElement>().ok()?.files()?.item(0)
}

/// Reads a file as UTF-8.
pub async fn text_of(file: File) -> Brought {
    let name = file.name();
    if file.size() > LARGEST {
        return Brought { name, text: None };
    }
    let bytes = JsFuture::from(file.array_buffer()).await.ok();
    let bytes = bytes.map(|bytes| js_sys::Uint8Array::new(&bytes).to_vec());
    Brought { name, text: bytes.and_then(|bytes| String::from_utf8(bytes).ok()) }
}

/// Opens a page of another site beside this one, which it is told nothing of.
pub fn open_beside(href: &str) {
    let _refused = window().open_with_url_and_target_and_features(href, "_blank", "noopener");
}
