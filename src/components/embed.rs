use super::cite::code_to_copy;
use crate::context::Setting;
use atlas_locale::{Value, said::parts};
use yew::prelude::*;

/// How another site shows a card of this page's record: the card, and the code of a frame for it.
pub fn embed(address: &str, title: &str, setting: &Setting) -> Html {
    let see = html! {
        <a href={address.to_owned()} target="_blank" rel="noopener">
            {setting.say(parts::embed_see())}
        </a>
    };
    html! {
        <details class="cite__more">
            <summary class="cite__name">{setting.say(parts::embed())}</summary>
            { code_to_copy(&setting.say(parts::embed_frame()), frame(address, title), setting) }
            <p class="data-links">
                { setting.fill(parts::embed_promise(Value::Slot(0)), &[see]) }
            </p>
        </details>
    }
}

/// The code of a frame, wide enough for a phone and no wider than its place.
fn frame(address: &str, title: &str) -> String {
    let title = title.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    format!(
        "<iframe src=\"{address}\" title=\"{title}\" width=\"480\" height=\"320\" \
         style=\"border: 0; max-width: 100%\" loading=\"lazy\"></iframe>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_leave_its_attribute() {
        let code = frame("https://a.org/embed/missions/x/", "\"Food\" & <b>");
        assert!(code.contains("title=\"&quot;Food&quot; &amp; &lt;b>\""), "{code}");
    }
}
