//! Single values, read from their words.

use atlas_model::Date;
use std::time::Duration;

pub fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "not a calendar date like 2026-11-24".to_owned())
}

pub fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().filter(|seconds| (0.0..=3600.0).contains(seconds));
    seconds.map(Duration::from_secs_f64).ok_or_else(|| "not a number from 0 to 3600".to_owned())
}

pub fn base_url(text: &str) -> Result<String, String> {
    let text = web_address(text)?;
    Ok(if text.ends_with('/') { text } else { format!("{text}/") })
}

pub fn web_address(text: &str) -> Result<String, String> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .ok_or("begins with neither https:// nor http://")?;
    let stray = |c: char| c.is_whitespace() || c.is_control() || "?#\"<>`".contains(c);
    if rest.is_empty() || rest.starts_with('/') || text.contains(stray) {
        return Err("not an address like https://example.org/atlas/".to_owned());
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_gets_its_slash_and_must_be_an_address() {
        assert_eq!(base_url("https://a.org/b"), Ok("https://a.org/b/".to_owned()));
        assert_eq!(base_url("http://localhost:8080/"), Ok("http://localhost:8080/".to_owned()));
        for bad in ["a.org", "ftp://a.org/", "https://", "https:///b", "https://a.org/?q"] {
            assert!(base_url(bad).is_err(), "{bad}");
        }
    }
}
