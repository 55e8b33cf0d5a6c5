//! The fields of a record, made from its description.

mod around;
mod choices;
mod frame;
mod hearing;
mod listing;
mod plain;
mod reference;
mod table;
mod top;

pub use around::Around;
pub use frame::messages;
pub use hearing::Fields;
pub use reference::records_like;
pub use top::{Shared, TopField};

use atlas_model::{
    description::{Field, Many, Short},
    desk::Answer,
};
use yew::prelude::*;

/// A field and what stands in it.
fn field(field: &Field, way: &[String], answer: Option<&Answer>, around: &Around) -> Html {
    let several = field.many != Many::One;
    match &field.short {
        Some(Short::Source) => choices::of_sources(field, way, answer, around),
        Some(short) if several && let Some(choices) = around.choices(short) => {
            choices::several(field, &choices, way, answer, around)
        }
        _ if several => listing::listing(field, way, answer, around),
        _ => single(field, way, answer, around),
    }
}

/// A field for one value: it stands alone, or is a table.
fn single(field: &Field, way: &[String], answer: Option<&Answer>, around: &Around) -> Html {
    match &field.short {
        Some(short) if !matches!(answer, Some(Answer::Table(_))) => {
            plain::alone(field, short, way, answer, around)
        }
        _ => table::table(field, way, answer, around),
    }
}
