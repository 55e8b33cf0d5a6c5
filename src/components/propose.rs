use crate::context::Setting;
use atlas_locale::{Value, said::parts};
use atlas_model::{Common, Kind, RecordKey, Term};
use yew::prelude::*;

/// The way to the form, filled in with a record: that of the showcase which keeps it.
pub fn propose(kind: Kind, common: &Common, setting: &Setting) -> Html {
    let query = format!("publish/?kind={}&id={}", kind.id(), common.id);
    let href = match &common.origin {
        None => setting.href(&query),
        Some(origin) => {
            let path = RecordKey::new(kind, common.id.clone()).path();
            let home = origin.address.strip_suffix(&path);
            home.map_or_else(|| origin.address.clone(), |home| format!("{home}{query}"))
        }
    };
    let link = html! { <a {href}>{setting.say(parts::propose_link())}</a> };
    html! { <p class="propose">{ setting.fill(parts::propose(Value::Slot(0)), &[link]) }</p> }
}
