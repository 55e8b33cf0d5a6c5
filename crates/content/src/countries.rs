//! Countries of ISO 3166-1 with their regions of UN M49.

/// A country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Country {
    pub(crate) code: &'static str,
    pub(crate) name: &'static str,
    pub(crate) region: &'static str,
}

/// One country a line: code, name, region; no commas in a name.
const TABLE: &str = include_str!("../data/countries.csv");

/// Every country, in the order of its code.
pub(crate) fn countries() -> impl Iterator<Item = Country> {
    TABLE.lines().skip(1).filter_map(|line| {
        let (code, rest) = line.split_once(',')?;
        let (name, region) = rest.split_once(',')?;
        Some(Country { code, name, region })
    })
}

/// The country of an alpha-2 code.
pub(crate) fn country(code: &str) -> Option<Country> {
    countries().find(|country| country.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_name_and_a_region() {
        assert_eq!(countries().count(), 249);
        for country in countries() {
            assert_eq!(country.code.len(), 2);
            assert!(!country.name.is_empty() && !country.region.is_empty(), "{country:?}");
        }
    }

    #[test]
    fn a_code_finds_its_country() {
        let found = country("GB").unwrap();
        assert_eq!((found.name, found.region), ("United Kingdom", "Northern Europe"));
        assert_eq!(country("UK"), None);
    }
}
