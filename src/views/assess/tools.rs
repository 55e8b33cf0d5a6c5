use super::{
    export::{file_name, markdown},
    keeping::Put,
    sheet::{Edit, Sheet},
};
use crate::{browser, context::use_setting};
use atlas_locale::said::views;
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
    let setting = use_setting();
    let asked = use_state(|| false);
    let print = Callback::from(|_: MouseEvent| browser::print());
    let export = {
        let (sheet, words) = (props.sheet.clone(), setting.words.clone());
        Callback::from(move |_: MouseEvent| {
            browser::download(&file_name(&sheet), &markdown(&sheet, &words));
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
            <button type="button" class="button" onclick={export}>
                {setting.say(views::assess_export())}
            </button>
            <button type="button" class="button button--quiet" onclick={print}>
                {setting.say(views::print())}
            </button>
            <button type="button" class="button button--quiet" onclick={clear}>
                { setting.say(if *asked { views::assess_clear_sure() } else { views::assess_clear() }) }
            </button>
            if *asked {
                <button type="button" class="button button--quiet" onclick={keep}>
                    {setting.say(views::assess_clear_not())}
                </button>
            }
        </div>
    }
}
