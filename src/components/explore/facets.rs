use super::{Choose, label_of};
use crate::{
    address::{Choice, Years},
    browser::{self, Entry, FACETS_FORM},
    catalogue::{Counts, ValueCounts, counted, facet},
    context::{Setting, use_setting},
    naming,
};
use atlas_locale::{Message, Said, said::app};
use atlas_model::{
    Facet,
    page::{FacetGroup, FacetValue},
};
use std::rc::Rc;
use yew::prelude::*;

/// How many values of a facet show before the reader asks for more.
const FIRST: usize = 10;

/// What the facets show.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// The facets and their values, in the order in which they stay.
    pub groups: Rc<Vec<FacetGroup>>,
    /// What choosing each value of each facet would give.
    pub counts: Counts,
    /// What is chosen.
    pub choice: Choice,
    /// Takes the reader to another choice.
    pub choose: Choose,
    /// Is told the key of a facet that is opened, so that its counts are there.
    pub open: Callback<String>,
    /// Whether nothing can be chosen, since there is no index to ask.
    pub off: bool,
}

/// All facets: beside the results, on a phone behind one button.
#[component]
pub fn Facets(props: &Props) -> Html {
    let setting = use_setting();
    let open = use_state(|| false);
    let left_out = use_state(browser::were_facets_left_out);
    let toggle = {
        let (open, left_out) = (open.clone(), left_out.setter());
        Callback::from(move |_: MouseEvent| {
            open.set(!*open);
            left_out.set(false);
        })
    };
    use_effect_with(*left_out, {
        let left_out = left_out.setter();
        |is_left_out: &bool| {
            let shown = is_left_out.then(|| browser::once_facets_show(move || left_out.set(false)));
            move || drop(shown)
        }
    });
    let chosen = props.choice.chosen();
    let variant =
        if *open { "explore__filters explore__filters--open" } else { "explore__filters" };
    html! {
        <div class={variant}>
            <button type="button" class="explore__toggle button button--quiet" onclick={toggle}
                aria-expanded={open.to_string()} aria-controls={FACETS_FORM}>
                { setting.say(if *open { app::filters_hide() } else { app::filters() }) }
                if chosen > 0 { <span class="explore__chosen">{" "}{setting.say(app::chosen_count(chosen))}</span> }
            </button>
            <form id={FACETS_FORM} class="explore__facets" aria-label={setting.say(app::filters())}>
                { for props.groups.iter().enumerate().filter(|_| !*left_out).map(|(place, group)| html! {
                    <FacetView key={group.key.clone()} groups={props.groups.clone()} {place}
                        counts={counted(&props.counts, &group.key).cloned()}
                        choice={props.choice.clone()} choose={props.choose.clone()}
                        open={props.open.clone()}
                        off={props.off} />
                }) }
            </form>
        </div>
    }
}

/// What one facet shows.
#[derive(Clone, Debug, PartialEq, Properties)]
struct FacetProps {
    groups: Rc<Vec<FacetGroup>>,
    place: usize,
    /// None while they are not known.
    counts: Option<ValueCounts>,
    choice: Choice,
    choose: Choose,
    open: Callback<String>,
    off: bool,
}

/// One facet: ten values, more when asked for, a field to find one where there are many. One that
/// stands closed has no values until it is opened: they would be most of the page.
#[component]
fn FacetView(props: &FacetProps) -> Html {
    let setting = use_setting();
    let opened = use_state(|| false);
    let all = use_state(|| false);
    let sought = use_state(String::new);
    let FacetProps { groups, place, choice, choose, open, off, .. } = props;
    let group = &groups[*place];
    let (Some(facet), Some(name)) = (facet(&group.key), naming::facet(&group.key)) else {
        return Html::default();
    };
    let name = setting.say(name);
    let chosen = choice.chosen_of(facet.key).len();
    let stands_open =
        facet.open || chosen > 0 || (facet.key == "target" && choice.years != Years::default());
    let open = {
        let (opened, open, key) = (opened.clone(), open.clone(), group.key.clone());
        Callback::from(move |_: MouseEvent| {
            opened.set(true);
            open.emit(key.clone());
        })
    };
    let shown = Shown { props, facet, name: &name, all: &all, sought: &sought, setting: &setting };
    html! {
        <details class="facet" open={stands_open}>
            <summary class="facet__name" onclick={open}>
                {name.clone()}
                if chosen > 0 {
                    <span class="facet__chosen">{" "}{setting.say(app::chosen_count(chosen))}</span>
                }
            </summary>
            if facet.key == "target" { { years(choice, choose, *off, &setting) } }
            if stands_open || *opened { { values(&shown) } }
        </details>
    }
}

/// A facet, and what of its values the reader asks to see.
struct Shown<'a> {
    props: &'a FacetProps,
    facet: &'static Facet,
    name: &'a str,
    all: &'a UseStateHandle<bool>,
    sought: &'a UseStateHandle<String>,
    setting: &'a Setting,
}

/// The values of a facet that stands open.
fn values(shown: &Shown) -> Html {
    let Shown { props, facet, name, all, sought, setting } = *shown;
    let FacetProps { groups, place, counts, choice, choose, off, .. } = props;
    let group = &groups[*place];
    let chosen = choice.chosen_of(facet.key);
    let is_chosen = |value: &str| chosen.iter().any(|known| known == value);
    let needle = sought.trim().to_lowercase();
    let is_shown = |(position, value): &(usize, &FacetValue)| {
        let fits = value.label.to_lowercase().contains(&needle);
        is_chosen(&value.value) || (fits && (**all || *position < FIRST))
    };
    let unknown = chosen
        .iter()
        .filter(|value| label_of(std::slice::from_ref(group), facet.key, value).is_none());
    let row = |value: &str, label: &str, count: Option<u32>| {
        let checked = is_chosen(value);
        html! {
            <label key={value.to_owned()} class="facet__value">
                <input type="checkbox" value={value.to_owned()} {checked}
                    disabled={*off || (count == Some(0) && !checked)} />
                <span class="facet__label">{label.to_owned()}</span>
                {" "}
                <span class="facet__count">{count.map(|count| setting.words.number(count))}</span>
            </label>
        }
    };
    let count = |value: &str| Some(counted(counts.as_ref()?, value).copied().unwrap_or(0));
    // One listener for all values: a page has dozens of them.
    let toggle = {
        let (choice, choose) = (choice.clone(), choose.clone());
        Callback::from(move |event: Event| {
            if let Some(value) = browser::ticked(&event) {
                choose.emit((choice.toggled(facet.key, &value), Entry::New));
            }
        })
    };
    let seek = {
        let sought = sought.clone();
        Callback::from(move |event: InputEvent| sought.set(browser::value_of(&event)))
    };
    let expand = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(!*all))
    };
    let many = group.values.len() > FIRST;
    html! {
        <fieldset class="facet__values" onchange={toggle}>
            <legend class="visually-hidden">{name.to_owned()}</legend>
            if many && **all {
                <input class="facet__search" type="search" oninput={seek} value={(**sought).clone()}
                    aria-label={setting.say(app::facet_find_in(name))}
                    placeholder={setting.say(app::facet_find())} />
            }
            { for group.values.iter().enumerate().filter(is_shown).map(|(_, value)| {
                row(&value.value, &value.label, count(&value.value))
            }) }
            { for unknown.map(|value| row(value, &setting.say(app::facet_unknown_value(value)), Some(0))) }
            if many {
                <button type="button" class="button-text facet__more" onclick={expand}
                    aria-expanded={all.to_string()}>
                    { setting.say(if **all {
                        Said::from(app::facet_show_fewer())
                    } else {
                        app::facet_show_all(group.values.len())
                    }) }
                </button>
            }
        </fieldset>
    }
}

/// The first and the last target year that are wanted.
fn years(choice: &Choice, choose: &Choose, off: bool, setting: &Setting) -> Html {
    let year = |label: Message, value: Option<u16>, with: fn(Years, Option<u16>) -> Years| {
        let choice = choice.clone();
        let onchange = choose.reform(move |event: Event| {
            let year = browser::value_of(&event).parse().ok();
            (choice.of_years(with(choice.years, year)), Entry::New)
        });
        html! {
            <label class="facet__year">
                <span class="facet__label">{setting.say(label)}</span>
                <input type="number" inputmode="numeric" min="1990" max="2100" disabled={off}
                    value={value.map(|year| year.to_string()).unwrap_or_default()} {onchange} />
            </label>
        }
    };
    html! {
        <div class="facet__years" role="group" aria-label={setting.say(app::years_label())}>
            { year(app::years_from_field(), choice.years.from, |years, from| Years { from, ..years }) }
            { year(app::years_to_field(), choice.years.to, |years, to| Years { to, ..years }) }
        </div>
    }
}
