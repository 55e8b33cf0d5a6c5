//! The form, and the page beside it.

use super::{
    article::article,
    fields::{Shared, TopField, messages},
    outcome::{self, Outcome, name_of},
    place::{Place, Which},
    preview::Preview,
    problems::{below, shown},
    start::head,
    summary::summary,
    work::Edit,
    writing::Writing,
};
use crate::{browser, context::Setting};
use atlas_model::{
    Term,
    description::{Description, Field, Group, Short},
    desk::{Desk, FieldProblem},
    page::PublishView,
};
use std::rc::Rc;
use yew::prelude::*;

/// What the form is made from.
pub struct Sheet<'a> {
    /// The draft.
    pub writing: &'a Writing,
    /// What the build tells of the showcase.
    pub data: &'a PublishView,
    /// What the worker tells of it, once it is there.
    pub desk: Option<Rc<Desk>>,
    /// What went wrong.
    pub trouble: Html,
    /// Takes what changes.
    pub put: Callback<Edit>,
    /// Takes the name of a field that was left.
    pub left: Callback<String>,
    /// The author asks to publish.
    pub publish: Callback<MouseEvent>,
    /// The draft is to be begun anew.
    pub begin_anew: Callback<MouseEvent>,
    /// A draft is to be thrown away.
    pub throw_away: Callback<Place>,
    /// Where the page stands.
    pub setting: &'a Setting,
}

/// The form, and the page beside it.
pub fn sheet(sheet: &Sheet) -> Html {
    let Sheet { writing, desk, .. } = sheet;
    let kind = writing.place.kind;
    let title = match &writing.place.which {
        Which::New(_) => format!("New: {}", kind.label().to_lowercase()),
        Which::Record(_) => "Propose a change".to_owned(),
    };
    let described = desk.as_ref().and_then(|desk| {
        let description = desk.descriptions.iter().find(|known| known.kind == kind)?;
        Some((desk.clone(), description))
    });
    html! {
        <div class="form">
            { head(&title) }
            { sheet.trouble.clone() }
            { keeping(sheet) }
            if let Some((desk, description)) = described {
                <fieldset class="form__switch">
                    <legend class="visually-hidden">{"Show"}</legend>
                    <label><input type="radio" name="pane" id="pane-form" checked=true />{"Form"}</label>
                    <label><input type="radio" name="pane" id="pane-page" />{"Page"}</label>
                </fieldset>
                <div class="form__panes">
                    <Fields left={sheet.left.clone()}>
                        { fields(sheet, &desk, description) }
                    </Fields>
                    <section class="form__page" aria-label="The page as it will be">
                        { caption(writing, description) }
                        <Preview page={writing.page.clone()} />
                    </section>
                </div>
            } else if desk.is_some() {
                <p>{format!("{} can't be written here.", kind.plural())}</p>
            } else if sheet.trouble == Html::default() {
                <p class="soft" role="status">{"The form is on its way …"}</p>
            }
        </div>
    }
}

/// Where what is written is kept, and how to be rid of it.
fn keeping(sheet: &Sheet) -> Html {
    let writing = sheet.writing;
    let words = match (writing.kept, writing.resumed) {
        (Some(Err(_)), _) => {
            "Your browser does not keep this draft: it has no room, or its settings forbid it. Save a \
             copy as a file before you leave."
        }
        (Some(Ok(())), _) => "Kept in this browser as you write, on this machine alone.",
        (None, true) => "You go on with the draft that this browser kept.",
        (None, false) => "What you write is kept in this browser, on this machine alone.",
    };
    let save = writing.look.as_ref().map(|look| {
        let (name, text) = (name_of(&look.path).to_owned(), look.text.clone());
        let onclick = Callback::from(move |_: MouseEvent| browser::download(&name, &text));
        html! {
            <button type="button" class="button-text" {onclick}>{"Save a copy as a file"}</button>
        }
    });
    let begun = writing.resumed || writing.kept.is_some();
    let rid = match &writing.place.which {
        Which::Record(_) => html! {
            <button type="button" class="button-text" onclick={sheet.begin_anew.clone()}>
                {"Begin anew from the published text"}
            </button>
        },
        Which::New(_) => {
            let place = writing.place.clone();
            let onclick = sheet.throw_away.reform(move |_: MouseEvent| place.clone());
            html! {
                <button type="button" class="button-text" {onclick}>{"Throw this draft away"}</button>
            }
        }
    };
    html! {
        <div class="form__kept">
            <p role="status">{words}</p>
            { save }
            if begun { { rid } }
            if !writing.work.left.is_empty() {
                <div class="notice">
                    <p>{"The form can't show all of this record. What it leaves out stays as it is:"}</p>
                    <ul>{ for writing.work.left.iter().map(|left| html! { <li>{left.clone()}</li> }) }</ul>
                </div>
            }
        </div>
    }
}

/// What the page is, and what in it is not the author's yet.
fn caption(writing: &Writing, description: &Description) -> Html {
    let words = match &writing.look {
        None => "The page is on its way.".to_owned(),
        Some(look) if look.page.is_none() && writing.page.is_empty() => {
            "The page shows here once it has a title.".to_owned()
        }
        Some(look) if look.page.is_none() => {
            "The page as it was before the last change: something is missing now.".to_owned()
        }
        Some(look) if look.made_up.is_empty() => "The page as it will be.".to_owned(),
        Some(look) => {
            let label = |name: &String| {
                let field = description.field(&[name.as_str()]);
                field.map_or(name.clone(), |field| field.label.to_lowercase())
            };
            let labels: Vec<String> = look.made_up.iter().map(label).collect();
            format!("The page as it will be. Made up until you write it: {}.", labels.join(", "))
        }
    };
    html! { <p class="form__caption">{words}</p> }
}

fn fields(sheet: &Sheet, desk: &Rc<Desk>, description: &Description) -> Html {
    let writing = sheet.writing;
    let work = &writing.work;
    let problems = writing.look.as_ref().map(|look| shown(&look.problems, &writing.seen));
    let problems = problems.unwrap_or_default();
    let sources = work.sources();
    let shared =
        Shared { desk: desk.clone(), sources: Rc::new(sources.clone()), put: sheet.put.clone() };
    let (first, rest): (Vec<&Group>, Vec<&Group>) =
        description.groups.iter().partition(|group| is_needed(group, description));
    let at_hand = |groups: Vec<&Group>, open: bool| -> Html {
        let shown = groups.into_iter().map(|group| {
            let part = Part { group, description, shared: &shared, problems: &problems, open };
            part.show(writing)
        });
        shown.collect()
    };
    let whole: Vec<&FieldProblem> =
        problems.iter().filter(|problem| problem.field.is_empty()).collect();
    html! {
        <>
            if writing.seen.asked { { summary(description, &problems) } }
            { messages("form-whole", &whole) }
            { at_hand(first, true) }
            <section class="form__group form__group--text">
                <h2 class="form__title">{"The text"}</h2>
                <div class="form__fields">
                    { article(&work.draft, &sources, &problems, &sheet.put) }
                </div>
            </section>
            { at_hand(rest, false) }
            { address(sheet, &problems) }
            { end(sheet) }
        </>
    }
}

/// Whether a record needs a field of a group. The day of a change is filled in from the first.
fn is_needed(group: &Group, description: &Description) -> bool {
    let needed = |field: &Field| field.required && field.short != Some(Short::Date);
    fields_of(group, description).any(needed)
}

fn fields_of<'a>(
    group: &'a Group,
    description: &'a Description,
) -> impl Iterator<Item = &'a Field> {
    let find = |name: &String| description.fields.iter().find(|field| field.name == *name);
    group.fields.iter().filter_map(find)
}

/// A group of fields.
struct Part<'a> {
    group: &'a Group,
    description: &'a Description,
    shared: &'a Shared,
    problems: &'a [FieldProblem],
    open: bool,
}

impl Part<'_> {
    fn show(&self, writing: &Writing) -> Html {
        let fields: Vec<&Field> = fields_of(self.group, self.description).collect();
        let answer = |field: &Field| {
            let filled = &writing.work.draft.fields;
            filled.iter().find(|(name, _)| *name == field.name).map(|(_, answer)| answer)
        };
        let filled = fields.iter().filter(|field| answer(field).is_some()).count();
        let tells_optional = fields.iter().any(|field| field.required);
        let inside = fields.iter().map(|field| {
            let way = [field.name.clone()];
            html! {
                <TopField key={field.name.clone()} field={Rc::new((*field).clone())}
                    answer={answer(field).cloned()}
                    problems={below(self.problems, &way).cloned().collect::<Vec<_>>()}
                    shared={self.shared.clone()} {tells_optional} />
            }
        });
        let inside: Html = inside.collect();
        if self.open {
            return html! {
                <section class="form__group">
                    <h2 class="form__title">{self.group.title.clone()}</h2>
                    <div class="form__fields">{inside}</div>
                </section>
            };
        }
        let wrong = fields.iter().any(|field| {
            self.problems
                .iter()
                .any(|problem| problem.is_error && problem.field.first() == Some(&field.name))
        });
        html! {
            <details class="form__group form__group--more">
                <summary class="form__summary">
                    <h2 class="form__title">{self.group.title.clone()}</h2>
                    <span class="form__filled">
                        { if wrong { "something is wrong here".to_owned() } else { filled_in(filled) } }
                    </span>
                </summary>
                <div class="form__fields">{inside}</div>
            </details>
        }
    }
}

fn filled_in(count: usize) -> String {
    if count == 0 { String::new() } else { format!("{count} filled in") }
}

/// The id of the record: it follows the title unless the author chooses one.
fn address(sheet: &Sheet, problems: &[FieldProblem]) -> Html {
    let writing = sheet.writing;
    let draft = &writing.work.draft;
    let way = ["id".to_owned()];
    let problems: Vec<&FieldProblem> = below(problems, &way).collect();
    let wrong = problems.iter().any(|problem| problem.is_error);
    if matches!(writing.place.which, Which::Record(_)) && problems.is_empty() {
        return Html::default();
    }
    let oninput = sheet.put.reform(|event: InputEvent| Edit::Id(browser::value_of(&event)));
    let start = sheet.setting.href(&format!("{}/", draft.kind.folder()));
    let described = if problems.is_empty() { "f.id-help" } else { "f.id-help f.id-said" };
    html! {
        <section class="form__group">
            <h2 class="form__title">{"Its address"}</h2>
            <div class={classes!("field", wrong.then_some("field--wrong"))} data-field="f.id">
                <label class="field__label" for="f.id">{"Address of the page"}</label>
                <p class="field__help" id="f.id-help">
                    {"It never changes once it is published. It follows the title, until you write \
                      another: small letters, digits and hyphens."}
                </p>
                { messages("f.id-said", &problems) }
                <span class="field__beside">
                    <span class="soft">{start}</span>
                    <input id="f.id" class="field__line" type="text" value={draft.id.clone()} {oninput}
                        spellcheck="false" autocomplete="off" aria-describedby={described}
                        aria-invalid={wrong.then_some("true")} />
                </span>
            </div>
        </section>
    }
}

/// The end of the form: the question whether all is well, and the ways out where it is.
fn end(sheet: &Sheet) -> Html {
    let writing = sheet.writing;
    let ready = writing.look.as_ref().filter(|_| writing.seen.asked && writing.errors() == 0);
    html! {
        <section class="form__end">
            if let Some(look) = ready {
                <Outcome ..outcome::Props::of(writing, look, sheet.data) />
            } else {
                <button type="button" class="button form__publish" onclick={sheet.publish.clone()}>
                    {"Check and send in"}
                </button>
                <p class="soft small">{"Nothing leaves your machine before you say so."}</p>
            }
        </section>
    }
}

/// What the frame of all fields is told.
#[derive(Clone, PartialEq, Properties)]
struct FieldsProps {
    /// Takes the name of a field that was left.
    left: Callback<String>,
    /// The fields.
    children: Html,
}

/// How long typing pauses before a reader's ears are told how much room is left.
const PAUSE: u32 = 1000;

/// All fields. It hears which one is left, and tells how much room one has, once typing pauses.
#[component]
fn Fields(props: &FieldsProps) -> Html {
    let told = use_state(String::new);
    let latest = use_mut_ref(|| 0_u32);
    let oninput = {
        let told = told.setter();
        Callback::from(move |event: InputEvent| {
            let number = {
                let mut latest = latest.borrow_mut();
                *latest = latest.wrapping_add(1);
                *latest
            };
            let Some((length, limit)) = browser::limit_told(&event) else { return };
            let (told, latest) = (told.clone(), latest.clone());
            yew::platform::spawn_local(async move {
                browser::wait(PAUSE).await;
                if *latest.borrow() == number {
                    told.set(room(length, limit));
                }
            });
        })
    };
    let onfocusout = {
        let left = props.left.clone();
        Callback::from(move |event: FocusEvent| {
            if let Some(field) = browser::field_left(&event) {
                left.emit(field);
            }
        })
    };
    let onsubmit = |event: SubmitEvent| event.prevent_default();
    let onmousedown = |event: MouseEvent| browser::hold_focus(&event);
    let onclick = |event: MouseEvent| browser::focus_pressed(&event);
    html! {
        <form class="form__write" autocomplete="off" novalidate=true {oninput} {onfocusout}
            {onmousedown} {onclick} {onsubmit}>
            <p class="visually-hidden" role="status">{(*told).clone()}</p>
            { props.children.clone() }
        </form>
    }
}

/// How much room a text has, in words.
fn room(length: usize, limit: usize) -> String {
    match limit.checked_sub(length) {
        Some(left) => format!("{left} characters left"),
        None => format!("{} characters too many", length - limit),
    }
}
