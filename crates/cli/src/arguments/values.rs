//! Single values, read from their words.

use atlas_model::Date;
use std::{net::SocketAddr, time::Duration};

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

pub fn host_name(text: &str) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
    if text.is_empty() || !text.chars().all(fits) {
        return Err("not a host's name like atlas.example.org".to_owned());
    }
    Ok(text.to_owned())
}

pub fn listened(text: &str) -> Result<String, String> {
    let fits = text.parse::<u16>().is_ok() || text.parse::<SocketAddr>().is_ok();
    fits.then(|| text.to_owned())
        .ok_or_else(|| "neither a port like 80 nor an address like 127.0.0.1:8080".to_owned())
}

/// A language by its tag.
pub fn language(text: &str) -> Result<String, String> {
    if atlas_content::is_language(text) {
        return Ok(text.to_owned());
    }
    Err(format!("`{text}` is no language tag: write a BCP 47 tag, as `cy` or `pt-BR`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_is_told_is_no_more_than_a_name_and_a_port() {
        assert!(host_name("atlas.example.org").is_ok());
        for bad in ["", "a b", "a;b", "a{", "a\nb", "\"a"] {
            assert!(host_name(bad).is_err(), "{bad:?}");
        }
        assert!(listened("80").is_ok() && listened("127.0.0.1:8080").is_ok());
        for bad in ["", "http", "70000", "80;", "a:80"] {
            assert!(listened(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_base_url_gets_its_slash_and_must_be_an_address() {
        assert_eq!(base_url("https://a.org/b"), Ok("https://a.org/b/".to_owned()));
        assert_eq!(base_url("http://localhost:8080/"), Ok("http://localhost:8080/".to_owned()));
        for bad in ["a.org", "ftp://a.org/", "https://", "https:///b", "https://a.org/?q"] {
            assert!(base_url(bad).is_err(), "{bad}");
        }
    }
}
