//! What becomes of a finished draft: a file, a text to copy, a page of the forge, a letter.

use super::{
    forge::{HandIn, hand_in},
    letter::{Letter, letter},
    place::Which,
    writing::Writing,
};
use crate::browser;
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
    pub fn of(writing: &Writing, look: &Look, data: &PublishView) -> Self {
        let exists = matches!(writing.place.which, Which::Record(_));
        let name = name_of(&look.path);
        let repository = data.repository.as_ref();
        let contact = data.contact.as_ref();
        Self {
            path: look.path.clone(),
            text: look.text.clone(),
            hand_in: repository
                .and_then(|repository| hand_in(repository, &look.path, &look.text, exists)),
            letter: contact.and_then(|contact| letter(contact, name, &look.text)),
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
    let said = use_state(String::new);
    let name = name_of(&props.path).to_owned();
    let download = {
        let (name, text, said) = (name.clone(), props.text.clone(), said.setter());
        Callback::from(move |_: MouseEvent| {
            browser::download(&name, &text);
            said.set(format!("{name} is saved where your browser keeps downloads."));
        })
    };
    let copy = {
        let (text, said) = (props.text.clone(), said.setter());
        Callback::from(move |_: MouseEvent| {
            let (text, said) = (text.clone(), said.clone());
            spawn_local(async move {
                said.set(if browser::copy(&text).await { COPIED } else { NOT_COPIED }.to_owned());
            });
        })
    };
    html! {
        <section class="outcome" id="form-out" tabindex="-1" aria-labelledby="form-out-title">
            <h2 class="outcome__title" id="form-out-title">{"Ready to be sent in"}</h2>
            <p>
                {"The record passes every check. An editor looks at it before it is published."}
            </p>
            if let Some(hand_in) = &props.hand_in { { forge(hand_in, &props.text, &said) } }
            if let Some(letter) = &props.letter { { mail(letter, &name, &props.text, &said) } }
            <div class="outcome__way">
                <p>{"Or take the file along: it is called "}<code>{props.path.clone()}</code>{"."}</p>
                <p class="ways">
                    <button type="button" class="button button--quiet" onclick={download}>{"Download"}</button>
                    <button type="button" class="button button--quiet" onclick={copy}>{"Copy the text"}</button>
                </p>
            </div>
            <p class="outcome__said" role="status">{(*said).clone()}</p>
        </section>
    }
}

const COPIED: &str = "The text is copied.";
const NOT_COPIED: &str = "Your browser lets nothing be copied here: download the file instead.";

fn forge(hand_in: &HandIn, text: &str, said: &UseStateHandle<String>) -> Html {
    let HandIn { forge, href, filled } = hand_in.clone();
    if filled {
        return html! {
            <div class="outcome__way">
                <p>
                    {format!("You need an account on {forge}. It opens with your text filled in; there \
                              you press its button to propose the new file.")}
                </p>
                <p><a class="button" {href} target="_blank" rel="noopener">{format!("Send it in on {forge}")}</a></p>
            </div>
        };
    }
    let onclick = {
        let (text, said) = (text.to_owned(), said.setter());
        Callback::from(move |_: MouseEvent| {
            let (text, said, href) = (text.clone(), said.clone(), href.clone());
            spawn_local(async move {
                if browser::copy(&text).await {
                    said.set(COPIED.to_owned());
                    browser::open_beside(&href);
                } else {
                    said.set(NOT_COPIED.to_owned());
                }
            });
        })
    };
    html! {
        <div class="outcome__way">
            <p>
                {format!("You need an account on {forge}. The button copies your text and opens the \
                          right page there: choose all that stands in it, and paste yours over it.")}
            </p>
            <p><button type="button" class="button" {onclick}>{format!("Copy, and open {forge}")}</button></p>
        </div>
    }
}

fn mail(letter: &Letter, name: &str, text: &str, said: &UseStateHandle<String>) -> Html {
    let Letter { href, filled } = letter.clone();
    let (words, onclick) = if filled {
        ("Without an account, send it as a letter: your text is in it.".to_owned(), None)
    } else {
        let (name, text, said) = (name.to_owned(), text.to_owned(), said.setter());
        let words = format!(
            "Without an account, send it by e-mail: the button saves {name} on your machine and \
             begins a letter. Attach the file to it."
        );
        let save = Callback::from(move |_: MouseEvent| {
            browser::download(&name, &text);
            said.set(format!("{name} is saved: attach it to the letter."));
        });
        (words, Some(save))
    };
    html! {
        <div class="outcome__way">
            <p>{words}</p>
            <p><a class="button button--quiet" {href} {onclick}>{"E-mail it"}</a></p>
        </div>
    }
}
