//! What is kept in the reader's own browser, under names of this site's own.

use gloo::utils::window;
use web_sys::Storage;

/// The browser keeps nothing: its settings forbid it, or there is no room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// What is kept under a name.
pub fn kept(name: &str) -> Result<Option<String>, Refused> {
    storage()?.get_item(name).map_err(|_| Refused)
}

/// Keeps a text under a name, in place of what was there.
pub fn keep(name: &str, text: &str) -> Result<(), Refused> {
    storage()?.set_item(name, text).map_err(|_| Refused)
}

/// Keeps nothing more under a name.
pub fn forget(name: &str) -> Result<(), Refused> {
    storage()?.remove_item(name).map_err(|_| Refused)
}

/// The names of what is kept that begin so, in order.
pub fn kept_names(start: &str) -> Vec<String> {
    let Ok(storage) = storage() else { return Vec::new() };
    let count = storage.length().unwrap_or_default();
    let names = (0..count).filter_map(|place| storage.key(place).ok().flatten());
    let mut names: Vec<String> = names.filter(|name| name.starts_with(start)).collect();
    names.sort();
    names
}

fn storage() -> Result<Storage, Refused> {
    window().local_storage().ok().flatten().ok_or(Refused)
}
