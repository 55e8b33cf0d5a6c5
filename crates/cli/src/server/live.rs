//! What is added to served pages: a script that listens for changes, and its stylesheet. Both are
//! files of their own, as the pages' policy lets nothing run that is written into them.

/// Where the script is.
pub const SCRIPT_PATH: &str = "__atlas/live.js";
/// Where the stylesheet is.
pub const STYLE_PATH: &str = "__atlas/live.css";
/// Where changes are told.
pub const EVENTS_PATH: &str = "__atlas/events";

/// Reloads the page, or lays over it what is wrong with the content.
pub const SCRIPT: &str = include_str!("live.js");
/// How that looks.
pub const STYLE: &str = include_str!("live.css");

const HEAD_END: &[u8] = b"</head>";

/// The policy of a page on which no script may run, such as a card for other sites.
const NO_SCRIPT: &[u8] = b"default-src 'none'";

/// A page with the script and the stylesheet in its head. The script's address says which build
/// the page is of. A page on which no script may run stays as it is.
pub fn with_live(page: &[u8], build: &str) -> Vec<u8> {
    let place_of = |part: &[u8]| page.windows(part.len()).position(|found| found == part);
    let end = place_of(HEAD_END).unwrap_or(0);
    if place_of(NO_SCRIPT).is_some_and(|policy| policy < end) {
        return page.to_vec();
    }
    let tags = format!(
        "<link rel=\"stylesheet\" href=\"/{STYLE_PATH}\">\
         <script type=\"module\" src=\"/{SCRIPT_PATH}?build={build}\"></script>"
    );
    let mut live = Vec::with_capacity(page.len() + tags.len());
    let (before, after) = page.split_at(end);
    live.extend_from_slice(before);
    live.extend_from_slice(tags.as_bytes());
    live.extend_from_slice(after);
    live
}

/// What stands in for every page as long as there was no good build.
pub const NO_SITE: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
    <title>No site yet</title></head><body><main><h1>No site yet</h1>\
    <p>The content has errors. Mend them, and the site appears here.</p></main></body></html>\n";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_comes_at_the_end_of_the_head() {
        let page = with_live(b"<head><title>A</title></head><body></head></body>", "7-1");
        let page = String::from_utf8(page).unwrap();
        assert!(page.starts_with("<head><title>A</title><link "), "{page}");
        assert!(page.contains("live.js?build=7-1\"></script></head><body>"), "{page}");
    }

    #[test]
    fn a_page_that_runs_no_script_stays_as_it_is() {
        let page = b"<head><meta content=\"default-src 'none'; style-src 'self'\"></head>";
        assert_eq!(with_live(page, "7-1"), page);
        let told = with_live(b"<head></head><body>default-src 'none'</body>", "7-1");
        assert!(told.starts_with(b"<head><link "), "its words are no policy");
    }
}
