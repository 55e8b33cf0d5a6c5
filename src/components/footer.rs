use super::licence;
use crate::context::Setting;
use yew::prelude::*;

/// The foot of every page: further links, and under which licence the texts stand.
pub fn footer(setting: &Setting) -> Html {
    let frame = &setting.frame;
    html! {
        <footer class="footer">
            <div class="footer__inside">
                if !frame.foot.is_empty() {
                    <nav aria-label="Further pages">
                        <ul class="footer__links">
                            { for frame.foot.iter().map(|link| html! {
                                <li key={link.href.clone()}>
                                    <a class="footer__link" href={link.href.clone()}>{&link.text}</a>
                                </li>
                            }) }
                        </ul>
                    </nav>
                }
                <p class="footer__licence">
                    {"Text of "}{&frame.title}{": "}{ licence(&frame.licence) }
                    {", where a page does not say otherwise."}
                </p>
            </div>
        </footer>
    }
}
