use atlas_model::{Common, RecordState};
use yew::prelude::*;

/// Something that a reader should know before reading on.
pub fn notice(content: Html) -> Html {
    html! { <div class="notice">{content}</div> }
}

/// The notice on a record that is kept and no longer tended.
pub fn archived(common: &Common) -> Html {
    if common.record_state != RecordState::Archived {
        return Html::default();
    }
    notice(html! {
        <p><strong>{"Archived."}</strong>{" This record is kept as it was, and no longer brought up to date."}</p>
    })
}
