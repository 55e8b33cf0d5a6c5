use crate::components::{PageHead, page_head, search_line};
use crate::context::Setting;
use atlas_model::{Word, Words};
use yew::prelude::*;

/// In place of a page that is not there: a way on.
pub fn not_found(words: &Words, setting: &Setting) -> Html {
    let head = PageHead {
        title: words.say(Word::NotFoundTitle),
        lead: Some(words.say(Word::NotFoundLead)),
        ..PageHead::default()
    };
    let lists = [
        ("missions/", "All missions"),
        ("cities/", "All cities"),
        ("challenges/", "All challenges"),
    ];
    html! {
        <>
            { page_head(head, setting) }
            { search_line(setting) }
            <ul class="ways">
                { for lists.iter().map(|(path, text)| html! {
                    <li key={*path}><a href={setting.href(path)}>{*text}</a></li>
                }) }
            </ul>
        </>
    }
}
