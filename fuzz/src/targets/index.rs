use atlas_search::{Filter, Hit, Index, Query, Range, Sort};

/// Where the checked part of a file begins.
const CHECKED: usize = 20;

/// The bytes as an index, as the body of one, and as a file whose length and checksum are right. What
/// opens answers, the same each time, and no more than there is.
pub(crate) fn index(bytes: &[u8]) {
    let mut sealed = bytes.to_vec();
    seal(&mut sealed);
    let opened = [Index::open(bytes), Index::from_inflated(bytes), Index::open(&sealed)];
    for index in opened.into_iter().flatten() {
        ask(&index);
    }
}

/// What is asked: words, a word that is being typed, a phrase and a word that must not be there, a
/// mistyped word, letters without spaces.
const TEXTS: [&str; 6] = ["", "mission", "carbon z", "\"zero-carbon city\" -1", "misison", "東"];

fn ask(index: &Index) {
    for text in TEXTS {
        for sort in [None, Some(Sort::descending("year"))] {
            let query = Query {
                text: text.to_owned(),
                filters: vec![Filter::new("city", ["city 1", "elsewhere"])],
                ranges: vec![Range::new("year", 4, None)],
                sort,
                ..Query::default()
            };
            let answer = index.search(&query);
            assert_eq!(format!("{answer:?}"), format!("{:?}", index.search(&query)), "{text:?}");
            if let Ok(answer) = answer {
                let total = usize::try_from(answer.total).expect("a u32 fits");
                assert!(answer.hits.len() <= total.min(query.limit), "more hits than found");
                // Stored texts may be parts of their own, or damaged: an error is an answer.
                let _stored = index.stored(&answer.hits);
            }
        }
        let matcher = index.matcher(text).unwrap_or_default();
        for place in matcher.highlight("A zero-carbon city of 2030, and its mission") {
            assert!(place.start < place.end, "nothing is marked");
        }
        let _suggested = index.suggest(text, 3);
    }
    let _beyond = index.stored(&[Hit { document: u32::MAX }]);
    let _values = index.facet_values("city").count();
}

/// Writes the length and the checksum (CRC-32) that a file should have.
fn seal(file: &mut [u8]) {
    if file.len() <= CHECKED {
        return;
    }
    let length = u32::try_from(file.len()).unwrap_or(u32::MAX);
    file[12..16].copy_from_slice(&length.to_le_bytes());
    let checksum = !file[CHECKED..].iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ ((crc & 1) * 0xEDB8_8320))
    });
    file[16..CHECKED].copy_from_slice(&checksum.to_le_bytes());
}
