use super::{asked::Asked, span::Span};
use crate::{browser, context::Setting, still::Still};
use atlas_locale::{
    Message,
    said::{app, views},
};
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
    /// The step that a key stands for, where years run from left to right or `backwards`.
    pub fn of_key(key: &str, backwards: bool) -> Option<Self> {
        match key {
            "ArrowLeft" if backwards => Some(Self::Later),
            "ArrowRight" if backwards => Some(Self::Earlier),
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
pub fn zoom(span: Span, whole: Span, step: &Callback<Step>, setting: &Setting) -> Html {
    let all = setting.say(views::timeline_all_years());
    let button = |what: Step, sign: AttrValue, label: AttrValue| {
        let onclick = step.reform(move |_: MouseEvent| what);
        html! {
            <button type="button" class="years__button" {onclick} aria-label={label.clone()}
                title={label} disabled={what.from(span, whole) == span}>{sign}</button>
        }
    };
    html! {
        <div class="years__buttons with-script" role="group"
            aria-label={setting.say(views::timeline_years())}>
            { button(Step::Earlier, "←".into(), setting.say(views::timeline_earlier())) }
            { button(Step::Later, "→".into(), setting.say(views::timeline_later())) }
            { button(Step::Nearer, "+".into(), setting.say(views::timeline_nearer())) }
            { button(Step::Wider, "−".into(), setting.say(views::timeline_wider())) }
            { button(Step::All, all.clone(), all.clone()) }
        </div>
    }
}

/// What the filters work with.
pub struct Narrowing<'a> {
    /// What is asked for.
    pub asked: &'a Asked,
    /// Asks for something else.
    pub choose: &'a Callback<Asked>,
    /// How their values show.
    pub options: &'a Still,
    /// Where they stand.
    pub setting: &'a Setting,
}

/// What narrows the time line.
pub fn filters(data: &Timeline, narrowing: &Narrowing<'_>) -> Html {
    let Narrowing { asked, choose, setting, .. } = narrowing;
    let clear = {
        let cleared = asked.cleared();
        choose.reform(move |_: MouseEvent| cleared.clone())
    };
    html! {
        <form class="years__filters with-script" aria-label={setting.say(views::timeline_filters())}>
            { for Timeline::FACETS.into_iter().map(|key| {
                let group = data.facets.iter().find(|group| group.key == key);
                group.map(|group| filter(group, key, narrowing)).unwrap_or_default()
            }) }
            if !asked.filters.is_empty() {
                <button type="button" class="button-text" onclick={clear}>
                    {setting.say(views::timeline_filters_clear())}
                </button>
            }
        </form>
    }
}

fn filter(group: &FacetGroup, key: &'static str, narrowing: &Narrowing<'_>) -> Html {
    let Narrowing { asked, choose, options, setting } = *narrowing;
    let onchange = {
        let asked = asked.clone();
        choose.reform(move |event: Event| asked.with(key, &browser::value_of(&event)))
    };
    let values = asked.filters.get(key).map(|values| values.join(",")).unwrap_or_default();
    // What an address asks for beyond the list: several values, or one that the site has not.
    let further = !values.is_empty() && group.values.iter().all(|known| known.value != values);
    html! {
        <label class="years__filter">
            <span class="years__label">{setting.say(name(key))}</span>
            <select {onchange} data-chosen={values.clone()}>
                { options.show(|| known(group, setting)) }
                if further { <option value={values.clone()}>{values.replace(',', ", ")}</option> }
            </select>
        </label>
    }
}

/// What a facet of the time line is called.
fn name(key: &str) -> Message {
    match key {
        "challenge" => app::facet_challenge(),
        "city" => app::facet_city(),
        "milestone" => views::timeline_filter_milestone(),
        _ => views::timeline_filter_state(),
    }
}

fn known(group: &FacetGroup, setting: &Setting) -> Html {
    html! {
        <>
            <option value="">{setting.say(views::timeline_filter_all())}</option>
            { for group.values.iter().map(|known| html! {
                <option value={known.value.clone()}>
                    {setting.say(views::timeline_filter_value(&known.label, known.count))}
                </option>
            }) }
        </>
    }
}
