//! Getting from page to page: the history, and where each page was scrolled to.

use super::{
    fetch::{Fault, Fetched, fetch_page},
    outage,
};
use crate::{address::Address, app::Shown};
use gloo::utils::window;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::{JsValue, UnwrapThrowExt};
use wasm_bindgen_futures::spawn_local;
use web_sys::Url;
use yew::AttrValue;

/// How the reader got to what shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arrival {
    /// The browser loaded it.
    Loaded,
    /// It is the same page as before, with another query.
    Within,
    /// By a link.
    Followed,
    /// By the back or forward button, to where the page was scrolled then.
    Returned(f64),
}

/// What a step does to the history.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Entry {
    /// It adds an entry.
    New,
    /// It takes the current entry's place.
    Same,
    /// The browser has made it already.
    Known(Arrival),
}

thread_local! {
    /// The number of the latest step: an earlier one that is answered later is dropped.
    static LATEST: Cell<u32> = const { Cell::new(0) };
}

/// Where the browser says that it is: path, query and anchor.
pub fn here() -> String {
    let location = window().location();
    [location.pathname(), location.search(), location.hash()]
        .map(Result::unwrap_or_default)
        .concat()
}

/// Goes to a link of this site and hands over what then shows. What cannot be shown within the
/// app is left to the browser; where the server has no answer, the reader stays, and is told.
pub fn go(now: Shown, href: String, entry: Entry, done: impl FnOnce(Shown) + 'static) {
    let step = LATEST.with(|latest| {
        latest.set(latest.get().wrapping_add(1));
        latest.get()
    });
    outage::hide();
    let address = address_of(&href);
    let arrival = match entry {
        Entry::Known(arrival) => arrival,
        Entry::New | Entry::Same if address.path == now.address.path => Arrival::Within,
        Entry::New | Entry::Same => Arrival::Followed,
    };
    // What the browser loaded shows already, also where the server answered with the page for an
    // address that leads nowhere.
    if address.path == now.address.path || arrival == Arrival::Loaded {
        record(entry, &href);
        let arrival = if arrival == Arrival::Loaded { arrival } else { Arrival::Within };
        done(Shown { address, arrival, ..now });
        return;
    }
    spawn_local(async move {
        outage::soon_slow(&href);
        let fetched = fetch_page(&href).await;
        if LATEST.with(Cell::get) != step {
            return;
        }
        outage::hide();
        let Fetched { page, fixed, cited } = match fetched {
            Ok(fetched) => fetched,
            // The site's own page for what is not there, a page that needs other files than this
            // one has, or what is none of this site's: the browser shows them.
            Err(Fault::Gone | Fault::OtherBuild | Fault::Unreadable(_)) => {
                leave_for(&href, entry);
                return;
            }
            Err(fault) => {
                outage::tell_lost(&fault, &href);
                return;
            }
        };
        record(entry, &href);
        done(Shown {
            page: Rc::new(page),
            fixed: AttrValue::from(fixed),
            cited: AttrValue::from(cited),
            address,
            arrival,
        });
    });
}

/// Leaves a step to the browser, which adds an entry to the history only where the step does.
fn leave_for(href: &str, entry: Entry) {
    let location = window().location();
    let left = match entry {
        Entry::New => location.assign(href),
        Entry::Same | Entry::Known(_) => location.replace(href),
    };
    left.unwrap_throw();
}

/// Writes a step into the history. Browsers refuse too many in a short time: then the address
/// lags behind what shows, which the next step mends.
pub(super) fn record(entry: Entry, href: &str) {
    let history = window().history().unwrap_throw();
    let _refused = match entry {
        Entry::New => {
            remember_scroll();
            history.push_state_with_url(&JsValue::NULL, "", Some(href))
        }
        Entry::Same => history.replace_state_with_url(&JsValue::NULL, "", Some(href)),
        Entry::Known(_) => Ok(()),
    };
}

/// Keeps with the current entry where its page is scrolled to.
pub(super) fn remember_scroll() {
    let top = window().scroll_y().unwrap_or(0.0);
    let history = window().history().unwrap_throw();
    let _refused = history.replace_state(&JsValue::from_f64(top), "");
}

/// Where the page of a history entry was scrolled to.
pub(super) fn scroll_of(state: &JsValue) -> f64 {
    state.as_f64().unwrap_or(0.0)
}

/// The path and query of a link of this site.
pub(super) fn address_of(href: &str) -> Address {
    let base = window().location().href().unwrap_or_default();
    match Url::new_with_base(href, &base) {
        Ok(url) => {
            Address { path: url.pathname(), query: url.search().trim_start_matches('?').to_owned() }
        }
        Err(_) => Address { path: href.to_owned(), query: String::new() },
    }
}
