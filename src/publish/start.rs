//! What to write: a new record, a change to one, a draft that was begun, a file.

use super::{
    finder::Finder,
    kept::KeptDraft,
    place::{Place, Which},
};
use crate::{
    browser::{self, Brought},
    context::Setting,
};
use atlas_model::{Kind, Term, desk::Desk, page::PublishView};
use std::rc::Rc;
use yew::{platform::spawn_local, prelude::*};

/// What the choice is made from.
pub struct Start<'a> {
    /// What the build tells of the showcase.
    pub data: &'a PublishView,
    /// What the worker tells of it, once it is there.
    pub desk: Option<Rc<Desk>>,
    /// The drafts that the browser keeps.
    pub kept: &'a [KeptDraft],
    /// What went wrong.
    pub trouble: Html,
    /// Takes a file that is brought.
    pub brought: Callback<Brought>,
    /// Throws a draft away.
    pub throw_away: Callback<Place>,
    /// Where the page stands.
    pub setting: &'a Setting,
}

/// The head of the page.
pub fn head(title: &str) -> Html {
    html! {
        <header class="page-head">
            <h1 class="page-head__title" tabindex="-1">{title.to_owned()}</h1>
        </header>
    }
}

/// The choice of what to write.
pub fn start(start: &Start) -> Html {
    let Start { data, setting, .. } = start;
    html! {
        <>
            <header class="page-head">
                <h1 class="page-head__title" tabindex="-1">{"Publish"}</h1>
                <p class="page-head__lead">
                    {"Write a record in your browser. The page grows beside the form, and what is \
                      wrong is said where it is."}
                </p>
            </header>
            { start.trouble.clone() }
            { without_script(data, setting) }
            <div class="publish with-script queried">
                { drafts(start) }
                <section class="section" aria-labelledby="publish-new">
                    <h2 class="section__title" id="publish-new">{"Something new"}</h2>
                    <ul class="publish__kinds">
                        { for data.kinds.iter().map(|kind| offer(*kind, setting)) }
                    </ul>
                </section>
                <section class="section" aria-labelledby="publish-change">
                    <h2 class="section__title" id="publish-change">{"A change to what is there"}</h2>
                    <p>
                        {"Every record's page ends with “Propose a change”, which opens it here, \
                          filled in. Or go there by its name:"}
                    </p>
                    if let Some(desk) = &start.desk {
                        <Finder desk={desk.clone()} />
                    } else if start.trouble == Html::default() {
                        <p class="soft" role="status">{"The list of records is on its way …"}</p>
                    }
                </section>
                <section class="section" aria-labelledby="publish-file">
                    <h2 class="section__title" id="publish-file">{"A file that you have"}</h2>
                    { file_field(start) }
                </section>
                <section class="section" aria-labelledby="publish-hand">
                    <h2 class="section__title" id="publish-hand">{"By hand"}</h2>
                    <p>
                        {"A record is a text file. "}
                        <a href={setting.href("how-to-publish/")}>{"How to publish"}</a>
                        {" has the rules and an example."}
                    </p>
                </section>
            </div>
        </>
    }
}

/// Other ways, for readers whose browser runs no script.
fn without_script(data: &PublishView, setting: &Setting) -> Html {
    html! {
        <div class="without-script">
            <div class="stack">
                <p>
                    {"The form needs script, which does not run here. A record is a text file, and you \
                      can write it by hand: "}
                    <a href={setting.href("how-to-publish/")}>{"how to publish"}</a>
                    {" has the rules and an example."}
                </p>
                if let Some(repository) = &data.repository {
                    <p>
                        {"The files of this showcase: "}
                        <a href={repository.url.clone()}>{repository.url.clone()}</a>
                    </p>
                }
                if let Some(contact) = &data.contact {
                    <p>{"Whom to write to: "}{ contact_link(contact) }</p>
                }
            </div>
        </div>
    }
}

fn contact_link(contact: &str) -> Html {
    let href =
        if contact.contains("://") { contact.to_owned() } else { format!("mailto:{contact}") };
    html! { <a {href}>{contact.to_owned()}</a> }
}

/// The id of the list that says what a file is, where the file does not.
pub const KIND_OF_FILE: &str = "publish-kind";

/// What a kind of record is, for those who have to choose.
fn about(kind: Kind) -> &'static str {
    match kind {
        Kind::Mission => "A goal that a city has set itself, and how it is being kept.",
        Kind::CaseStudy => "What happened when it was tried, and what others can learn.",
        Kind::Insight => "One thing that is known now, what it rests on, and where it ends.",
        Kind::City => "The place that missions belong to: where it is, and what it decides.",
        Kind::Project => "One piece of work under a mission.",
        Kind::Organisation => "One that takes part in several missions.",
        Kind::Collection => "Records that are worth reading together.",
        Kind::Challenge | Kind::Page => "",
    }
}

fn offer(kind: Kind, setting: &Setting) -> Html {
    let href = setting.href(&format!("publish/?kind={}", kind.id()));
    html! {
        <li class="publish__kind">
            <a class="publish__name" {href}>{kind.label()}</a>
            <p class="publish__about">{about(kind)}</p>
        </li>
    }
}

/// The drafts that the browser keeps.
fn drafts(start: &Start) -> Html {
    if start.kept.is_empty() {
        return Html::default();
    }
    let draft = |kept: &KeptDraft| {
        let place = &kept.place;
        let href = start.setting.href(&format!("publish/?{}", place.to_query()));
        let title = if kept.title.is_empty() { "Without a title" } else { &kept.title };
        let what = match &place.which {
            Which::Record(_) => format!("{}, a change", place.kind.label()),
            Which::New(_) => format!("{}, new", place.kind.label()),
        };
        let onclick = {
            let place = place.clone();
            start.throw_away.reform(move |_: MouseEvent| place.clone())
        };
        html! {
            <li class="publish__draft" key={place.name()}>
                <span>
                    <a href={href}>{title.to_owned()}</a>
                    <span class="soft small">{format!(" · {what}")}</span>
                </span>
                <button type="button" class="button-text" {onclick}>
                    {"Throw away"}<span class="visually-hidden">{format!(": {title}")}</span>
                </button>
            </li>
        }
    };
    html! {
        <section class="section" aria-labelledby="publish-kept">
            <h2 class="section__title" id="publish-kept">{"What you have begun"}</h2>
            <p class="soft small">{"Kept in this browser, on this machine alone."}</p>
            <ul class="publish__drafts">{ for start.kept.iter().map(draft) }</ul>
        </section>
    }
}

fn file_field(start: &Start) -> Html {
    let take = {
        let brought = start.brought.clone();
        move |event: &Event| {
            if let Some(file) = browser::dropped_file(event) {
                let brought = brought.clone();
                spawn_local(async move { brought.emit(browser::text_of(file).await) });
            }
        }
    };
    let onchange = {
        let take = take.clone();
        Callback::from(move |event: Event| take(&event))
    };
    let ondrop = Callback::from(move |event: DragEvent| {
        event.prevent_default();
        take(&event);
    });
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    html! {
        <div class="publish__file" {ondrop} {ondragover}>
            <label for="publish-drop">{"Choose the .md file of a record, or drop it here"}</label>
            <input id="publish-drop" type="file" accept=".md,.markdown,.txt,text/markdown,text/plain"
                {onchange} />
            <label for={KIND_OF_FILE}>{"What it is"}</label>
            <select id={KIND_OF_FILE} class="field__select">
                <option value="">{"What the file says of itself"}</option>
                { for start.data.kinds.iter().map(|kind| html! {
                    <option value={kind.id()}>{kind.label()}</option>
                }) }
            </select>
            <p class="soft small">{"It stays on your machine: nothing is sent anywhere."}</p>
        </div>
    }
}
