use crate::{context::Setting, naming};
use atlas_locale::{Value, said::parts};
use atlas_model::{Common, Origin, RecordState, page::WrittenIn};
use yew::prelude::*;

/// Something that a reader should know before reading on.
pub fn notice(content: Html) -> Html {
    html! { <div class="notice">{content}</div> }
}

/// What a reader should know of a record before reading on: who keeps it, its state,
/// and its language.
pub fn before_reading(common: &Common, setting: &Setting) -> Html {
    html! {
        <>
            { provenance(common, setting) }
            { record_state(common, setting) }
            { not_translated(setting) }
        </>
    }
}

/// That a record is shown in the language that it was written in, since nobody has translated it.
fn not_translated(setting: &Setting) -> Html {
    let Some(WrittenIn { name, .. }) = &setting.frame.written_in else { return Html::default() };
    notice(html! { <p>{setting.say(parts::not_translated(name))}</p> })
}

/// The showcase that a record is from, if it is another.
fn provenance(common: &Common, setting: &Setting) -> Html {
    let Some(Origin { name, address, .. }) = &common.origin else { return Html::default() };
    let link = html! {
        <a href={address.clone()} rel="noopener">{setting.say(parts::elsewhere_link())}</a>
    };
    notice(html! {
        <p>
            <strong>{setting.say(parts::elsewhere(name))}</strong>{" "}
            { setting.fill(parts::elsewhere_kept(Value::Slot(0)), &[link]) }
        </p>
    })
}

/// That a record is not published, that it is no longer tended, or that its sources were last
/// checked long ago. The last depends on today, so it is hidden here, and shown in the browser once
/// it is over a year old.
fn record_state(common: &Common, setting: &Setting) -> Html {
    let (state, means) = match common.record_state {
        RecordState::Draft => (parts::draft(), parts::draft_means()),
        RecordState::InReview => (parts::in_review(), parts::in_review_means()),
        RecordState::Archived => (parts::archived(), parts::archived_means()),
        RecordState::Published | RecordState::Removed => return age(common, setting),
    };
    notice(html! { <p><strong>{setting.say(state)}</strong>{" "}{setting.say(means)}</p> })
}

fn age(common: &Common, setting: &Setting) -> Html {
    let Some(checked) = common.last_verified else { return Html::default() };
    html! {
        <div class="notice" hidden=true data-checked={checked.to_string()}>
            <p>
                <strong>{setting.say(parts::unchecked())}</strong>{" "}
                {setting.say(parts::unchecked_since(naming::date(&setting.words, checked.as_edtf())))}
            </p>
        </div>
    }
}
