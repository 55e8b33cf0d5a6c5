//! Opening and asking never panic, whatever the bytes.

mod corpus;
mod mutation;
mod sample;

use atlas_search::{FORMAT_VERSION, Index, OpenError, Query, Sort};
use proptest::collection::vec;
use proptest::prelude::*;

use sample::{CHECKED, ask, body, file, inflated_and_ask, open_and_ask, seal};

#[test]
fn a_file_that_is_cut_anywhere_is_refused() {
    let file = file();
    for length in 0..file.len() {
        let error = Index::open(&file[..length]).unwrap_err();
        assert!(matches!(error, OpenError::Truncated { found, .. } if found == length), "{error}");
    }
}

#[test]
fn a_file_with_one_byte_changed_is_refused() {
    let file = file();
    for at in 0..file.len() {
        let mut bytes = file.clone();
        bytes[at] ^= 1 << (at % 8);
        assert!(Index::open(&bytes).is_err(), "byte {at}");
    }
}

#[test]
fn a_body_that_is_cut_anywhere_is_refused_or_misses_parts() {
    let body = body();
    let mut whole_sections = 0;
    for length in 0..body.len() {
        match Index::from_inflated(&body[..length]) {
            Ok(index) => {
                whole_sections += 1;
                assert!(
                    index
                        .search(&Query { sort: Some(Sort::ascending("year")), ..Query::default() })
                        .is_err()
                );
            }
            Err(error) => assert!(matches!(error, OpenError::Malformed { .. }), "{error}"),
        }
    }
    // The words, what is stored, two facets and a sort key, each left out from the end.
    assert_eq!(whole_sections, 5);
}

#[test]
fn a_byte_of_the_body_changed_never_panics() {
    let body = body();
    for at in 0..body.len() {
        for byte in [0x00, 0x01, 0x7F, 0x80, 0xFF] {
            let mut bytes = body.clone();
            bytes[at] = byte;
            inflated_and_ask(&bytes);
        }
    }
}

#[test]
fn a_byte_changed_behind_a_right_checksum_never_panics() {
    let file = file();
    for at in CHECKED..file.len() {
        let mut bytes = file.clone();
        bytes[at] ^= 1 << (at % 8);
        seal(&mut bytes);
        open_and_ask(&bytes);
    }
}

#[test]
fn errors_say_what_to_do() {
    let mut newer = file();
    newer[8] = u8::try_from(FORMAT_VERSION + 1).unwrap();
    let error = Index::open(&newer).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the search index has format 6, newer than 5: \
         reload the page, or update the program that reads it"
    );
}

/// A file of the first format, kept so that it is refused by name for ever.
#[test]
fn the_first_format_is_refused_by_name() {
    let error = Index::open(include_bytes!("../formats/1.idx")).unwrap_err();
    assert_eq!(error, OpenError::OldVersion { found: 1, expected: 5 });
    assert_eq!(
        error.to_string(),
        "the search index has format 1, older than 5: build the site anew"
    );
}

/// A file of the second format, kept so that it is refused by name for ever.
#[test]
fn the_second_format_is_refused_by_name() {
    let error = Index::open(include_bytes!("../formats/2.idx")).unwrap_err();
    assert_eq!(error, OpenError::OldVersion { found: 2, expected: 5 });
}

/// A file of the third format, kept so that it is refused by name for ever.
#[test]
fn the_third_format_is_refused_by_name() {
    let error = Index::open(include_bytes!("../formats/3.idx")).unwrap_err();
    assert_eq!(error, OpenError::OldVersion { found: 3, expected: 5 });
}

/// A file of the fourth format, kept so that it is refused by name for ever.
#[test]
fn the_fourth_format_is_refused_by_name() {
    let error = Index::open(include_bytes!("../formats/4.idx")).unwrap_err();
    assert_eq!(error, OpenError::OldVersion { found: 4, expected: 5 });
}

/// A file of the fifth format, kept so that it is read, or refused by name, for ever.
#[test]
fn the_fifth_format_is_read() {
    let old = include_bytes!("../formats/5.idx");
    assert_eq!(ask(&Index::open(old).unwrap()), ask(&Index::open(&file()).unwrap()));
    // Where other rules for stems are learned, and nothing else changed, the file is written anew.
    assert_eq!(old.as_slice(), file(), "a change of the layout is a new format version");
}

proptest! {
    #[test]
    fn bytes_changed_give_an_error_or_the_same_answers(
        changes in vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
    ) {
        let file = file();
        let mut bytes = file.clone();
        for (at, byte) in changes {
            bytes[at.index(file.len())] = byte;
        }
        if let Ok(index) = Index::open(&bytes) {
            prop_assert_eq!(ask(&index), ask(&Index::open(&file).unwrap()));
        }
    }

    #[test]
    fn bodies_changed_never_panic(
        changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in any::<prop::sample::Index>(),
        insert in vec(any::<u8>(), 0..4),
    ) {
        let mut bytes = body();
        for (at, byte) in changes {
            let length = bytes.len();
            bytes[at.index(length)] = byte;
        }
        let at = cut.index(bytes.len());
        bytes.splice(at..at, insert);
        inflated_and_ask(&bytes);
    }

    #[test]
    fn any_bytes_never_panic(body in vec(any::<u8>(), 0..200)) {
        open_and_ask(&body);
        inflated_and_ask(&body);
        let mut bytes = b"atlasidx\x04\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0".to_vec();
        bytes.extend(body);
        seal(&mut bytes);
        open_and_ask(&bytes);
    }
}
