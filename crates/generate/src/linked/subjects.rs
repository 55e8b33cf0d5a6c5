//! What records are about, and the showcase itself.

use super::addresses::{Addresses, licence};
use atlas_model::{
    City,
    open_data::Format,
    page::{ChallengePage, DataPage, DataTable, Home, OrganisationPage, Page},
};
use serde_json::{Value, json};

pub(super) fn website(home: &Home, page: &Page, at: &Addresses<'_>) -> Value {
    let template = format!("{}?q={{search_term_string}}", at.page("explore/"));
    json!({
        "@type": "WebSite",
        "name": page.frame.title,
        "description": home.tagline,
        "inLanguage": page.head.lang,
        "license": licence(&page.frame.licence),
        "potentialAction": {
            "@type": "SearchAction",
            "target": { "@type": "EntryPoint", "urlTemplate": template },
            "query-input": "required name=search_term_string",
        },
    })
}

pub(super) fn city(city: &City) -> Value {
    let item = city.wikidata.iter().map(|item| format!("https://www.wikidata.org/wiki/{item}"));
    json!({
        "@type": "City",
        "name": city.name,
        "alternateName": city.name_local,
        "description": city.common.summary,
        "geo": {
            "@type": "GeoCoordinates",
            "latitude": city.latitude,
            "longitude": city.longitude,
        },
        "containedInPlace": {
            "@type": "Country",
            "name": city.country_name,
            "identifier": city.country,
        },
        "sameAs": item.chain(city.official_url.clone()).collect::<Vec<_>>(),
    })
}

pub(super) fn challenge(shown: &ChallengePage, at: &Addresses<'_>) -> Value {
    json!({
        "@type": "DefinedTerm",
        "name": shown.name.label,
        "description": shown.definition,
        "alternateName": shown.sub_terms,
        "inDefinedTermSet": { "@id": at.page("challenges/") },
    })
}

pub(super) fn organisation(shown: &OrganisationPage) -> Value {
    let elsewhere = shown.elsewhere.iter().map(|link| &link.href);
    json!({
        "@type": "Organization",
        "name": shown.name,
        "description": shown.common.as_ref().and_then(|common| common.summary.as_ref()),
        "sameAs": elsewhere.collect::<Vec<_>>(),
    })
}

pub(super) fn data(shown: &DataPage, page: &Page, at: &Addresses<'_>) -> Value {
    let site = json!({ "@type": "Organization", "name": page.frame.title, "url": at.page("") });
    let licence = licence(&page.frame.licence);
    let dataset = |table: &DataTable| {
        json!({
            "@type": "Dataset",
            "@id": format!("{}#data-{}", at.own(), table.name),
            "name": format!("{} · {}", table.title, page.frame.title),
            "description": table.described,
            "license": licence,
            "creator": site,
            "distribution": table.files.iter().map(|file| download(file, at)).collect::<Vec<_>>(),
        })
    };
    json!({
        "@type": "DataCatalog",
        "name": page.title(),
        "description": page.head.description,
        "license": licence,
        "publisher": site,
        "dataset": shown.tables.iter().map(dataset).collect::<Vec<_>>(),
    })
}

fn download(file: &atlas_model::page::Link, at: &Addresses<'_>) -> Value {
    let formats = [Format::Csv, Format::Json, Format::GeoJson];
    let format = formats.into_iter().find(|format| format.label() == file.text);
    json!({
        "@type": "DataDownload",
        "encodingFormat": format.map(Format::media_type),
        "contentUrl": at.full(&file.href),
    })
}
