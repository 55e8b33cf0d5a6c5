use atlas_model::{Common, Origin, RecordState};
use yew::prelude::*;

/// Something that a reader should know before reading on.
pub fn notice(content: Html) -> Html {
    html! { <div class="notice">{content}</div> }
}

/// What a reader should know of a record before reading on: who keeps it, and its state.
pub fn before_reading(common: &Common) -> Html {
    html! { <>{ provenance(common) }{ record_state(common) }</> }
}

/// The showcase that a record is from, if it is another.
fn provenance(common: &Common) -> Html {
    let Some(Origin { name, address, .. }) = &common.origin else { return Html::default() };
    notice(html! {
        <p>
            <strong>{format!("From the showcase “{name}”.")}</strong>
            {" It keeps this record: "}
            <a href={address.clone()} rel="noopener">{"read it there"}</a>{"."}
        </p>
    })
}

/// That a record is not published, that it is no longer tended, or that its sources were last
/// checked long ago. The last depends on today, so it is hidden here, and shown in the browser once
/// it is over a year old.
fn record_state(common: &Common) -> Html {
    let (state, words) = match common.record_state {
        RecordState::Draft => ("Draft.", DRAFT),
        RecordState::InReview => ("In review.", IN_REVIEW),
        RecordState::Archived => ("Archived.", ARCHIVED),
        RecordState::Published | RecordState::Removed => return age(common),
    };
    notice(html! { <p><strong>{state}</strong>{" "}{words}</p> })
}

const DRAFT: &str = "This record is still being written, and not published: do not cite it.";
const IN_REVIEW: &str = "An editor is reading this record. It is not published: do not cite it.";
const ARCHIVED: &str = "This record is kept as it was, and no longer brought up to date.";

fn age(common: &Common) -> Html {
    let Some(checked) = common.last_verified else { return Html::default() };
    html! {
        <div class="notice" hidden=true data-checked={checked.to_string()}>
            <p>
                <strong>{"Not checked for over a year."}</strong>
                {format!(" Its sources were last read on {}: what they say may have changed.", checked.in_words())}
            </p>
        </div>
    }
}
