use super::cite::code_to_copy;
use yew::prelude::*;

/// How another site shows a card of this page's record: the card, and the code of a frame for it.
pub fn embed(address: &str, title: &str) -> Html {
    html! {
        <details class="cite__more">
            <summary class="cite__name">{"Show this on your own site"}</summary>
            { code_to_copy("Frame", frame(address, title)) }
            <p class="data-links">
                {"The card runs no script and stores nothing. "}
                <a href={address.to_owned()} target="_blank" rel="noopener">{"See the card"}</a>
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
