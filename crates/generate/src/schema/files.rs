use super::field::table;
use crate::catalog::Catalog;
use atlas_content::{describe, describe_settings, describe_vocabulary};
use atlas_model::{Kind, Settings, Term as _, Vocabularies};
use serde_json::{Map, Value, json};

/// The folder of the schemas, below the base path.
const FOLDER: &str = "data/v1/schema/";

/// The schemas as the site publishes them, by their paths.
pub(crate) fn published(catalog: &Catalog<'_>) -> Vec<(String, String)> {
    let schemas = schemas(&catalog.site.settings, &catalog.site.vocabularies).into_iter();
    schemas.map(|(name, text)| (format!("{FOLDER}{name}"), text)).collect()
}

/// The schemas of a showcase: the file's name and its text, for the front matter of each kind of
/// record, for `site.yaml` and for the vocabularies.
pub fn schemas(settings: &Settings, vocabularies: &Vocabularies) -> Vec<(String, String)> {
    let address = settings.address(FOLDER);
    let kinds = Kind::ALL.iter().filter(|kind| **kind != Kind::Challenge);
    let records = kinds.map(|kind| {
        let title = format!("{}: front matter", kind.label());
        (kind.folder(), title, table(&describe(*kind).fields, vocabularies))
    });
    let settings = table(&describe_settings(), vocabularies);
    let terms = |name: &str| {
        let mut list = Map::new();
        list.insert("type".to_owned(), json!("array"));
        list.insert("items".to_owned(), json!(table(&describe_vocabulary(name), vocabularies)));
        list
    };
    let others = [
        ("site", "site.yaml".to_owned(), settings),
        ("challenges", "Vocabulary of challenges".to_owned(), terms("challenges")),
        ("vocabulary", "Vocabulary".to_owned(), terms("sectors")),
    ];
    let schema = |(name, title, body): (&'static str, String, Map<String, Value>)| {
        let mut schema = Map::new();
        schema.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        schema.insert("$id".to_owned(), json!(format!("{address}{name}.schema.json")));
        schema.insert("title".to_owned(), json!(title));
        schema.extend(body);
        (format!("{name}.schema.json"), format!("{:#}\n", Value::Object(schema)))
    };
    records.chain(others).map(schema).collect()
}
