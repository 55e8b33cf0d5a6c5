//! The open data: every file parses, and says as much as the pages do.

use atlas_model::{Kind, RecordState};
use geojson::GeoJson;
use serde_json::Value;
use site_tests::{BuiltSite, Showcase, is_of_type};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

/// The records of a file: each by its columns.
fn rows(site: &BuiltSite, path: &str) -> Vec<BTreeMap<String, String>> {
    let bytes = site.bytes(path);
    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    let names: Vec<String> =
        reader.headers().expect("a CSV file has a head").iter().map(str::to_owned).collect();
    let unique: BTreeSet<&String> = names.iter().collect();
    assert_eq!(unique.len(), names.len(), "{path}: {names:?}");
    let rows = reader.records().map(|row| {
        let row = row.unwrap_or_else(|error| panic!("{path}: {error}"));
        names.iter().cloned().zip(row.iter().map(str::to_owned)).collect()
    });
    rows.collect()
}

fn objects(site: &BuiltSite, path: &str) -> Vec<Value> {
    let parsed: Value =
        serde_json::from_slice(&site.bytes(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let list = parsed.get("features").unwrap_or(&parsed);
    list.as_array().unwrap_or_else(|| panic!("{path} is no list")).clone()
}

#[test]
fn tables_have_a_row_for_each_record_that_lists_show() {
    let (site, showcase) = (BuiltSite::shipped(), Showcase::shipped());
    let listed = showcase.listed();
    for kind in [Kind::Mission, Kind::CaseStudy, Kind::Insight] {
        let titles =
            |of: &dyn Fn() -> Vec<String>| -> BTreeSet<String> { of().into_iter().collect() };
        let expected = titles(&|| {
            let records = listed.iter().filter(|record| record.kind == kind);
            records.map(|record| record.title.clone()).collect()
        });
        let folder = kind.folder();
        let table = rows(&site, &format!("data/v1/{folder}.csv"));
        let list = objects(&site, &format!("data/v1/{folder}.json"));
        assert_eq!(table.len(), expected.len(), "{folder}");
        assert_eq!(titles(&|| table.iter().map(|row| row["title"].clone()).collect()), expected);
        let told = |object: &Value| object["title"].as_str().unwrap().to_owned();
        assert_eq!(titles(&|| list.iter().map(told).collect()), expected);
        assert_eq!(list.len(), expected.len(), "{folder}");
    }
}

#[test]
fn every_file_parses_and_every_column_is_told_of() {
    let site = BuiltSite::shipped();
    let page = site.page("data/index.html");
    let told: BTreeSet<String> =
        page.all("dt code").iter().map(|code| code.text().collect()).collect();
    let files: Vec<&String> =
        site.files().iter().filter(|path| path.starts_with("data/v1/")).collect();
    assert!(files.len() > 15, "{files:?}");
    for path in files {
        // JSON Schemas are of files that authors write, not of tables.
        if path.starts_with("data/v1/schema/") {
            continue;
        }
        let href = format!("{}{path}", site.base());
        assert_eq!(page.all(&format!("a[href='{href}']")).len(), 1, "{path} is not told of");
        if NO_TABLES.contains(&path.as_str()) {
            serde_json::from_slice::<Value>(&site.bytes(path)).unwrap();
            continue;
        }
        let names: BTreeSet<String> = if is_of_type(path, "csv") {
            assert!(site.bytes(path).windows(2).any(|pair| pair == b"\r\n"), "{path}: RFC 4180");
            rows(&site, path).into_iter().flat_map(BTreeMap::into_keys).collect()
        } else {
            let objects = objects(&site, path);
            let properties =
                objects.iter().map(|object| object.get("properties").unwrap_or(object));
            properties.flat_map(|object| object.as_object().unwrap().keys().cloned()).collect()
        };
        let untold: Vec<_> = names.difference(&told).collect();
        assert!(!names.is_empty() && untold.is_empty(), "{path}: {untold:?}");
    }
}

/// Files of the open data that are no tables.
const NO_TABLES: [&str; 2] = ["data/v1/vocabularies.json", "data/v1/catalog.jsonld"];

/// Names of columns are a promise to whoever has a program that reads them: within `v1` none goes,
/// none moves. `UPDATE_EXPECT=1` takes new ones into the list.
#[test]
fn the_columns_of_version_1_are_those_that_were_promised() {
    let site = BuiltSite::shipped();
    let mut found = String::new();
    for path in site.files_of_type(&["csv"]) {
        let Some(table) = path.strip_prefix("data/v1/") else { continue };
        let text = site.text(path);
        let head = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
        writeln!(found, "{table}: {}", head.replace(',', " ")).unwrap();
    }
    let promised = Path::new(env!("CARGO_MANIFEST_DIR")).join("whole-site/columns-v1.txt");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        return fs::write(promised, found).unwrap();
    }
    assert_eq!(found, fs::read_to_string(promised).unwrap());
}

#[test]
fn terms_in_tables_stand_in_the_vocabularies() {
    let site = BuiltSite::shipped();
    let lists: Value = serde_json::from_str(&site.text("data/v1/vocabularies.json")).unwrap();
    let ids = |list: &str| -> BTreeSet<&str> {
        let terms = lists[list].as_array().unwrap_or_else(|| panic!("{list}"));
        terms.iter().map(|term| term["id"].as_str().unwrap()).collect()
    };
    for (table, column, list) in [
        ("missions", "challenges", "challenges"),
        ("missions", "stage", "stage"),
        ("missions", "progress", "progress"),
        ("missions", "recognition", "recognition"),
        ("missions", "instruments", "instruments"),
        ("missions", "governance", "governance"),
        ("missions", "sectors", "sectors"),
        ("case-studies", "methods", "methods"),
        ("insights", "insight_type", "insight_type"),
        ("insights", "roar", "roar"),
        ("milestones", "kind", "milestone_kind"),
        ("sources", "kind", "source_kind"),
        ("organisations", "kind", "organisation_kind"),
        ("cities", "level", "level"),
    ] {
        let known = ids(list);
        let mut used = 0;
        for row in rows(&site, &format!("data/v1/{table}.csv")) {
            for term in row[column].split("; ").filter(|term| !term.is_empty()) {
                assert!(known.contains(term), "{table}.{column}: {term} is not in {list}");
                used += 1;
            }
        }
        assert!(used > 0, "{table}.{column} is empty");
    }
}

#[test]
fn json_and_table_say_the_same() {
    let site = BuiltSite::shipped();
    for path in site.files().iter().filter(|path| path.starts_with("data/v1/")) {
        let Some(stem) = path.strip_suffix(".json") else { continue };
        if NO_TABLES.contains(&path.as_str()) || path.starts_with("data/v1/schema/") {
            continue;
        }
        let table = rows(&site, &format!("{stem}.csv"));
        let list = objects(&site, path);
        assert_eq!(table.len(), list.len(), "{stem}");
        for (row, object) in table.iter().zip(&list) {
            for (name, cell) in row {
                assert_eq!(cell.trim_start_matches('\''), flat(&object[name]), "{stem}: {name}");
            }
        }
    }
}

/// A value as a table writes it, but for the mark before what looks like a formula.
fn flat(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.trim_start_matches('\'').to_owned(),
        Value::Array(values) => values.iter().map(flat).collect::<Vec<_>>().join("; "),
        other => other.to_string(),
    }
}

#[test]
fn maps_are_valid_geojson_with_a_place_for_each_city_and_mission() {
    let (site, showcase) = (BuiltSite::shipped(), Showcase::shipped());
    for (path, count) in [
        ("data/v1/missions.geojson", showcase.site.missions.len()),
        ("data/v1/cities.geojson", showcase.site.cities.len()),
    ] {
        let parsed: Value = serde_json::from_slice(&site.bytes(path)).unwrap();
        let read: GeoJson = site.text(path).parse().unwrap_or_else(|e| panic!("{path}: {e}"));
        let GeoJson::FeatureCollection(read) = read else { panic!("{path}: no collection") };
        assert_eq!(read.features.len(), count, "{path}");
        assert!(parsed.get("crs").is_none(), "{path}: RFC 7946 has one system alone");
        let features = objects(&site, path);
        assert_eq!(features.len(), count, "{path}: the shipped records are all listed");
        for feature in &features {
            assert_eq!(feature["type"], "Feature");
            assert_eq!(feature["geometry"]["type"], "Point", "{feature}");
            let place: Vec<f64> =
                serde_json::from_value(feature["geometry"]["coordinates"].clone())
                    .unwrap_or_else(|error| panic!("{path}: {error}: {feature}"));
            let [east, north] = place[..] else { panic!("{path}: {place:?}") };
            assert!((-180.0..=180.0).contains(&east) && (-90.0..=90.0).contains(&north));
            assert_eq!(feature["properties"]["latitude"].as_f64(), Some(north));
        }
    }
}

#[test]
fn details_are_of_records_that_are_there() {
    let (site, showcase) = (BuiltSite::shipped(), Showcase::shipped());
    let milestones: usize = showcase
        .site
        .missions
        .iter()
        .filter(|entry| entry.record.common.record_state == RecordState::Published)
        .map(|entry| entry.record.initiative.milestones.len())
        .sum();
    let told = rows(&site, "data/v1/milestones.csv");
    let of_missions = told.iter().filter(|row| row["record_kind"] == "mission").count();
    assert_eq!(of_missions, milestones);
    let base = showcase.site.settings.address("");
    for table in ["milestones", "indicators", "partners", "funding", "criteria", "sources"] {
        for row in rows(&site, &format!("data/v1/{table}.csv")) {
            let below = row["url"].strip_prefix(&base).unwrap_or_else(|| panic!("{row:?}"));
            assert!(site.files().contains(&format!("{below}index.html")), "{table}: {row:?}");
        }
    }
}
