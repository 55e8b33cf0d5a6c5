//! The network: bytes, and the pages of this site.

use super::{document, words::say};
use atlas_locale::{Said, said::app};
use atlas_model::page::Page;
use gloo::utils::window;
use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Document, DomParser, RequestCache, RequestInit, Response, SupportedType};

/// Why something could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// There was no answer, or it broke off.
    Offline,
    /// The server has no such file, or has it no more: files that change get new names.
    Gone,
    /// The server answered with this status.
    Status(u16),
    /// The page is of another build.
    OtherBuild,
    /// The answer was not what it should be, as the browser says.
    Unreadable(String),
}

impl Fault {
    /// What happened, as a part of a sentence.
    pub fn in_words(&self) -> String {
        say(match self {
            Self::Offline => Said::from(app::fault_no_answer()),
            Self::Gone => app::fault_site_changed().into(),
            Self::Status(status) => app::fault_status(status.to_string()),
            Self::OtherBuild => app::fault_other_build().into(),
            Self::Unreadable(cause) => app::fault_unreadable(cause),
        })
    }
}

/// A request that is under way.
pub struct Request(JsFuture);

impl Request {
    /// Asks for an address of this site at once, whenever the answer is waited for.
    pub fn send(href: &str) -> Self {
        Self(JsFuture::from(window().fetch_with_str(href)))
    }

    /// The same past all that the browser keeps: a file that came damaged is not to stay so.
    pub fn send_afresh(href: &str) -> Self {
        let past_caches = RequestInit::new();
        past_caches.set_cache(RequestCache::Reload);
        Self(JsFuture::from(window().fetch_with_str_and_init(href, &past_caches)))
    }

    /// The bytes of the answer.
    pub async fn bytes(self) -> Result<Vec<u8>, Fault> {
        bytes_of(&self.response().await?).await
    }

    async fn response(self) -> Result<Response, Fault> {
        let answer = self.0.await.map_err(|_| Fault::Offline)?;
        let response: Response = answer.dyn_into().map_err(unreadable)?;
        match response.status() {
            _ if response.ok() => Ok(response),
            404 | 410 => Err(Fault::Gone),
            status => Err(Fault::Status(status)),
        }
    }
}

/// The bytes that raw deflate stands for, inflated by the browser.
pub async fn inflate(deflated: &[u8]) -> Result<Vec<u8>, Fault> {
    // Stable in every browser, though not yet in `web-sys`.
    let class = Reflect::get(&window(), &"DecompressionStream".into()).map_err(unreadable)?;
    let format = Array::of1(&"deflate-raw".into());
    let inflater =
        Reflect::construct(class.unchecked_ref::<Function>(), &format).map_err(unreadable)?;
    let parts = Array::of1(&Uint8Array::from(deflated));
    let blob = Blob::new_with_u8_array_sequence(&parts).map_err(unreadable)?;
    let stream = blob.stream().pipe_through(inflater.unchecked_ref());
    let response = Response::new_with_opt_readable_stream(Some(&stream)).map_err(unreadable)?;
    bytes_of(&response).await
}

async fn bytes_of(response: &Response) -> Result<Vec<u8>, Fault> {
    let buffer = response.array_buffer().map_err(unreadable)?;
    Ok(Uint8Array::new(&JsFuture::from(buffer).await.map_err(unreadable)?).to_vec())
}

/// A page of this site as it was fetched: its HTML is all that there is to fetch.
pub(super) struct Fetched {
    pub(super) page: Page,
    /// Its fixed content as HTML.
    pub(super) fixed: String,
    /// What reference managers read of it, as HTML.
    pub(super) cited: String,
}

/// Fetches a page of this site that goes with the files that this page has: its stylesheet, its
/// app. Another app's page has others, and so has a page of a later build, or of another site.
pub(super) async fn fetch_page(href: &str) -> Result<Fetched, Fault> {
    let document = fetch_document(href).await?;
    let page = document::page_in(&document)
        .filter(|_| document::build_of(&document) == document::build_of(&gloo::utils::document()))
        .ok_or(Fault::OtherBuild)?;
    Ok(Fetched { page, fixed: document::fixed_in(&document), cited: document::cited_in(&document) })
}

/// What the page of a record carries for comparisons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carried {
    /// What the record says, as JSON.
    Data(String),
    /// Nothing: the record is elsewhere now.
    Moved(String),
    /// Nothing, and this is the page's title.
    Nothing(String),
}

/// What the page of a record carries for comparisons.
pub async fn fetch_comparison(href: &str) -> Result<Carried, Fault> {
    let document = fetch_document(href).await?;
    if let Some(data) = document::comparison_in(&document) {
        return Ok(Carried::Data(data));
    }
    if let Some(href) = document::moved_to(&document) {
        return Ok(Carried::Moved(href));
    }
    let title = document::page_in(&document).map(|page| page.head.title);
    Ok(Carried::Nothing(title.unwrap_or_default()))
}

async fn fetch_document(href: &str) -> Result<Document, Fault> {
    let response = Request::send(href).response().await?;
    let text = JsFuture::from(response.text().map_err(unreadable)?).await;
    let text = text.map_err(|_| Fault::Offline)?;
    let parser = DomParser::new().map_err(unreadable)?;
    let html = text.as_string().unwrap_or_default();
    parser.parse_from_string(&html, SupportedType::TextHtml).map_err(unreadable)
}

fn unreadable<T: Into<JsValue>>(cause: T) -> Fault {
    // What the browser throws is an object, which says in words what it is.
    Fault::Unreadable(cause.into().unchecked_into::<Object>().to_string().into())
}
