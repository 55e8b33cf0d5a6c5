use crate::{browser, catalogue::Named};
use yew::prelude::*;

/// What the arrow keys go along: the search box, then what is suggested below it.
const STOPS: &str = "[data-live] input[name=q], .suggestions__link";

/// The search box, and below it the pages whose names are being typed. The line keeps its place
/// where there are none, so that nothing jumps.
pub fn suggestions(search: Html, named: &[Named]) -> Html {
    html! {
        <div onkeydown={Callback::from(|event| browser::step_along(&event, STOPS))}>
            { search }
            <div class="suggestions">
                <span id="suggestions" hidden=true>{"The down arrow leads to suggestions."}</span>
                if !named.is_empty() {
                    <ul class="suggestions__list" aria-label="Suggestions">
                        { for named.iter().map(|page| html! {
                            <li key={page.href.clone()}>
                                <a class="suggestions__link" href={page.href.clone()}>
                                    <span class="suggestions__kind">{page.kind}{": "}</span>
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
