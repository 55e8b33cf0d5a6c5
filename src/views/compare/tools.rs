use super::arranging::link;
use crate::{
    browser::{self, Entry},
    context::{Navigate, use_setting},
};
use atlas_model::comparison::{Column, Lines, RecordRef, Reference, Show, Standing, csv, markdown};
use std::rc::Rc;
use yew::{platform::spawn_local, prelude::*};

/// What the tools work on.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What the records say.
    pub columns: Vec<Rc<Column>>,
    /// The rows that show.
    pub lines: Rc<Lines>,
    /// Which rows the reader wants to see.
    pub show: Show,
    /// What it takes to cite the comparison.
    pub reference: Reference,
}

/// What can be done with a comparison: which rows show, and how to take it along.
#[component]
pub fn Tools(props: &Props) -> Html {
    let setting = use_setting();
    let navigate = use_context::<Navigate>();
    let told = use_state(String::new);
    let Props { columns, lines, show, reference } = props.clone();
    let with: Vec<String> =
        columns.iter().map(|column| RecordRef::to(column.kind, &column.id).text()).collect();
    let toggle = |label: &'static str, on: bool, other: Show| {
        let href = link(&with, other, &setting);
        let navigate = navigate.clone();
        let onchange = Callback::from(move |_: Event| {
            if let Some(navigate) = &navigate {
                navigate.go(href.clone(), Entry::Same);
            }
        });
        html! {
            <label class="compare__toggle">
                <input type="checkbox" checked={on} {onchange} />{label}
            </label>
        }
    };
    let copy = {
        let told = told.setter();
        Callback::from(move |_: MouseEvent| {
            let told = told.clone();
            spawn_local(async move {
                let copied = browser::copy(&browser::full_address()).await;
                told.set(if copied {
                    "The link is copied.".to_owned()
                } else {
                    "The link is in the address bar: this browser does not let it be copied."
                        .to_owned()
                });
            });
        })
    };
    let save = |name: &'static str, text: Rc<dyn Fn() -> String>| {
        Callback::from(move |_: MouseEvent| browser::download(name, &text()))
    };
    let as_csv: Rc<dyn Fn() -> String> = {
        let (columns, reference) = (columns.clone(), reference.clone());
        Rc::new(move || csv(&columns, &reference))
    };
    let as_markdown: Rc<dyn Fn() -> String> = {
        let (columns, lines) = (columns.clone(), lines.clone());
        Rc::new(move || markdown(&columns, &lines, &reference))
    };
    let button = |label: &'static str, onclick: Callback<MouseEvent>| {
        html! { <li><button type="button" class="button-text" {onclick}>{label}</button></li> }
    };
    let several = columns.len() > 1;
    html! {
        <div class="compare__tools">
            if several {
                <div class="compare__toggles" role="group" aria-label="Which rows">
                    { toggle("Only differences", show.only_differences,
                        Show { only_differences: !show.only_differences, ..show }) }
                    { toggle("Only rows with data in all", show.only_complete,
                        Show { only_complete: !show.only_complete, ..show }) }
                </div>
            }
            <ul class="compare__along" role="list" aria-label="Take it along">
                { button("Copy link", copy) }
                { button("CSV", save("comparison.csv", as_csv)) }
                { button("Markdown", save("comparison.md", as_markdown)) }
                { button("Print", Callback::from(|_: MouseEvent| browser::print())) }
            </ul>
            <p class="compare__told" role="status">
                {in_words(&lines, several)}
                if !told.is_empty() { {" "}{(*told).clone()} }
            </p>
        </div>
    }
}

/// How many rows show, and on how many of them the records differ.
fn in_words(lines: &Lines, several: bool) -> String {
    let rows = |count: usize| if count == 1 { "1 row".to_owned() } else { format!("{count} rows") };
    let shown = rows(lines.shown.len());
    if !several {
        return format!("{shown}. Put another record beside it to see where they differ.");
    }
    let differ = lines.shown.iter().filter(|line| line.standing == Standing::Differs).count();
    let hidden = match lines.hidden {
        0 => String::new(),
        hidden => format!(" {} left out.", rows(hidden)),
    };
    format!("{shown}: ≠ {differ} differ, = {} the same.{hidden}", lines.shown.len() - differ)
}
