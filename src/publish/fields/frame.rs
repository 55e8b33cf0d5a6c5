//! What stands around every control: label, help, what is wrong.

use super::Around;
use crate::{
    context::Setting,
    publish::problems::{below, element_id},
};
use atlas_locale::said::publish;
use atlas_model::{description::Field, desk::FieldProblem};
use yew::prelude::*;

/// What a control is tied to.
pub struct Ties {
    /// The id of its element.
    pub id: String,
    /// The ids of what describes it.
    pub described_by: Option<String>,
    /// `true` where something is wrong with it.
    pub invalid: Option<&'static str>,
}

/// Which kind of problems a field shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Its own and those of what lies in it, for which there are no fields.
    All,
    /// Its own alone: what lies in it are fields.
    Own,
}

/// A field with one control.
pub fn framed(
    field: &Field,
    way: &[String],
    around: &Around,
    control: impl FnOnce(Ties) -> Html,
) -> Html {
    let (ties, wrong, told) = ties(field, way, around, Reach::All);
    html! {
        <div class={classes!("field", wrong.then_some("field--wrong"))} data-field={ties.id.clone()}>
            <label class="field__label" for={ties.id.clone()}>{ label(field, around) }</label>
            { told }
            { control(ties) }
        </div>
    }
}

/// A field with several controls.
pub fn fieldset(
    field: &Field,
    way: &[String],
    around: &Around,
    reach: Reach,
    control: impl FnOnce(Ties) -> Html,
) -> Html {
    let (ties, wrong, told) = ties(field, way, around, reach);
    let class = classes!("field", "field--set", wrong.then_some("field--wrong"));
    html! {
        <fieldset {class} id={ties.id.clone()} data-field={ties.id.clone()} tabindex="-1"
            aria-describedby={ties.described_by.clone()}>
            <legend class="field__label">{ label(field, around) }</legend>
            { told }
            { control(ties) }
        </fieldset>
    }
}

fn label(field: &Field, around: &Around) -> Html {
    html! {
        <>
            {field.label.clone()}
            if around.tells_optional && !field.required {
                <span class="field__optional">{" "}{around.setting.say(publish::field_optional())}</span>
            }
        </>
    }
}

/// The ties of a field, whether something is wrong with it, and help and problems.
fn ties(field: &Field, way: &[String], around: &Around, reach: Reach) -> (Ties, bool, Html) {
    let id = element_id(way);
    let problems: Vec<&FieldProblem> = below(around.problems, way)
        .filter(|problem| {
            let within = problem.field.get(way.len());
            reach == Reach::All
                || within.is_none_or(|step| {
                    step.parse::<usize>().is_err()
                        && !field.table.iter().any(|known| known.name == *step)
                })
        })
        .collect();
    let wrong = problems.iter().any(|problem| problem.is_error);
    let (help, said) = (format!("{id}-help"), format!("{id}-said"));
    let has_help = !field.help.is_empty() || !field.example.is_empty();
    let described: Vec<&str> = [(has_help, help.as_str()), (!problems.is_empty(), said.as_str())]
        .into_iter()
        .filter_map(|(there, id)| there.then_some(id))
        .collect();
    let ties = Ties {
        id,
        described_by: (!described.is_empty()).then(|| described.join(" ")),
        invalid: wrong.then_some("true"),
    };
    let told = html! {
        <>
            if has_help {
                <p class="field__help" id={help.clone()}>
                    {field.help.clone()}
                    if !field.example.is_empty() {
                        <span class="field__example">
                            {" "}{around.setting.say(publish::field_example(&field.example))}
                        </span>
                    }
                </p>
            }
            { messages(&said, &problems, around.setting) }
        </>
    };
    (ties, wrong, told)
}

/// Problems beside a field.
pub fn messages(id: &str, problems: &[&FieldProblem], setting: &Setting) -> Html {
    if problems.is_empty() {
        return Html::default();
    }
    html! {
        <div class="field__said" id={id.to_owned()}>
            { for problems.iter().map(|problem| html! {
                <p class={if problem.is_error { "field__error" } else { "field__warning" }}>
                    <span class="visually-hidden">
                        { setting.say(if problem.is_error {
                            publish::problem_error()
                        } else {
                            publish::problem_warning()
                        }) }{" "}
                    </span>
                    {problem.message.clone()}
                    if let Some(help) = &problem.help {
                        <span class="field__mend">{" "}{help.clone()}</span>
                    }
                </p>
            }) }
        </div>
    }
}
