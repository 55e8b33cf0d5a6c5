use super::{Row, Section, ledger, licence};
use atlas_model::{Common, Date, Term};
use yew::prelude::*;

/// Whose words a record is in, when it was written, changed and last checked.
pub fn record_note(common: &Common, authors: &[String]) -> Option<Section> {
    let day = |date: Option<Date>| {
        date.map(|date| {
            html! { <time datetime={date.to_string()}>{date.in_words()}</time> }
        })
    };
    let words = |words: &[String]| (!words.is_empty()).then(|| html! { {words.join(", ")} });
    let label = common.editorial_label.map(|label| html! { {label.label()} });
    let rows = [
        Row::some("By", words(authors)),
        Row::some("Whose words", label),
        Row::some("First written", day(common.created)),
        Row::some("Last changed", day(common.updated)),
        Row::some("Sources last checked", day(common.last_verified)),
        Row::some("Tags", words(&common.tags)),
        Row::some("Licence of the text", Some(licence(&common.licence))),
    ];
    Section::new("about", "About this record", ledger(rows.into_iter().flatten()))
}
