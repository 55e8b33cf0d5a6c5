//! The form, and the page beside it.

use super::{
    article::article,
    fields::{Fields, Shared, TopField, messages},
    outcome::{self, Outcome, name_of},
    place::{Place, Which},
    preview::Preview,
    problems::{below, shown},
    start::head,
    summary::summary,
    work::Edit,
    writing::Writing,
};
use crate::{browser, context::Setting, naming};
use atlas_locale::{Said, said::publish};
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
    let Sheet { writing, desk, setting, .. } = sheet;
    let kind = writing.place.kind;
    let title = match &writing.place.which {
        Which::New(_) => publish::heading_new(kind.id()),
        Which::Record(_) => publish::heading_change().into(),
    };
    let described = desk.as_ref().and_then(|desk| {
        let description = desk.form.descriptions.iter().find(|known| known.kind == kind)?;
        Some((desk.clone(), description))
    });
    html! {
        <div class="form">
            { head(&setting.say(title)) }
            { sheet.trouble.clone() }
            { keeping(sheet) }
            if let Some((desk, description)) = described {
                <fieldset class="form__switch">
                    <legend class="visually-hidden">{setting.say(publish::panes())}</legend>
                    <label>
                        <input type="radio" name="pane" id="pane-form" checked=true />
                        {setting.say(publish::pane_form())}
                    </label>
                    <label>
                        <input type="radio" name="pane" id="pane-page" />
                        {setting.say(publish::pane_page())}
                    </label>
                </fieldset>
                <div class="form__panes">
                    <Fields left={sheet.left.clone()}>
                        { fields(sheet, &desk, description) }
                    </Fields>
                    <section class="form__page" aria-label={setting.say(publish::preview())}>
                        { caption(writing, description, setting) }
                        <Preview page={writing.page.clone()} />
                    </section>
                </div>
            } else if desk.is_some() {
                <p>{setting.say(publish::kind_not_written(kind.id()))}</p>
            } else if sheet.trouble == Html::default() {
                <p class="soft" role="status">{setting.say(publish::form_coming())}</p>
            }
        </div>
    }
}

/// Where what is written is kept, and how to be rid of it.
fn keeping(sheet: &Sheet) -> Html {
    let Sheet { writing, setting, .. } = sheet;
    let told = match (writing.kept, writing.resumed) {
        (Some(Err(_)), _) => publish::draft_not_kept(),
        (Some(Ok(())), _) => publish::draft_kept(),
        (None, true) => publish::draft_resumed(),
        (None, false) => publish::draft_will_be_kept(),
    };
    let save = writing.look.as_ref().map(|look| {
        let (name, text) = (name_of(&look.path).to_owned(), look.text.clone());
        let onclick = Callback::from(move |_: MouseEvent| browser::download(&name, &text));
        html! {
            <button type="button" class="button-text" {onclick}>
                {setting.say(publish::draft_save_copy())}
            </button>
        }
    });
    let begun = writing.resumed || writing.kept.is_some();
    let rid = match &writing.place.which {
        Which::Record(_) => html! {
            <button type="button" class="button-text" onclick={sheet.begin_anew.clone()}>
                {setting.say(publish::draft_begin_anew())}
            </button>
        },
        Which::New(_) => {
            let place = writing.place.clone();
            let onclick = sheet.throw_away.reform(move |_: MouseEvent| place.clone());
            html! {
                <button type="button" class="button-text" {onclick}>
                    {setting.say(publish::draft_throw_away())}
                </button>
            }
        }
    };
    html! {
        <div class="form__kept">
            <p role="status">{setting.say(told)}</p>
            { save }
            if begun { { rid } }
            if !writing.work.left.is_empty() {
                <div class="notice">
                    <p>{setting.say(publish::draft_not_all_shown())}</p>
                    <ul>{ for writing.work.left.iter().map(|left| html! { <li>{left.clone()}</li> }) }</ul>
                </div>
            }
        </div>
    }
}

/// What the page is, and what in it is not the author's yet.
fn caption(writing: &Writing, description: &Description, setting: &Setting) -> Html {
    let told = match &writing.look {
        None => publish::caption_coming().into(),
        Some(look) if look.page.is_none() && writing.page.is_empty() => {
            publish::caption_needs_title().into()
        }
        Some(look) if look.page.is_none() => publish::caption_of_before().into(),
        Some(look) if look.made_up.is_empty() => publish::caption().into(),
        Some(look) => {
            let label = |name: &String| {
                let field = description.field(&[name.as_str()]);
                field.map_or_else(
                    || name.clone(),
                    |field| naming::small(&setting.words, &field.label),
                )
            };
            let labels: Vec<String> = look.made_up.iter().map(label).collect();
            publish::caption_made_up(setting.words.in_a_row(&labels))
        }
    };
    html! { <p class="form__caption">{setting.say(told)}</p> }
}

fn fields(sheet: &Sheet, desk: &Rc<Desk>, description: &Description) -> Html {
    let Sheet { writing, setting, .. } = sheet;
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
            let part =
                Part { group, description, shared: &shared, problems: &problems, open, setting };
            part.show(writing)
        });
        shown.collect()
    };
    let whole: Vec<&FieldProblem> =
        problems.iter().filter(|problem| problem.field.is_empty()).collect();
    html! {
        <>
            if writing.seen.asked { { summary(description, &problems, setting) } }
            { messages("form-whole", &whole, setting) }
            { at_hand(first, true) }
            <section class="form__group form__group--text">
                <h2 class="form__title">{setting.say(publish::group_text())}</h2>
                <div class="form__fields">
                    { article(&work.draft, &sources, &problems, &sheet.put, setting) }
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
    setting: &'a Setting,
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
        let told = if wrong { Some(publish::group_wrong().into()) } else { filled_in(filled) };
        html! {
            <details class="form__group form__group--more">
                <summary class="form__summary">
                    <h2 class="form__title">{self.group.title.clone()}</h2>
                    <span class="form__filled">{told.map(|told| self.setting.say(told))}</span>
                </summary>
                <div class="form__fields">{inside}</div>
            </details>
        }
    }
}

fn filled_in(count: usize) -> Option<Said<'static>> {
    (count > 0).then(|| publish::group_filled(count))
}

/// The id of the record: it follows the title unless the author chooses one.
fn address(sheet: &Sheet, problems: &[FieldProblem]) -> Html {
    let Sheet { writing, setting, .. } = sheet;
    let draft = &writing.work.draft;
    let way = ["id".to_owned()];
    let problems: Vec<&FieldProblem> = below(problems, &way).collect();
    let wrong = problems.iter().any(|problem| problem.is_error);
    if matches!(writing.place.which, Which::Record(_)) && problems.is_empty() {
        return Html::default();
    }
    let oninput = sheet.put.reform(|event: InputEvent| Edit::Id(browser::value_of(&event)));
    let start = setting.href(&format!("{}/", draft.kind.folder()));
    let described = if problems.is_empty() { "f.id-help" } else { "f.id-help f.id-said" };
    html! {
        <section class="form__group">
            <h2 class="form__title">{setting.say(publish::group_address())}</h2>
            <div class={classes!("field", wrong.then_some("field--wrong"))} data-field="f.id">
                <label class="field__label" for="f.id">{setting.say(publish::address())}</label>
                <p class="field__help" id="f.id-help">{setting.say(publish::address_help())}</p>
                { messages("f.id-said", &problems, setting) }
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
    let Sheet { writing, setting, .. } = sheet;
    let ready = writing.look.as_ref().filter(|_| writing.seen.asked && writing.errors() == 0);
    html! {
        <section class="form__end">
            if let Some(look) = ready {
                <Outcome ..outcome::Props::of(writing, look, sheet.data, &setting.words) />
            } else {
                <button type="button" class="button form__publish" onclick={sheet.publish.clone()}>
                    {setting.say(publish::check())}
                </button>
                <p class="soft small">{setting.say(publish::check_sends_nothing())}</p>
            }
        </section>
    }
}
