use super::field::table;
use crate::catalog::Catalog;
use atlas_content::{describe, describe_settings, describe_vocabulary};
use atlas_model::{Kind, Settings, Term as _, Vocabularies, description::Field};
use serde_json::{Map, Value, json};

/// The folder of the schemas, below the base path.
const FOLDER: &str = "data/v1/schema/";

/// The schemas as the site publishes them, by their paths.
pub(crate) fn published(catalog: &Catalog<'_>) -> Vec<(String, String)> {
    let schemas = schemas(&catalog.site.settings, &catalog.site.vocabularies).into_iter();
    schemas.map(|(name, text)| (format!("{FOLDER}{name}"), text)).collect()
}

/// The schemas of a showcase: the file's name and its text, for the front matter of each kind of
/// record, for `site.yaml` and for the vocabularies; where there are several languages, for the front
/// matter of each kind's translations, too.
pub fn schemas(settings: &Settings, vocabularies: &Vocabularies) -> Vec<(String, String)> {
    let address = settings.address(FOLDER);
    let kinds = || Kind::ALL.iter().filter(|kind| **kind != Kind::Challenge);
    let records = kinds().map(|kind| {
        let title = format!("{}: front matter", kind.label());
        (kind.folder().to_owned(), title, table(&describe(*kind).fields, vocabularies))
    });
    let translated = kinds().filter(|_| settings.languages.len() > 1);
    let translations = translated.map(|kind| {
        let title = format!("{}: front matter of a translation", kind.label());
        let fields = left_out_at_will(describe(*kind).fields);
        (format!("{}.translation", kind.folder()), title, table(&fields, vocabularies))
    });
    let terms = |name: &str| {
        let mut list = Map::new();
        list.insert("type".to_owned(), json!("array"));
        list.insert("items".to_owned(), json!(table(&describe_vocabulary(name), vocabularies)));
        list
    };
    let others = [
        ("site".to_owned(), "site.yaml".to_owned(), table(&describe_settings(), vocabularies)),
        ("challenges".to_owned(), "Vocabulary of challenges".to_owned(), terms("challenges")),
        ("vocabulary".to_owned(), "Vocabulary".to_owned(), terms("sectors")),
    ];
    let schema = |(name, title, body): (String, String, Map<String, Value>)| {
        let mut schema = Map::new();
        schema.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        schema.insert("$id".to_owned(), json!(format!("{address}{name}.schema.json")));
        schema.insert("title".to_owned(), json!(title));
        schema.extend(body);
        (format!("{name}.schema.json"), format!("{:#}\n", Value::Object(schema)))
    };
    records.chain(translations).chain(others).map(schema).collect()
}

/// The fields of a translation: what it does not say, the original does.
fn left_out_at_will(fields: Vec<Field>) -> Vec<Field> {
    let field =
        |field: Field| Field { required: false, table: left_out_at_will(field.table), ..field };
    fields.into_iter().map(field).collect()
}
