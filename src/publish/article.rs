//! The article of a record: plain text, with a bar that puts in the marks.

use super::{
    fields::messages,
    marking::{Mark, missing_sections},
    problems::below,
    work::Edit,
};
use crate::{browser, context::Setting};
use atlas_locale::said::publish;
use atlas_model::{
    Kind,
    desk::{Draft, FieldProblem},
};
use yew::prelude::*;

/// The id of the field.
const FIELD: &str = "f.body";

/// The article.
pub fn article(
    draft: &Draft,
    sources: &[(String, String)],
    problems: &[FieldProblem],
    put: &Callback<Edit>,
    setting: &Setting,
) -> Html {
    let way = ["body".to_owned()];
    let problems: Vec<&FieldProblem> = below(problems, &way).collect();
    let wrong = problems.iter().any(|problem| problem.is_error);
    let oninput = put.reform(|event: InputEvent| Edit::Body(browser::value_of(&event)));
    let described = if problems.is_empty() { "f.body-help" } else { "f.body-help f.body-said" };
    html! {
        <div class={classes!("field", wrong.then_some("field--wrong"))} data-field={FIELD}>
            <label class="field__label" for={FIELD}>{setting.say(publish::article())}</label>
            <p class="field__help" id="f.body-help">{setting.say(publish::article_help())}</p>
            { messages("f.body-said", &problems, setting) }
            { bar(draft, sources, put, setting) }
            <div class="field__frame field__frame--long" data-text={draft.body.clone()}>
                <textarea id={FIELD} class="field__text" rows="10" value={draft.body.clone()} {oninput}
                    aria-describedby={described} aria-invalid={wrong.then_some("true")} />
            </div>
        </div>
    }
}

fn bar(
    draft: &Draft,
    sources: &[(String, String)],
    put: &Callback<Edit>,
    setting: &Setting,
) -> Html {
    let button = |label: AttrValue, mark: Mark| {
        let words = setting.words.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            browser::mark_in(FIELD, |chosen, before| mark.put(chosen, before, &words));
        });
        html! { <button type="button" class="marks__mark" {onclick}>{label}</button> }
    };
    let marks = [
        (publish::mark_heading(), Mark::Heading),
        (publish::mark_strong(), Mark::Strong),
        (publish::mark_list(), Mark::List),
        (publish::mark_quotation(), Mark::Quotation),
        (publish::mark_link(), Mark::Link),
    ];
    let sections = missing_sections(&draft.body, &setting.words);
    let add_sections = {
        let body = format!("{}{sections}", draft.body);
        put.reform(move |_: MouseEvent| Edit::Body(body.clone()))
    };
    html! {
        <div class="marks" role="group" aria-label={setting.say(publish::marks())}>
            { for marks.map(|(label, mark)| button(setting.say(label), mark)) }
            { for sources.iter().map(|(id, _)| {
                button(setting.say(publish::mark_note(id)), Mark::Source(id.clone()))
            }) }
            if draft.kind == Kind::CaseStudy && !sections.is_empty() {
                <button type="button" class="marks__mark" onclick={add_sections}>
                    {setting.say(publish::mark_sections())}
                </button>
            }
        </div>
    }
}
