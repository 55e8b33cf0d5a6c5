use super::{Row, Section, ledger, licence};
use crate::{context::Setting, naming};
use atlas_locale::{Message, said::parts};
use atlas_model::{Common, Date};
use yew::prelude::*;

/// Whose words a record is in, when it was written, changed and last checked.
pub fn record_note(common: &Common, authors: &[String], setting: &Setting) -> Option<Section> {
    let day = |date: Option<Date>| {
        date.map(|date| {
            html! { <time datetime={date.to_string()}>{naming::date(&setting.words, date.as_edtf())}</time> }
        })
    };
    let names =
        |names: &[String]| (!names.is_empty()).then(|| html! { {setting.words.in_a_row(names)} });
    let tags = &common.tags;
    let tags = (!tags.is_empty()).then(|| setting.recorded(&setting.words.in_a_row(tags)));
    let label = common.editorial_label.map(|label| html! { {setting.say(naming::term(label))} });
    let row = |said: Message, value: Option<Html>| Row::some(&setting.say(said), value);
    let rows = [
        row(parts::record_authors(), names(authors)),
        row(parts::record_label(), label),
        row(parts::record_created(), day(common.created)),
        row(parts::record_updated(), day(common.updated)),
        row(parts::record_verified(), day(common.last_verified)),
        row(parts::record_tags(), tags),
        row(parts::record_licence(), Some(licence(&common.licence))),
    ];
    let title = setting.say(parts::about_record());
    Section::new("about", &title, ledger(rows.into_iter().flatten()))
}
