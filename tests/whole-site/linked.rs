//! JSON-LD: every page's parses to RDF, and says what schema.org has words for.

use oxjsonld::{JsonLdParser, JsonLdRemoteDocument};
use oxrdf::{NamedOrBlankNode, Quad, Term, vocab::rdf};
use site_tests::{BuiltSite, HtmlFile, Showcase};
use std::collections::{BTreeMap, BTreeSet};

const SCHEMA: &str = "https://schema.org/";

/// The types that pages use, what each is besides, and the properties that schema.org (29.0) gives
/// it.
const TYPES: &[(&str, &str, &str)] = &[
    ("Thing", "", "name description url alternateName sameAs identifier potentialAction"),
    ("Organization", "Thing", "foundingDate parentOrganization areaServed knowsAbout funder"),
    ("Project", "Organization", ""),
    ("Person", "Thing", "familyName givenName"),
    ("Place", "Thing", "geo containedInPlace"),
    ("City", "Place", ""),
    ("Country", "Place", ""),
    ("GeoCoordinates", "Thing", "latitude longitude"),
    (
        "CreativeWork",
        "Thing",
        "headline datePublished dateModified inLanguage license author publisher about mentions \
         mainEntity creator text encodingFormat",
    ),
    ("Article", "CreativeWork", ""),
    ("Claim", "CreativeWork", ""),
    ("Collection", "CreativeWork", ""),
    ("WebSite", "CreativeWork", ""),
    ("WebPage", "CreativeWork", ""),
    ("CollectionPage", "WebPage", ""),
    ("DataCatalog", "CreativeWork", "dataset"),
    ("Dataset", "CreativeWork", "distribution"),
    ("DataDownload", "CreativeWork", "contentUrl"),
    ("DefinedTerm", "Thing", "inDefinedTermSet"),
    ("DefinedTermSet", "CreativeWork", ""),
    ("BreadcrumbList", "Thing", "itemListElement"),
    ("ListItem", "Thing", "position item"),
    ("SearchAction", "Thing", "target query-input"),
    ("EntryPoint", "Thing", "urlTemplate"),
];

/// The properties of a type, and of what it is besides.
fn properties(of: &str) -> BTreeSet<&'static str> {
    let known = TYPES.iter().find(|(name, ..)| *name == of);
    let (_, above, own) = known.unwrap_or_else(|| panic!("{of} is no type that we know"));
    let above = if above.is_empty() { BTreeSet::new() } else { properties(above) };
    own.split_whitespace().chain(above).collect()
}

fn parsed(text: &str, of: &str) -> Vec<Quad> {
    let context = |url: &str, _: &_| {
        assert_eq!(url, "https://schema.org", "the one context that is not in the page");
        let document = format!("{{\"@context\":{{\"@vocab\":\"{SCHEMA}\"}}}}").into_bytes();
        Ok(JsonLdRemoteDocument { document, document_url: url.to_owned() })
    };
    let quads = JsonLdParser::new().for_slice(text).with_load_document_callback(context);
    quads.collect::<Result<_, _>>().unwrap_or_else(|error| panic!("{of}: {error}"))
}

fn quads(page: &HtmlFile) -> Vec<Quad> {
    let text: String = page.one("script[type='application/ld+json']").text().collect();
    parsed(&text, page.path())
}

/// The type of each thing that has one, by how that is written.
fn types(quads: &[Quad]) -> BTreeMap<String, &str> {
    let typed = quads.iter().filter(|quad| quad.predicate == rdf::TYPE);
    let named = typed.map(|quad| match &quad.object {
        Term::NamedNode(name) => {
            let name = name.as_str();
            (quad.subject.to_string(), name.strip_prefix(SCHEMA).unwrap_or(name))
        }
        other => panic!("{other} is no type"),
    });
    named.collect()
}

/// What is said of the page's own subject under a property.
fn said<'q>(quads: &'q [Quad], subject: &str, property: &str) -> Vec<&'q Term> {
    let property = format!("{SCHEMA}{property}");
    let of = quads.iter().filter(|quad| {
        quad.predicate.as_str() == property
            && matches!(&quad.subject, NamedOrBlankNode::NamedNode(name) if name.as_str() == subject)
    });
    of.map(|quad| &quad.object).collect()
}

fn literal(term: &Term) -> &str {
    match term {
        Term::Literal(literal) => literal.value(),
        other => panic!("{other} is no literal"),
    }
}

#[test]
fn every_page_that_search_engines_know_says_what_it_is_about() {
    let site = BuiltSite::shipped();
    for page in site.pages() {
        let path = page.path();
        if !page.all("meta[name=robots]").is_empty() {
            assert!(page.all("script[type='application/ld+json']").is_empty(), "{path}");
            continue;
        }
        let quads = quads(&page);
        let types = types(&quads);
        for quad in quads.iter().filter(|quad| quad.predicate != rdf::TYPE) {
            let property = quad.predicate.as_str();
            let property = property.strip_prefix(SCHEMA).unwrap_or_else(|| panic!("{property}"));
            // Who a name without parts is, the record does not say.
            let kind = types.get(&quad.subject.to_string()).copied().unwrap_or("Thing");
            assert!(properties(kind).contains(property), "{path}: a {kind} has no {property}");
        }
        let own = page.attribute("link[rel=canonical]", "href");
        let kind = types.get(&format!("<{own}>"));
        let kind = *kind.unwrap_or_else(|| panic!("{path}: nothing of itself"));
        let (_, address) = site.edition_of(page.address());
        let deep = address.matches('/').count() == 2;
        let expected = match address.split('/').next().unwrap_or_default() {
            "" => "WebSite",
            "missions" | "projects" if deep => "Project",
            "case-studies" | "insights" if deep => "Article",
            "cities" if deep => "City",
            "challenges" if deep => "DefinedTerm",
            "challenges" => "DefinedTermSet",
            "organisations" if deep => "Organization",
            "collections" if deep => "Collection",
            "data" => "DataCatalog",
            "missions" | "case-studies" | "insights" | "cities" | "organisations"
            | "collections" | "explore" => "CollectionPage",
            _ => "WebPage",
        };
        assert_eq!(kind, expected, "{path}");
        let way = page.all("nav.breadcrumbs li").len();
        let told = types.values().filter(|kind| **kind == "ListItem").count();
        assert_eq!(told > 0, way > 0, "{path}: the way to it: {told} and {way}");
    }
}

#[test]
fn records_are_told_as_they_are() {
    let (site, showcase) = (BuiltSite::shipped(), Showcase::shipped());
    let settings = &showcase.site.settings;
    for entry in &showcase.site.missions {
        let mission = &entry.record;
        let path = format!("missions/{}/", mission.common.id);
        let (quads, own) =
            (quads(&site.page(&format!("{path}index.html"))), settings.address(&path));
        let text = |property: &str| said(&quads, &own, property).first().map(|term| literal(term));
        assert_eq!(text("name"), Some(mission.common.title.as_str()), "{path}");
        assert_eq!(text("description"), Some(mission.statement.as_str()), "{path}");
        let city = settings.address(&format!("cities/{}/", mission.city));
        let served = said(&quads, &own, "areaServed");
        assert!(served.iter().any(|term| term.to_string() == format!("<{city}>")), "{path}");
    }
    for entry in &showcase.site.cities {
        let city = &entry.record;
        let quads = quads(&site.page(&format!("cities/{}/index.html", city.common.id)));
        let number = |property: &str| -> f64 {
            let property = format!("{SCHEMA}{property}");
            let found = quads.iter().find(|quad| quad.predicate.as_str() == property);
            literal(&found.unwrap_or_else(|| panic!("{property}")).object).parse().unwrap()
        };
        assert!((number("latitude") - city.latitude).abs() < 1e-9, "{}", city.name);
        assert!((number("longitude") - city.longitude).abs() < 1e-9, "{}", city.name);
    }
    let insight = &showcase.site.insights[0].record;
    let page = site.page(&format!("insights/{}/index.html", insight.common.id));
    assert!(quads(&page).iter().any(|quad| {
        quad.predicate.as_str() == format!("{SCHEMA}text") && literal(&quad.object) == insight.claim
    }));
}

#[test]
fn the_catalogue_of_the_data_is_dcat_and_names_every_file() {
    let (site, showcase) = (BuiltSite::shipped(), Showcase::shipped());
    let path = "data/v1/catalog.jsonld";
    let quads = parsed(&site.text(path), path);
    let objects = |property: &str| -> BTreeSet<String> {
        let of = quads.iter().filter(|quad| quad.predicate.as_str() == property);
        of.map(|quad| quad.object.to_string()).collect()
    };
    let dcat = |name: &str| format!("http://www.w3.org/ns/dcat#{name}");
    let downloads = objects(&dcat("downloadURL"));
    let files = site
        .files()
        .iter()
        .filter(|file| file.starts_with("data/v1/") && !file.contains("/schema/") && *file != path);
    let expected: BTreeSet<String> =
        files.map(|file| format!("<{}>", showcase.site.settings.address(file))).collect();
    assert_eq!(downloads, expected);
    let typed = |name: &str| {
        let name = format!("<{}>", dcat(name));
        let types = quads.iter().filter(|quad| quad.predicate == rdf::TYPE);
        types.filter(|quad| quad.object.to_string() == name).count()
    };
    assert_eq!(typed("Catalog"), 1);
    assert_eq!(typed("Dataset"), objects(&dcat("dataset")).len());
    assert_eq!(typed("Distribution"), downloads.len());
    // What DCAT-AP asks of a catalogue.
    for needed in ["title", "description", "publisher", "license", "modified"] {
        assert!(!objects(&format!("http://purl.org/dc/terms/{needed}")).is_empty(), "{needed}");
    }
}
