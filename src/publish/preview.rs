use crate::{browser, context::use_setting};
use atlas_locale::said::publish;
use std::rc::Rc;
use yew::prelude::*;

/// What shows beside the form.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The content of the page, as the build makes it.
    pub page: Rc<str>,
}

/// The page that is being written. It is looked at through glass: nothing in it runs, no link leads
/// away.
#[component]
pub fn Preview(props: &Props) -> Html {
    let setting = use_setting();
    let frame = use_node_ref();
    let there = use_state(|| false);
    {
        let frame = frame.clone();
        use_effect_with((props.page.clone(), *there), move |(page, there)| {
            if *there {
                browser::show_under_glass(&frame, page);
            }
        });
    }
    let onload = {
        let there = there.setter();
        Callback::from(move |_: Event| there.set(true))
    };
    let title = setting.say(publish::preview());
    let written = title.replace('&', "&amp;").replace('<', "&lt;");
    // What a link would open is a window, and the glass lets none open: where the engine lets no
    // listener hear a click in such a frame, as WebKit does not, the frame stays where it is.
    html! {
        <iframe ref={frame} class="glass" {title} sandbox={browser::GLASS} {onload}
            srcdoc={format!("<!doctype html><base target=_blank><title>{written}</title>")} />
    }
}
