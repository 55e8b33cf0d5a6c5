use super::{frame::Draft, planned::Shown};
use crate::{
    catalog::{Catalog, sorting_key},
    facets,
    pages::Planned,
    pictures::Picture,
};
use atlas_locale::said::site;
use atlas_model::{
    FACETS,
    page::{Card, Explore, FacetGroup, FacetValue, Page, RESULTS_AT_A_TIME},
};
use atlas_search::Index;
use std::{cmp::Reverse, collections::BTreeMap, sync::Arc};

/// Search and facets as they stand before anyone chooses. The counts come from the index itself,
/// so that they are those which the browser finds.
pub(crate) fn explore(catalog: &Catalog<'_>, index: &Index, href: String) -> Arc<Explore> {
    let items = catalog.items_own_first();
    let total = items.len();
    let mut labels: BTreeMap<(&str, String), String> = BTreeMap::new();
    for facet in FACETS {
        for item in &items {
            for (value, label) in facets::values(catalog, *item, facet.key) {
                labels.insert((facet.key, value), label);
            }
        }
    }
    let groups = FACETS.iter().filter_map(|facet| {
        let mut values: Vec<FacetValue> = index
            .facet_values(facet.key)
            .map(|(value, count)| FacetValue {
                value: value.to_owned(),
                label: labels
                    .get(&(facet.key, value.to_owned()))
                    .cloned()
                    .unwrap_or_else(|| value.to_owned()),
                count,
            })
            .collect();
        values.sort_by_cached_key(|value| (Reverse(value.count), sorting_key(&value.label)));
        // A facet whose one value every record has narrows nothing.
        let tells = match values.as_slice() {
            [] => false,
            [only] => usize::try_from(only.count) != Ok(total),
            _ => true,
        };
        tells.then(|| FacetGroup { key: facet.key.to_owned(), values })
    });
    let cards: Vec<Card> =
        items.iter().take(RESULTS_AT_A_TIME).map(|item| catalog.card_of(*item)).collect();
    Arc::new(Explore {
        total: u32::try_from(total).unwrap_or(u32::MAX),
        facets: groups.collect(),
        cards,
        index: href,
    })
}

/// The page of search and facets.
pub(crate) fn explore_page(catalog: &Catalog<'_>, explore: &Arc<Explore>) -> Planned {
    let draft = Draft {
        title: catalog.say(site::explore_title()),
        description: catalog.say(site::explore_description()),
        path: "explore/".to_owned(),
        crumbs: Vec::new(),
    };
    let page = Page { explore: Some(explore.clone()), ..draft.page(catalog) };
    let picture = Picture::Site.chosen(catalog);
    Planned { picture, ..Planned::shown(page, Shown::Explore) }
}
