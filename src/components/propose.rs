use crate::context::Setting;
use atlas_model::{Common, Kind, Term};
use yew::prelude::*;

/// The way to the form, filled in with a record.
pub fn propose(kind: Kind, common: &Common, setting: &Setting) -> Html {
    let query = format!("publish/?kind={}&id={}", kind.id(), common.id);
    html! {
        <p class="propose">
            <a href={setting.href(&query)}>{"Propose a change"}</a>
            {" to this record: it opens in a form, filled in."}
        </p>
    }
}
