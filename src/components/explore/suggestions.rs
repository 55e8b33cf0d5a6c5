use crate::{browser, catalogue::Named, context::Setting, naming};
use atlas_locale::said::app;
use yew::prelude::*;

/// What the arrow keys go along: the search box, then what is suggested below it.
const STOPS: &str = "[data-live] input[name=q], .suggestions__link";

/// The search box, and below it the pages whose names are being typed. The line keeps its place
/// where there are none, so that nothing jumps.
pub fn suggestions(search: Html, named: &[Named], setting: &Setting) -> Html {
    let kind = |page: &Named| {
        let kind = setting.words.say(naming::kind(page.kind));
        setting.say(app::suggestion_kind(kind))
    };
    html! {
        <div onkeydown={Callback::from(|event| browser::step_along(&event, STOPS))}>
            { search }
            <div class="suggestions">
                <span id="suggestions" hidden=true>{setting.say(app::suggestions_hint())}</span>
                if !named.is_empty() {
                    <ul class="suggestions__list" aria-label={setting.say(app::suggestions())}>
                        { for named.iter().map(|page| html! {
                            <li key={page.href.clone()}>
                                <a class="suggestions__link" href={page.href.clone()}>
                                    <span class="suggestions__kind">{kind(page)}{" "}</span>
                                    {&page.label}
                                </a>
                            </li>
                        }) }
                    </ul>
                }
            </div>
        </div>
    }
}
