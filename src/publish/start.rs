//! What to write: a new record, a change to one, a draft that was begun, a file.

use super::{
    finder::Finder,
    kept::KeptDraft,
    place::{Place, Which},
};
use crate::{
    browser::{self, Brought},
    context::Setting,
    naming,
};
use atlas_locale::{Message, Value, said::publish};
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
                <h1 class="page-head__title" tabindex="-1">{setting.say(publish::title())}</h1>
                <p class="page-head__lead">{setting.say(publish::lead())}</p>
            </header>
            { start.trouble.clone() }
            { without_script(data, setting) }
            <div class="publish with-script queried">
                { drafts(start) }
                <section class="section" aria-labelledby="publish-new">
                    <h2 class="section__title" id="publish-new">
                        {setting.say(publish::new_title())}
                    </h2>
                    <ul class="publish__kinds">
                        { for data.kinds.iter().map(|kind| offer(*kind, setting)) }
                    </ul>
                </section>
                <section class="section" aria-labelledby="publish-change">
                    <h2 class="section__title" id="publish-change">
                        {setting.say(publish::change_title())}
                    </h2>
                    <p>{setting.say(publish::change_ways())}</p>
                    if let Some(desk) = &start.desk {
                        <Finder desk={desk.clone()} />
                    } else if start.trouble == Html::default() {
                        <p class="soft" role="status">
                            {setting.say(publish::change_records_coming())}
                        </p>
                    }
                </section>
                <section class="section" aria-labelledby="publish-file">
                    <h2 class="section__title" id="publish-file">
                        {setting.say(publish::file_title())}
                    </h2>
                    { file_field(start) }
                </section>
                <section class="section" aria-labelledby="publish-hand">
                    <h2 class="section__title" id="publish-hand">
                        {setting.say(publish::hand_title())}
                    </h2>
                    <p>
                        { setting.fill(
                            publish::hand(Value::Slot(0)),
                            &[how_to_publish(publish::how_to_publish(), setting)],
                        ) }
                    </p>
                </section>
            </div>
        </>
    }
}

/// A link to the rules of writing by hand.
fn how_to_publish(said: Message, setting: &Setting) -> Html {
    html! { <a href={setting.href("how-to-publish/")}>{setting.say(said)}</a> }
}

/// Other ways, for readers whose browser runs no script.
fn without_script(data: &PublishView, setting: &Setting) -> Html {
    let how = how_to_publish(publish::how_to_publish_within(), setting);
    html! {
        <div class="without-script">
            <div class="stack">
                <p>{ setting.fill(publish::without_script(Value::Slot(0)), &[how]) }</p>
                if let Some(repository) = &data.repository {
                    <p>
                        { setting.fill(
                            publish::showcase_files(Value::Slot(0)),
                            &[html! { <a href={repository.url.clone()}>{repository.url.clone()}</a> }],
                        ) }
                    </p>
                }
                if let Some(contact) = &data.contact {
                    <p>
                        { setting.fill(
                            publish::showcase_contact(Value::Slot(0)),
                            &[contact_link(contact)],
                        ) }
                    </p>
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

/// What a kind of record is, for those who have to choose; nothing of those that are not on offer.
fn about(kind: Kind) -> Option<Message> {
    Some(match kind {
        Kind::Mission => publish::about_mission(),
        Kind::CaseStudy => publish::about_case_study(),
        Kind::Insight => publish::about_insight(),
        Kind::City => publish::about_city(),
        Kind::Project => publish::about_project(),
        Kind::Organisation => publish::about_organisation(),
        Kind::Collection => publish::about_collection(),
        Kind::Challenge | Kind::Page => return None,
    })
}

fn offer(kind: Kind, setting: &Setting) -> Html {
    let href = setting.href(&format!("publish/?kind={}", kind.id()));
    html! {
        <li class="publish__kind">
            <a class="publish__name" {href}>{setting.say(naming::kind(kind))}</a>
            <p class="publish__about">{about(kind).map(|about| setting.say(about))}</p>
        </li>
    }
}

/// The drafts that the browser keeps.
fn drafts(start: &Start) -> Html {
    if start.kept.is_empty() {
        return Html::default();
    }
    let setting = start.setting;
    let draft = |kept: &KeptDraft| {
        let place = &kept.place;
        let href = setting.href(&format!("publish/?{}", place.to_query()));
        let title = if kept.title.is_empty() {
            setting.words.say(publish::kept_untitled())
        } else {
            kept.title.clone()
        };
        let kind = setting.words.say(naming::kind(place.kind));
        let what = setting.words.say(match &place.which {
            Which::Record(_) => publish::kept_change(kind),
            Which::New(_) => publish::kept_new(kind),
        });
        let onclick = {
            let place = place.clone();
            start.throw_away.reform(move |_: MouseEvent| place.clone())
        };
        html! {
            <li class="publish__draft" key={place.name()}>
                <span>
                    <a href={href}>{title.clone()}</a>
                    <span class="soft small">{format!(" · {what}")}</span>
                </span>
                <button type="button" class="button-text" {onclick}>
                    {setting.say(publish::kept_throw_away())}
                    <span class="visually-hidden">{setting.say(publish::button_of(&title))}</span>
                </button>
            </li>
        }
    };
    html! {
        <section class="section" aria-labelledby="publish-kept">
            <h2 class="section__title" id="publish-kept">{setting.say(publish::kept_title())}</h2>
            <p class="soft small">{setting.say(publish::kept_where())}</p>
            <ul class="publish__drafts">{ for start.kept.iter().map(draft) }</ul>
        </section>
    }
}

fn file_field(start: &Start) -> Html {
    let setting = start.setting;
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
            <label for="publish-drop">{setting.say(publish::file_choose())}</label>
            <input id="publish-drop" type="file" accept=".md,.markdown,.txt,text/markdown,text/plain"
                {onchange} />
            <label for={KIND_OF_FILE}>{setting.say(publish::file_kind())}</label>
            <select id={KIND_OF_FILE} class="field__select">
                <option value="">{setting.say(publish::file_kind_own())}</option>
                { for start.data.kinds.iter().map(|kind| html! {
                    <option value={kind.id()}>{setting.say(naming::kind(*kind))}</option>
                }) }
            </select>
            <p class="soft small">{setting.say(publish::file_stays())}</p>
        </div>
    }
}
