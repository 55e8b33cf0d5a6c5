//! The article of a record: plain text, with a bar that puts in the marks.

use super::{
    fields::messages,
    marking::{Mark, missing_sections},
    problems::below,
    work::Edit,
};
use crate::browser;
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
) -> Html {
    let way = ["body".to_owned()];
    let problems: Vec<&FieldProblem> = below(problems, &way).collect();
    let wrong = problems.iter().any(|problem| problem.is_error);
    let oninput = put.reform(|event: InputEvent| Edit::Body(browser::value_of(&event)));
    let described = if problems.is_empty() { "f.body-help" } else { "f.body-help f.body-said" };
    html! {
        <div class={classes!("field", wrong.then_some("field--wrong"))} data-field={FIELD}>
            <label class="field__label" for={FIELD}>{"The text of the page"}</label>
            <p class="field__help" id="f.body-help">
                {"In your own words, for a reader who does not know your city. An empty line begins a \
                  new paragraph; the buttons put in the rest."}
            </p>
            { messages("f.body-said", &problems) }
            { bar(draft, sources, put) }
            <div class="field__frame field__frame--long" data-text={draft.body.clone()}>
                <textarea id={FIELD} class="field__text" rows="10" value={draft.body.clone()} {oninput}
                    aria-describedby={described} aria-invalid={wrong.then_some("true")} />
            </div>
        </div>
    }
}

fn bar(draft: &Draft, sources: &[(String, String)], put: &Callback<Edit>) -> Html {
    let button = |words: String, mark: Mark| {
        let onclick = Callback::from(move |_: MouseEvent| {
            browser::mark_in(FIELD, |words, before| mark.put(words, before));
        });
        html! { <button type="button" class="marks__mark" {onclick}>{words}</button> }
    };
    let marks = [
        ("Heading", Mark::Heading),
        ("Strong", Mark::Strong),
        ("List", Mark::List),
        ("Quotation", Mark::Quotation),
        ("Link", Mark::Link),
    ];
    let sections = missing_sections(&draft.body);
    let add_sections = {
        let body = format!("{}{sections}", draft.body);
        put.reform(move |_: MouseEvent| Edit::Body(body.clone()))
    };
    html! {
        <div class="marks" role="group" aria-label="Marks for the text">
            { for marks.map(|(words, mark)| button(words.to_owned(), mark)) }
            { for sources.iter().map(|(id, _)| button(format!("Note {id}"), Mark::Source(id.clone()))) }
            if draft.kind == Kind::CaseStudy && !sections.is_empty() {
                <button type="button" class="marks__mark" onclick={add_sections}>
                    {"The sections of a case study"}
                </button>
            }
        </div>
    }
}
