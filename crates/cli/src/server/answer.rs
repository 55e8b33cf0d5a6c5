use super::{
    builder::State,
    live,
    served::{Found, Served},
};
use atlas_hosting::media_type;

/// An answer to a request.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub media_type: String,
    pub location: Option<String>,
    pub body: Vec<u8>,
}

/// Answers a request for an address such as `/missions/?q=heat`.
pub fn answer(address: &str, state: &State) -> Answer {
    let (path, query) = match address.split_once('?') {
        Some((path, query)) => (path, format!("?{query}")),
        None => (address, String::new()),
    };
    let Some(path) = percent_decoded(path.trim_start_matches('/')) else {
        return plain(400, "This address is no UTF-8.\n");
    };
    if path == live::SCRIPT_PATH {
        return found(200, &path, live::SCRIPT.as_bytes(), state);
    }
    if path == live::STYLE_PATH {
        return found(200, &path, live::STYLE.as_bytes(), state);
    }
    let Some(site) = &state.site else {
        return found(503, "index.html", live::NO_SITE.as_bytes(), state);
    };
    match site.find(&path) {
        Found::File(path, bytes) => found(200, &path, &bytes, state),
        Found::Folder => {
            let path = address.split('?').next().unwrap_or_default().trim_start_matches('/');
            Answer { location: Some(format!("/{path}/{query}")), ..plain(302, "") }
        }
        Found::Nothing => missing(&path, site, state),
    }
}

fn missing(path: &str, site: &Served, state: &State) -> Answer {
    match site.lost(path) {
        Found::File(path, bytes) => found(404, &path, &bytes, state),
        _ => plain(404, "There is no such page.\n"),
    }
}

fn found(status: u16, path: &str, bytes: &[u8], state: &State) -> Answer {
    let media_type = media_type(path);
    let body = if media_type.starts_with("text/html") {
        live::with_live(bytes, &state.build)
    } else {
        bytes.to_owned()
    };
    Answer { status, media_type, location: None, body }
}

fn plain(status: u16, text: &str) -> Answer {
    Answer { status, media_type: media_type("a.txt"), location: None, body: text.into() }
}

fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        let escaped = match after {
            [high, low, ..] if *first == b'%' => hex(*high).zip(hex(*low)),
            _ => None,
        };
        if let Some((high, low)) = escaped {
            bytes.push(high * 16 + low);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::served::small;
    use std::sync::Arc;

    fn state() -> State {
        let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        let site = small(&[("cities/malmö.txt", here)]);
        State { site: Some(Arc::new(site)), build: "7-1".into(), told: String::new() }
    }

    #[test]
    fn a_page_gets_the_script_and_other_files_stay_as_they_are() {
        let page = answer("/cities/malmo/?a=b", &state());
        assert_eq!((page.status, page.media_type.as_str()), (200, "text/html; charset=utf-8"));
        assert!(String::from_utf8(page.body).unwrap().contains("/__atlas/live.js?build=7-1"));
        let icons = answer("/icons-1.svg", &state());
        assert_eq!((icons.media_type.as_str(), icons.body), ("image/svg+xml", b"app".to_vec()));
        let text = answer("/cities/malm%C3%B6.txt", &state());
        assert_eq!((text.status, text.media_type.as_str()), (200, "text/plain; charset=utf-8"));
    }

    #[test]
    fn a_folder_without_its_slash_is_sent_on() {
        let sent = answer("//cities/%6Dalmo?q=a", &state());
        assert_eq!(sent.status, 302);
        assert_eq!(sent.location.as_deref(), Some("/cities/%6Dalmo/?q=a"));
    }

    #[test]
    fn what_is_not_there_gets_the_sites_own_page_in_its_language() {
        for (address, words) in
            [("/nowhere/", "Page not found"), ("/es/nowhere/", "Página no encontrada")]
        {
            let lost = answer(address, &state());
            assert_eq!(lost.status, 404, "{address}");
            assert!(String::from_utf8(lost.body).unwrap().contains(words), "{address}");
        }
    }

    #[test]
    fn without_a_good_build_a_page_says_so() {
        let none = answer("/", &State::default());
        assert_eq!(none.status, 503);
        assert!(String::from_utf8(none.body).unwrap().contains("No site yet"));
    }

    #[test]
    fn escapes_that_are_none_stay() {
        assert_eq!(percent_decoded("a%2fb%zz%4").as_deref(), Some("a/b%zz%4"));
        assert_eq!(percent_decoded("%ff"), None);
    }
}
