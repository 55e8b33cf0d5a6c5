use atlas_model::{Common, RecordState};
use yew::prelude::*;

/// Something that a reader should know before reading on.
pub fn notice(content: Html) -> Html {
    html! { <div class="notice">{content}</div> }
}

/// What a reader should know of a record's age: that it is no longer tended, or that its sources
/// were last checked long ago. The latter depends on today, so it is hidden here, and shown in the
/// browser once it is over a year old.
pub fn age(common: &Common) -> Html {
    if common.record_state == RecordState::Archived {
        return notice(html! {
            <p><strong>{"Archived."}</strong>{" This record is kept as it was, and no longer brought up to date."}</p>
        });
    }
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
