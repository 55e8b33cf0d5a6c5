use super::evidence::evidence;
use crate::{
    countries::{Country, countries, country},
    decode::{
        Node, Table,
        fields::{any_text, number_from, term, text, web_address},
    },
    nearest::nearest,
    reporter::Problem,
    scope::Scope,
};
use atlas_model::{
    City, Common,
    description::{Choice, Short},
};

/// Reads a city. Required fields come last, so that the lack of one keeps no other from being
/// checked.
pub(crate) fn city(table: &Table<'_>, common: Option<Common>) -> Option<City> {
    let name = table.required("name", text(90));
    let country = table.required("country", country_code);
    let level = table.required("level", term);
    let latitude = table.required("latitude", number_from(-90.0, 90.0));
    let longitude = table.required("longitude", number_from(-180.0, 180.0));
    Some(City {
        name_local: table.optional("name_local", text(90)),
        population: table.optional("population", evidence),
        government_form: table.optional("government_form", text(200)),
        powers: table.list("powers", term),
        networks: table.list("networks", text(120)),
        wikidata: table.optional("wikidata", wikidata),
        official_url: table.optional("official_url", web_address),
        common: common?,
        name: name?,
        country: country?.code.to_owned(),
        country_name: country?.name.to_owned(),
        region: country?.region.to_owned(),
        region_id: country?.region.to_lowercase().replace(' ', "-"),
        level: level?,
        latitude: latitude?,
        longitude: longitude?,
    })
}

/// A country by its code of ISO 3166-1 alpha-2.
pub(crate) fn country_code(node: &Node, scope: &Scope<'_>) -> Option<Country> {
    scope.tell(node, || {
        Short::Term(countries().map(|country| Choice::new(country.code, country.name)).collect())
    })?;
    let code = any_text(node, scope)?;
    let found = country(&code);
    if found.is_none() {
        let upper = code.to_uppercase();
        let name = countries().find(|country| country.name.eq_ignore_ascii_case(&code));
        let near = country(&upper)
            .or(name)
            .map(|country| country.code)
            .or_else(|| (upper == "UK").then_some("GB"))
            .or_else(|| {
                let near = nearest(&code, countries().map(|country| country.name))?;
                countries().find(|country| country.name == near).map(|country| country.code)
            });
        scope.report(
            &node.span,
            Problem::error("unknown-country", format!("`{code}` is no code of a country"))
                .nearest(near, || "write the two letters of ISO 3166-1: `GB`".to_owned()),
        );
    }
    found
}

/// An item of Wikidata.
pub(crate) fn wikidata(node: &Node, scope: &Scope<'_>) -> Option<String> {
    scope.tell(node, || Short::Wikidata)?;
    let text = any_text(node, scope)?;
    let digits = text.strip_prefix('Q').unwrap_or_default();
    let fits = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    if !fits {
        scope.report(
            &node.span,
            Problem::error("invalid-wikidata", format!("`{text}` is no item of Wikidata"))
                .help("write it like `Q84`"),
        );
    }
    fits.then_some(text)
}
