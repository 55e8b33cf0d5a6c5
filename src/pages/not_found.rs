use crate::context::Setting;
use crate::{
    components::{PageHead, page_head, search_line},
    naming,
};
use atlas_locale::said::pages;
use atlas_model::{Word, Words};
use yew::prelude::*;

/// In place of a page that is not there: a way on.
pub fn not_found(words: &Words, setting: &Setting) -> Html {
    let say = |word| naming::phrase(words, word, &setting.words);
    let (title, lead) = (say(Word::NotFoundTitle), say(Word::NotFoundLead));
    let head = PageHead { title: &title, lead: Some(&lead), ..PageHead::default() };
    let lists = [
        ("missions/", pages::not_found_missions()),
        ("cities/", pages::not_found_cities()),
        ("challenges/", pages::not_found_challenges()),
    ];
    html! {
        <>
            { page_head(head, setting) }
            { search_line(setting) }
            <ul class="ways">
                { for lists.map(|(path, said)| html! {
                    <li key={path}><a href={setting.href(path)}>{setting.say(said)}</a></li>
                }) }
            </ul>
        </>
    }
}
