//! The network: bytes, and the pages of this site.

use super::document;
use atlas_model::page::Page;
use gloo::utils::window;
use js_sys::{Object, Uint8Array};
use std::fmt;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomParser, Response, SupportedType};

/// Why something could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// There was no answer.
    Offline,
    /// The server answered with this status.
    Status(u16),
    /// The answer was not what it should be.
    Unreadable(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Offline => formatter.write_str("the server did not answer"),
            Self::Status(status) => write!(formatter, "the server answered {status}"),
            Self::Unreadable(what) => formatter.write_str(what),
        }
    }
}

/// The bytes at an address of this site.
pub async fn fetch_bytes(href: &str) -> Result<Vec<u8>, Fault> {
    let response = fetch(href).await?;
    let buffer = response.array_buffer().map_err(unreadable)?;
    Ok(Uint8Array::new(&JsFuture::from(buffer).await.map_err(unreadable)?).to_vec())
}

/// A page of this site and its fixed content: the HTML of a page is all that there is to fetch.
pub(super) async fn fetch_page(href: &str) -> Result<(Page, String), Fault> {
    let response = fetch(href).await?;
    let text = JsFuture::from(response.text().map_err(unreadable)?).await.map_err(unreadable)?;
    let parser = DomParser::new().map_err(unreadable)?;
    let html = text.as_string().unwrap_or_default();
    let document = parser.parse_from_string(&html, SupportedType::TextHtml).map_err(unreadable)?;
    let page = document::page_in(&document)
        .ok_or_else(|| Fault::Unreadable("the page carries no data".to_owned()))?;
    Ok((page, document::fixed_in(&document)))
}

async fn fetch(href: &str) -> Result<Response, Fault> {
    let answer = JsFuture::from(window().fetch_with_str(href)).await;
    let response: Response = answer.map_err(|_| Fault::Offline)?.dyn_into().map_err(unreadable)?;
    if response.ok() { Ok(response) } else { Err(Fault::Status(response.status())) }
}

fn unreadable<T: Into<JsValue>>(cause: T) -> Fault {
    // What the browser throws is an object, which says in words what it is.
    let cause = String::from(cause.into().unchecked_into::<Object>().to_string());
    Fault::Unreadable(format!("the answer cannot be read ({cause})"))
}
