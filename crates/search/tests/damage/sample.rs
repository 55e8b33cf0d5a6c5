//! A file to damage, and all that can be asked of what it holds.

use atlas_search::{
    Document, Entry, Field, Filter, Hit, Index, Packed, Query, Range, Schema, Sort, Synonym,
    Vocabulary, build_with,
};

/// Where the checked part begins, after the header's checksum.
pub const CHECKED: usize = 20;

/// A small file that has something in each section.
pub fn file() -> Vec<u8> {
    let schema = Schema {
        fields: vec![Field::new("title", 4.0), Field::new("body", 1.0)],
        facets: vec!["city".into(), "kind".into()],
        sorts: vec!["year".into()],
    };
    let documents: Vec<Document> = (0..20_i64)
        .map(|number| Document {
            fields: vec![
                format!("Mission {number} for Malmö"),
                "carbon cars and 東京都 in a zero-carbon city ".repeat(3),
            ],
            facets: vec![vec![format!("city {}", number % 3)], vec!["mission".into()]],
            sorts: vec![(number % 2 == 0).then_some(number)],
            stored: format!("/missions/{number}/ – ö"),
        })
        .collect();
    let vocabulary = Vocabulary {
        language: "en".into(),
        own: 0,
        synonyms: vec![
            Synonym::value("net zero", "city", "city 1"),
            Synonym::words("automobile", "car"),
        ],
        entries: vec![Entry::new("city", "Malmö", "/cities/malmo/")],
    };
    build_with(&schema, &vocabulary, &documents).expect("the documents fit the schema")
}

/// The body of the file, inflated.
pub fn body() -> Vec<u8> {
    let file = file();
    let packed = Packed::parse(&file).expect("the file is fresh");
    miniz_oxide::inflate::decompress_to_vec(packed.body()).expect("the file is fresh")
}

/// All that an index can be asked.
pub fn ask(index: &Index) -> Vec<String> {
    let texts = [
        "",
        "mission",
        "car",
        "carbon z",
        "東",
        "1",
        "city cit",
        "\"zero-carbon city\" -1",
        "misison for cities",
        "net zero",
        "automobile",
        "nothing mission",
    ];
    let queries = texts.iter().flat_map(|text| {
        [None, Some(Sort::descending("year"))].map(|sort| Query {
            text: (*text).into(),
            filters: vec![Filter::new("city", ["city 1", "elsewhere"])],
            ranges: vec![Range::new("year", 4, None)],
            sort,
            ..Query::default()
        })
    });
    let mut told: Vec<String> =
        queries.map(|query| format!("{:?}", index.search(&query))).collect();
    for text in texts {
        told.push(format!("{:?}", index.suggest(text, 3)));
        let matcher = index.matcher(text).unwrap_or_default();
        told.push(format!("{:?}", matcher.excerpt("A carbon-free city of 2030", 12)));
    }
    told.push(format!("{:?} {:?}", index.schema(), index.vocabulary()));
    told.push(format!("{:?}", index.facet_values("city").collect::<Vec<_>>()));
    let hits: Vec<Hit> = (0..22).map(|document| Hit { document }).collect();
    told.push(format!("{:?}", index.stored(&hits)));
    told
}

/// Writes the length and the checksum that the bytes should have.
pub fn seal(bytes: &mut [u8]) {
    let length = u32::try_from(bytes.len()).expect("the file is small");
    bytes[12..16].copy_from_slice(&length.to_le_bytes());
    let checksum = !bytes[CHECKED..].iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ ((crc & 1) * 0xEDB8_8320))
    });
    bytes[16..CHECKED].copy_from_slice(&checksum.to_le_bytes());
}

/// Opens a file and asks it all.
pub fn open_and_ask(file: &[u8]) {
    if let Ok(index) = Index::open(file) {
        ask(&index);
    }
}

/// Opens a body and asks it all.
pub fn inflated_and_ask(body: &[u8]) {
    if let Ok(index) = Index::from_inflated(body) {
        ask(&index);
    }
}
