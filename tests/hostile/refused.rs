use crate::{
    file::Place,
    showcase::HostileShowcase,
    vectors::{extent, vectors},
};
use url::Url;

#[test]
fn a_field_that_takes_no_text_refuses_every_vector_but_plain_ones() {
    let showcase = HostileShowcase::of_other_fields(&vectors(), extent());
    let (taken, refused): (Vec<_>, Vec<_>) =
        showcase.places().partition(|place| place.text.is_some());
    assert!(refused.len() >= 8 * vectors().len(), "{}", refused.len());
    let odd: Vec<_> = taken.iter().filter(|place| !is_plain(place)).collect();
    assert!(odd.is_empty(), "{odd:#?}");
    site_tests::figure("hostile.refused", refused.len());
}

/// Whether a field has taken a word, or an address of the web, in which nothing can run.
fn is_plain(place: &Place) -> bool {
    let Some(text) = &place.text else { return false };
    let word = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let address = !text.contains(['<', '>', '"', '\'', '`', '\\']) && text.is_ascii();
    let web = Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    word || (address && web)
}
