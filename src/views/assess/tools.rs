use super::{
    export::{file_name, markdown},
    keeping::Put,
    sheet::{Edit, Sheet},
};
use crate::browser;
use yew::prelude::*;

/// What the buttons work on.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// The worksheet.
    pub sheet: Sheet,
    /// Takes what changes on it.
    pub put: Put,
}

/// Print, export, clear. To clear takes two presses: nothing brings back what is gone.
#[component]
pub fn Tools(props: &Props) -> Html {
    let asked = use_state(|| false);
    let print = Callback::from(|_: MouseEvent| browser::print());
    let export = {
        let sheet = props.sheet.clone();
        Callback::from(move |_: MouseEvent| {
            browser::download(&file_name(&sheet), &markdown(&sheet));
        })
    };
    let clear = {
        let (asked, put) = (asked.clone(), props.put.clone());
        Callback::from(move |_: MouseEvent| {
            if *asked {
                put.emit(Edit::Clear);
            }
            asked.set(!*asked);
        })
    };
    let keep = {
        let asked = asked.clone();
        Callback::from(move |_: MouseEvent| asked.set(false))
    };
    html! {
        <div class="sheet__tools">
            <button type="button" class="button" onclick={export}>{"Export as Markdown"}</button>
            <button type="button" class="button button--quiet" onclick={print}>{"Print"}</button>
            <button type="button" class="button button--quiet" onclick={clear}>
                { if *asked { "Clear everything for good" } else { "Clear" } }
            </button>
            if *asked {
                <button type="button" class="button button--quiet" onclick={keep}>{"Keep it"}</button>
            }
        </div>
    }
}
