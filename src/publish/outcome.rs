//! What becomes of a finished draft: a file, a text to copy, a page of the forge, a letter.

use super::{
    forge::{HandIn, hand_in},
    letter::{Letter, letter},
    place::Which,
    writing::Writing,
};
use crate::{
    browser,
    context::{Setting, use_setting},
};
use atlas_locale::{Value, Words, said::publish};
use atlas_model::{desk::Look, page::PublishView};
use yew::{platform::spawn_local, prelude::*};

/// What a finished draft is handed in by.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The file's path below the showcase's folder.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The page of the forge, if the showcase has one.
    pub hand_in: Option<HandIn>,
    /// The letter, if the showcase has a contact.
    pub letter: Option<Letter>,
}

impl Props {
    /// What a draft is handed in by, once the worker has looked at it.
    pub fn of(writing: &Writing, look: &Look, data: &PublishView, words: &Words) -> Self {
        let exists = matches!(writing.place.which, Which::Record(_));
        let name = name_of(&look.path);
        let repository = data.repository.as_ref();
        let contact = data.contact.as_ref();
        Self {
            path: look.path.clone(),
            text: look.text.clone(),
            hand_in: repository
                .and_then(|repository| hand_in(repository, &look.path, &look.text, exists)),
            letter: contact.and_then(|contact| letter(contact, name, &look.text, words)),
        }
    }
}

/// The name of the file at a path.
pub fn name_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The ways out of the form.
#[component]
pub fn Outcome(props: &Props) -> Html {
    let setting = use_setting();
    let said = use_state(String::new);
    let name = name_of(&props.path).to_owned();
    let download = {
        let (name, text, said) = (name.clone(), props.text.clone(), said.setter());
        let words = setting.words.clone();
        Callback::from(move |_: MouseEvent| {
            browser::download(&name, &text);
            said.set(words.say(publish::file_downloaded(&name)));
        })
    };
    let copy = {
        let (text, said, words) = (props.text.clone(), said.setter(), setting.words.clone());
        Callback::from(move |_: MouseEvent| {
            let (text, said, words) = (text.clone(), said.clone(), words.clone());
            spawn_local(async move {
                let told = if browser::copy(&text).await {
                    publish::file_copied()
                } else {
                    publish::file_not_copied()
                };
                said.set(words.say(told));
            });
        })
    };
    let path = html! { <code>{props.path.clone()}</code> };
    html! {
        <section class="outcome" id="form-out" tabindex="-1" aria-labelledby="form-out-title">
            <h2 class="outcome__title" id="form-out-title">{setting.say(publish::outcome_title())}</h2>
            <p>{setting.say(publish::outcome_lead())}</p>
            if let Some(hand_in) = &props.hand_in { { forge(hand_in, &props.text, &said, &setting) } }
            if let Some(letter) = &props.letter { { mail(letter, &name, &props.text, &said, &setting) } }
            <div class="outcome__way">
                <p>{ setting.fill(publish::file_along(Value::Slot(0)), &[path]) }</p>
                <p class="ways">
                    <button type="button" class="button button--quiet" onclick={download}>
                        {setting.say(publish::file_download())}
                    </button>
                    <button type="button" class="button button--quiet" onclick={copy}>
                        {setting.say(publish::file_copy())}
                    </button>
                </p>
            </div>
            <p class="outcome__said" role="status">{(*said).clone()}</p>
        </section>
    }
}

fn forge(hand_in: &HandIn, text: &str, said: &UseStateHandle<String>, setting: &Setting) -> Html {
    let HandIn { forge, href, filled } = hand_in.clone();
    if filled {
        return html! {
            <div class="outcome__way">
                <p>{setting.say(publish::forge_filled(forge))}</p>
                <p>
                    <a class="button" {href} target="_blank" rel="noopener">
                        {setting.say(publish::forge_send(forge))}
                    </a>
                </p>
            </div>
        };
    }
    let onclick = {
        let (text, said, words) = (text.to_owned(), said.setter(), setting.words.clone());
        Callback::from(move |_: MouseEvent| {
            let (text, said, href) = (text.clone(), said.clone(), href.clone());
            let words = words.clone();
            spawn_local(async move {
                if browser::copy(&text).await {
                    said.set(words.say(publish::file_copied()));
                    browser::open_beside(&href);
                } else {
                    said.set(words.say(publish::file_not_copied()));
                }
            });
        })
    };
    html! {
        <div class="outcome__way">
            <p>{setting.say(publish::forge_paste(forge))}</p>
            <p>
                <button type="button" class="button" {onclick}>
                    {setting.say(publish::forge_open(forge))}
                </button>
            </p>
        </div>
    }
}

fn mail(
    letter: &Letter,
    name: &str,
    text: &str,
    said: &UseStateHandle<String>,
    setting: &Setting,
) -> Html {
    let Letter { href, filled } = letter.clone();
    let (told, onclick) = if filled {
        (publish::letter_filled().into(), None)
    } else {
        let told = publish::letter_attach(name);
        let (name, text, said) = (name.to_owned(), text.to_owned(), said.setter());
        let words = setting.words.clone();
        let save = Callback::from(move |_: MouseEvent| {
            browser::download(&name, &text);
            said.set(words.say(publish::letter_saved(&name)));
        });
        (told, Some(save))
    };
    html! {
        <div class="outcome__way">
            <p>{setting.say(told)}</p>
            <p>
                <a class="button button--quiet" {href} {onclick}>
                    {setting.say(publish::letter_send())}
                </a>
            </p>
        </div>
    }
}
