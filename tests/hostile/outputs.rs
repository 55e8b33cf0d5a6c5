use crate::{
    showcase::HostileShowcase,
    vectors::{Extent, vectors},
};
use roxmltree::{Document, ParsingOptions};
use serde_json::Value;
use site_tests::{BuiltSite, is_of_type};

#[test]
fn what_others_read_stays_well_formed_and_runs_nothing() {
    let built = HostileShowcase::new(&vectors(), Extent::Each).build();
    let site = built.site();
    let mut checked = 0;
    for path in site.files() {
        let is = |types: &[&str]| types.iter().any(|of| is_of_type(path, of));
        if is(&["xml", "svg"]) {
            xml_holds_no_script(path, &site.text(path));
        } else if is(&["json", "geojson", "jsonld", "webmanifest"]) {
            let read: Result<Value, _> = serde_json::from_slice(&site.bytes(path));
            assert!(read.is_ok(), "{path}: {read:?}");
        } else if is(&["csv"]) {
            no_cell_is_a_formula(&site, path);
        } else if is(&["html"]) {
            data_in_a_page_can_be_read(&site, path);
        } else {
            continue;
        }
        checked += 1;
    }
    assert!(checked > 200, "{checked}");
    site_tests::figure("hostile.files_read", checked);
}

fn xml_holds_no_script(path: &str, text: &str) {
    let options = ParsingOptions { allow_dtd: false, ..ParsingOptions::default() };
    let read = Document::parse_with_options(text, options);
    let read = read.unwrap_or_else(|error| panic!("{path}: {error}"));
    for node in read.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        assert!(!["script", "foreignObject", "iframe", "set", "animate"].contains(&name), "{path}");
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value().trim());
            assert!(!name.starts_with("on"), "{path}: {name}");
            let runs = name == "href" && value.to_ascii_lowercase().starts_with("javascript:");
            assert!(!runs, "{path}: {value}");
        }
    }
}

fn no_cell_is_a_formula(site: &BuiltSite, path: &str) {
    let bytes = site.bytes(path);
    // A row that has not as many cells as the head is an error.
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
    for row in reader.records() {
        let row = row.unwrap_or_else(|error| panic!("{path}: {error}"));
        for cell in &row {
            let formula =
                cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
            assert!(!formula || cell.parse::<f64>().is_ok(), "{path}: {cell:?}");
        }
    }
}

fn data_in_a_page_can_be_read(site: &BuiltSite, path: &str) {
    let page = site.page(path);
    for script in page.all("script") {
        let text: String = script.text().collect();
        let of = script.attr("type").unwrap_or_default();
        if of.ends_with("json") {
            let read: Result<Value, _> = serde_json::from_str(&text);
            assert!(read.is_ok(), "{path}: {read:?}");
        } else {
            assert!(!text.contains("__ran"), "{path}: {text}");
        }
    }
}
