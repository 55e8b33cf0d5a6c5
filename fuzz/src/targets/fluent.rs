use super::text;
use atlas_locale::{
    Cldr, Message, Said, Words,
    fluent::{Problem, Shape, compile, draft, names},
};

/// What is translated: a text, a choice, terms, and placeholders in them.
const ORIGINAL: &str = "\
bye = Good bye
count = { $records ->
    [one] { $records } record
   *[other] { $records } records
} in { $city }
kept = { $records ->
    [0] Nothing is kept
   *[other] Kept: { $city }
}
";

/// The bytes as what a language has for a file of the interface: what is wrong with it has its place
/// in it, every message can be said, and a draft of it says nothing yet.
pub(crate) fn fluent(bytes: &[u8]) {
    let text = text(bytes);
    let shape = Shape::of(ORIGINAL);
    let (sheet, problems) = compile(&text, &shape);
    for Problem { span, fault } in problems {
        assert!(text.get(span.clone()).is_some(), "no such place, {span:?}: {fault}");
    }
    assert!(sheet.len() <= shape.messages.len(), "a message is in more than one line");
    let words = Words::new(vec![sheet], Cldr::of("ar").expect("CLDR has Arabic"));
    for message in (0..).take(shape.messages.len()) {
        for records in [0_u32, 1, 5] {
            let values = vec![records.into(), "Leeds".into()];
            let said = words.say(Said { message: Message::new(0, message), values });
            assert!(!said.contains(char::is_control), "a mark is said: {said:?}");
        }
    }
    assert_eq!(names(&draft(&text, &[])), [""; 0], "a draft of\n{text}");
}
