use super::{
    fields::records_like,
    place::{Place, Which},
};
use crate::{browser, context::use_setting, naming};
use atlas_locale::said::publish;
use atlas_model::{Kind, desk::Desk};
use std::rc::Rc;
use yew::prelude::*;

/// What records are found among.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What the showcase holds.
    pub desk: Rc<Desk>,
}

/// The way to a record by a few letters of its title.
#[component]
pub fn Finder(props: &Props) -> Html {
    let setting = use_setting();
    let typed = use_state(String::new);
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: InputEvent| typed.set(browser::value_of(&event)))
    };
    let kinds: Vec<Kind> =
        props.desk.form.descriptions.iter().map(|description| description.kind).collect();
    let found = if typed.trim().is_empty() {
        Vec::new()
    } else {
        records_like(&props.desk.records, &kinds, &typed)
    };
    html! {
        <div class="publish__finder">
            <label class="field__label" for="publish-find">
                {setting.say(publish::change_find())}
            </label>
            <input id="publish-find" class="field__line" type="search" autocomplete="off" {oninput} />
            <ul class="publish__found">
                { for found.into_iter().map(|(kind, id, title)| {
                    let place = Place { kind: *kind, which: Which::Record(id.clone()) };
                    let href = setting.href(&format!("publish/?{}", place.to_query()));
                    html! {
                        <li key={place.name()}>
                            <a {href}>{title.clone()}</a>
                            <span class="soft small">
                                {" · "}{setting.say(naming::kind(*kind))}
                            </span>
                        </li>
                    }
                }) }
            </ul>
            if !typed.trim().is_empty() && props.desk.records.is_empty() {
                <p class="soft">{setting.say(publish::change_no_records())}</p>
            }
        </div>
    }
}
