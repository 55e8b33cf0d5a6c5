//! The catalogue of the open data, in the words of DCAT 3 (W3C Recommendation, 2024): what portals
//! of open data harvest.

use super::{CATALOGUE, Dataset, VOCABULARIES};
use crate::{catalog::Catalog, linked};
use atlas_locale::said::{data, site};
use atlas_model::{
    Settings,
    open_data::{Format, VERSION, path},
};
use serde_json::{Value, json};

pub(super) fn catalogue(catalog: &Catalog<'_>, datasets: &[Dataset<'_>]) -> Vec<u8> {
    let settings = &catalog.site.settings;
    let publisher = json!({
        "@id": settings.base_url,
        "@type": "foaf:Agent",
        "foaf:name": settings.title,
        "foaf:homepage": { "@id": settings.base_url },
    });
    let modified = catalog.commons().into_iter().filter_map(|(_, common)| common.updated).max();
    let modified = modified.map(|day| json!({ "@type": "xsd:date", "@value": day.to_string() }));
    let tables = datasets.iter().map(|dataset| table(catalog, dataset));
    let mut described = json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@id": settings.address(CATALOGUE),
        "@type": "dcat:Catalog",
        "dct:title": said(catalog, &catalog.say(data::catalogue_title(&*settings.title))),
        "dct:description": said(catalog, settings.tagline.as_ref().unwrap_or(&settings.title)),
        "dct:publisher": publisher,
        "dct:license": { "@id": linked::licence(&settings.licence) },
        "dcat:version": VERSION,
        "foaf:homepage": { "@id": settings.address("data/") },
        "dcat:dataset": tables.chain([vocabularies(catalog)]).collect::<Vec<_>>(),
    });
    if let Some(modified) = modified {
        described["dct:modified"] = modified;
    }
    let mut file = serde_json::to_vec_pretty(&described).expect("it has string keys alone");
    file.push(b'\n');
    file
}

fn said(catalog: &Catalog<'_>, text: &str) -> Value {
    json!({ "@language": catalog.language(), "@value": text })
}

fn table(catalog: &Catalog<'_>, dataset: &Dataset<'_>) -> Value {
    let settings = &catalog.site.settings;
    let about = dataset.about;
    let address = settings.address(&format!("data/#data-{}", about.name));
    let files = about
        .formats
        .iter()
        .map(|format| distribution(settings, &path(about.name, *format), format.media_type()));
    json!({
        "@id": address,
        "@type": "dcat:Dataset",
        "dct:identifier": about.name,
        "dct:title": said(catalog, &catalog.say(about.title)),
        "dct:description": said(catalog, &catalog.say(data::each_row(catalog.say(about.rows)))),
        "dcat:landingPage": { "@id": address },
        "dcat:distribution": files.collect::<Vec<_>>(),
    })
}

fn vocabularies(catalog: &Catalog<'_>) -> Value {
    let settings = &catalog.site.settings;
    json!({
        "@id": settings.address("data/#data-vocabularies"),
        "@type": "dcat:Dataset",
        "dct:identifier": "vocabularies",
        "dct:title": said(catalog, &catalog.say(data::vocabularies_title())),
        "dct:description": said(catalog, &catalog.say(site::data_vocabularies_holds())),
        "dcat:distribution": [distribution(settings, VOCABULARIES, Format::Json.media_type())],
    })
}

fn distribution(settings: &Settings, path: &str, media_type: &str) -> Value {
    let address = settings.address(path);
    let media_type = format!("https://www.iana.org/assignments/media-types/{media_type}");
    json!({
        "@type": "dcat:Distribution",
        "dcat:accessURL": { "@id": address },
        "dcat:downloadURL": { "@id": address },
        "dcat:mediaType": { "@id": media_type },
        "dct:license": { "@id": linked::licence(&settings.licence) },
    })
}
