use super::licence;
use crate::context::Setting;
use atlas_locale::{Value, said::parts};
use yew::prelude::*;

/// The foot of every page: further links, and under which licence the texts stand. Rendered at build
/// alone.
pub fn footer(setting: &Setting) -> Html {
    let frame = &setting.frame;
    let texts = parts::texts_licence(&frame.title, Value::Slot(0));
    html! {
        <footer class="footer">
            <div class="footer__inside">
                if !frame.foot.is_empty() {
                    <nav aria-label={setting.say(parts::further_pages())}>
                        <ul class="footer__links">
                            { for frame.foot.iter().map(|link| html! {
                                <li key={link.href.clone()}>
                                    <a class="footer__link" href={link.href.clone()} lang={link.lang.clone()}>
                                        {&link.text}
                                    </a>
                                </li>
                            }) }
                        </ul>
                    </nav>
                }
                <p class="footer__licence">
                    { setting.fill(texts, &[licence(&frame.licence)]) }
                </p>
            </div>
        </footer>
    }
}
