//! The form that writes a record (`atlas-publish`): an app of its own, on one page. The worker
//! behind it reads, checks and renders what is written; here is what the author sees and does.

use crate::{
    app::Live,
    context::{Setting, use_setting},
};
use atlas_model::page::PublishView;
use std::rc::Rc;
use yew::prelude::*;

/// What the page of the form shows.
pub fn live(view: PublishView) -> Live {
    let data = Rc::new(view);
    Live::new(move |_| Some(html! { <Publish data={data.clone()} /> }))
}

/// What the page begins with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// What the build tells of the showcase.
    pub data: Rc<PublishView>,
}

/// The form that writes a record.
#[component]
pub fn Publish(props: &Props) -> Html {
    let setting = use_setting();
    html! {
        <>
            <header class="page-head">
                <h1 class="page-head__title" tabindex="-1">{"Publish"}</h1>
                <p class="page-head__lead">
                    {"Write a mission, a case study, an insight or a city in your browser. The page \
                      grows beside the form."}
                </p>
            </header>
            { without_script(&props.data, &setting) }
        </>
    }
}

/// Other ways, for readers whose browser runs no script.
fn without_script(data: &PublishView, setting: &Setting) -> Html {
    html! {
        <div class="without-script stack">
            <p>
                {"The form needs script, which your browser does not run. A record is a text file, and \
                  you can write it by hand: "}
                <a href={setting.href("how-to-publish/")}>{"how to publish"}</a>{"."}
            </p>
            if let Some(repository) = &data.repository {
                <p><a href={repository.url.clone()}>{"The files of this showcase"}</a></p>
            }
            if let Some(contact) = &data.contact {
                <p>{"Or write to "}{ contact_link(contact) }{"."}</p>
            }
        </div>
    }
}

/// Whom to write to.
fn contact_link(contact: &str) -> Html {
    let href =
        if contact.contains("://") { contact.to_owned() } else { format!("mailto:{contact}") };
    html! { <a {href}>{contact.to_owned()}</a> }
}
