use gloo::utils::document;
use wasm_bindgen::{JsCast, UnwrapThrowExt};
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
