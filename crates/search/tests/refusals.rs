//! What can't be built is refused in words.

use atlas_search::{Document, Field, MOST_FIELDS, Schema, build};

fn check(schema: &Schema, document: Document, expected: &str) {
    assert_eq!(build(schema, &[document]).expect_err("it is refused").to_string(), expected);
}

#[test]
fn a_document_must_have_the_schemas_shape() {
    let schema = Schema { fields: vec![Field::new("title", 1.0)], ..Schema::default() };
    check(
        &schema,
        Document::default(),
        "document 0 has 0 fields, the schema has 1: \
         give one entry for each, empty where there is no value",
    );
}

#[test]
fn a_weight_must_be_a_number_from_zero_up() {
    let schema = Schema { fields: vec![Field::new("title", -1.0)], ..Schema::default() };
    check(
        &schema,
        Document::default(),
        "the weight of the field `title` is -1: use a number from 0 up, such as 1.0",
    );
}

#[test]
fn a_schema_has_room_for_so_many_fields() {
    let schema =
        Schema { fields: vec![Field::new("x", 1.0); MOST_FIELDS + 1], ..Schema::default() };
    check(
        &schema,
        Document::default(),
        "the schema has 33 fields: use at most 32, join those that weigh the same",
    );
}

#[test]
fn facets_have_names_of_their_own() {
    let schema = Schema { facets: vec!["city".into(), "city".into()], ..Schema::default() };
    check(
        &schema,
        Document::default(),
        "the schema names `city` twice: give each facet and each sort key a name of its own",
    );
}
