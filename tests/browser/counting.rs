//! Counts made without the index: from the content itself, one record at a time.

use site_tests::{Listed, Showcase};

/// The chosen values of facets: within one OR, between them AND.
pub type Choice<'c> = &'c [(&'static str, &'c [&'c str])];

/// The records that a choice finds.
pub fn found<'l>(listed: &'l [Listed], choice: Choice<'_>) -> Vec<&'l Listed> {
    let fits = |record: &&Listed| {
        choice.iter().all(|(facet, values)| {
            values.is_empty() || values.iter().any(|value| has(record, facet, value))
        })
    };
    listed.iter().filter(fits).collect()
}

/// What a value's count must be: how many records choosing it would give, given the *other*
/// facets.
pub fn count(listed: &[Listed], choice: Choice<'_>, facet: &str, value: &str) -> usize {
    let others: Vec<_> = choice.iter().filter(|(other, _)| *other != facet).copied().collect();
    found(listed, &others).into_iter().filter(|record| has(record, facet, value)).count()
}

/// The label of each value of a facet, by the value.
pub fn labels(showcase: &Showcase, facet: &str) -> Vec<(String, String)> {
    let site = &showcase.site;
    match facet {
        "challenge" => {
            let known = site.vocabularies.challenges.iter();
            known.map(|challenge| (challenge.id.to_string(), challenge.label.clone())).collect()
        }
        "city" => {
            let known = site.cities.iter().map(|entry| &entry.record);
            known.map(|city| (city.common.id.to_string(), city.name.clone())).collect()
        }
        other => panic!("{other} is not counted here"),
    }
}

fn has(record: &Listed, facet: &str, value: &str) -> bool {
    record.values.get(facet).is_some_and(|values| values.iter().any(|known| known == value))
}
