use super::{asked::Asked, span::Span};
use crate::{browser, still::Still};
use atlas_model::page::{FacetGroup, Timeline};
use yew::prelude::*;

/// A step to other years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Nearer,
    Wider,
    Earlier,
    Later,
    First,
    Last,
    All,
}

impl Step {
    /// The step that a key stands for.
    pub fn of_key(key: &str) -> Option<Self> {
        match key {
            "+" | "=" => Some(Self::Nearer),
            "-" => Some(Self::Wider),
            "ArrowLeft" => Some(Self::Earlier),
            "ArrowRight" => Some(Self::Later),
            "Home" => Some(Self::First),
            "End" => Some(Self::Last),
            _ => None,
        }
    }

    /// Where it leads.
    pub fn from(self, span: Span, whole: Span) -> Span {
        match self {
            Self::Nearer => span.nearer(whole),
            Self::Wider => span.wider(whole),
            Self::Earlier => span.earlier(whole),
            Self::Later => span.later(whole),
            Self::First => span.first(whole),
            Self::Last => span.last(whole),
            Self::All => whole,
        }
    }
}

/// Buttons that lead to other years. One that leads nowhere stays where it is, and is off.
pub fn zoom(span: Span, whole: Span, step: &Callback<Step>) -> Html {
    let button = |what: Step, sign: &'static str, label: &'static str| {
        let onclick = step.reform(move |_: MouseEvent| what);
        html! {
            <button type="button" class="years__button" {onclick} aria-label={label} title={label}
                disabled={what.from(span, whole) == span}>{sign}</button>
        }
    };
    html! {
        <div class="years__buttons with-script" role="group" aria-label="Years that show">
            { button(Step::Earlier, "←", "Earlier years") }
            { button(Step::Later, "→", "Later years") }
            { button(Step::Nearer, "+", "Zoom in: fewer years") }
            { button(Step::Wider, "−", "Zoom out: more years") }
            { button(Step::All, "All years", "All years") }
        </div>
    }
}

/// What narrows the time line.
pub fn filters(data: &Timeline, asked: &Asked, choose: &Callback<Asked>, options: &Still) -> Html {
    let clear = {
        let cleared = asked.cleared();
        choose.reform(move |_: MouseEvent| cleared.clone())
    };
    html! {
        <form class="years__filters with-script" aria-label="Filters">
            { for Timeline::FACETS.into_iter().map(|(key, label)| {
                let group = data.facets.iter().find(|group| group.key == key);
                group.map(|group| filter(group, (key, label), asked, choose, options)).unwrap_or_default()
            }) }
            if !asked.filters.is_empty() {
                <button type="button" class="button-text" onclick={clear}>{"Clear filters"}</button>
            }
        </form>
    }
}

fn filter(
    group: &FacetGroup,
    (key, label): (&'static str, &'static str),
    asked: &Asked,
    choose: &Callback<Asked>,
    options: &Still,
) -> Html {
    let onchange = {
        let asked = asked.clone();
        choose.reform(move |event: Event| asked.with(key, &browser::value_of(&event)))
    };
    let values = asked.filters.get(key).map(|values| values.join(",")).unwrap_or_default();
    // What an address asks for beyond the list: several values, or one that the site has not.
    let further = !values.is_empty() && group.values.iter().all(|known| known.value != values);
    html! {
        <label class="years__filter">
            <span class="years__label">{label}</span>
            <select {onchange} data-chosen={values.clone()}>
                { options.show(|| known(group)) }
                if further { <option value={values.clone()}>{values.replace(',', ", ")}</option> }
            </select>
        </label>
    }
}

fn known(group: &FacetGroup) -> Html {
    html! {
        <>
            <option value="">{"All"}</option>
            { for group.values.iter().map(|known| html! {
                <option value={known.value.clone()}>
                    {format!("{} ({})", known.label, known.count)}
                </option>
            }) }
        </>
    }
}
