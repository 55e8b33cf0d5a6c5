use super::{
    arranging::link,
    files::{csv, markdown},
};
use crate::{
    browser::{self, Entry},
    context::{Navigate, use_setting},
};
use atlas_locale::{Message, Words, said::views};
use atlas_model::comparison::{Column, Imprint, Lines, RecordRef, Show, Standing};
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
    pub imprint: Imprint,
}

/// What can be done with a comparison: which rows show, and how to take it along.
#[component]
pub fn Tools(props: &Props) -> Html {
    let setting = use_setting();
    let navigate = use_context::<Navigate>();
    let told = use_state(String::new);
    let Props { columns, lines, show, imprint } = props.clone();
    let with: Vec<String> =
        columns.iter().map(|column| RecordRef::to(column.kind, &column.id).text()).collect();
    let toggle = |label: Message, on: bool, other: Show| {
        let href = link(&with, other, &setting);
        let navigate = navigate.clone();
        let onchange = Callback::from(move |_: Event| {
            if let Some(navigate) = &navigate {
                navigate.go(href.clone(), Entry::Same);
            }
        });
        html! {
            <label class="compare__toggle">
                <input type="checkbox" checked={on} {onchange} />{setting.say(label)}
            </label>
        }
    };
    let copy = {
        let (told, words) = (told.setter(), setting.words.clone());
        Callback::from(move |_: MouseEvent| {
            let (told, words) = (told.clone(), words.clone());
            spawn_local(async move {
                let copied = browser::copy(&browser::full_address()).await;
                told.set(words.say(if copied {
                    views::compare_link_copied()
                } else {
                    views::compare_link_not_copied()
                }));
            });
        })
    };
    let save = |name: &'static str, text: Rc<dyn Fn() -> String>| {
        Callback::from(move |_: MouseEvent| browser::download(name, &text()))
    };
    let as_csv: Rc<dyn Fn() -> String> = {
        let (columns, imprint, words) = (columns.clone(), imprint.clone(), setting.words.clone());
        Rc::new(move || csv(&columns, &imprint, &words))
    };
    let as_markdown: Rc<dyn Fn() -> String> = {
        let (columns, lines, words) = (columns.clone(), lines.clone(), setting.words.clone());
        Rc::new(move || markdown(&columns, &lines, &imprint, &words))
    };
    let button = |label: AttrValue, onclick: Callback<MouseEvent>| {
        html! { <li><button type="button" class="button-text" {onclick}>{label}</button></li> }
    };
    let several = columns.len() > 1;
    html! {
        <div class="compare__tools">
            if several {
                <div class="compare__toggles" role="group"
                    aria-label={setting.say(views::compare_which_rows())}>
                    { toggle(views::compare_only_differences(), show.only_differences,
                        Show { only_differences: !show.only_differences, ..show }) }
                    { toggle(views::compare_only_complete(), show.only_complete,
                        Show { only_complete: !show.only_complete, ..show }) }
                </div>
            }
            <ul class="compare__along" role="list"
                aria-label={setting.say(views::compare_take_along())}>
                { button(setting.say(views::compare_copy_link()), copy) }
                { button("CSV".into(), save("comparison.csv", as_csv)) }
                { button("Markdown".into(), save("comparison.md", as_markdown)) }
                { button(setting.say(views::print()), Callback::from(|_: MouseEvent| browser::print())) }
            </ul>
            <p class="compare__told" role="status">
                {in_words(&lines, several, &setting.words)}
                if !told.is_empty() { {" "}{(*told).clone()} }
            </p>
        </div>
    }
}

/// How many rows show, and on how many of them the records differ.
fn in_words(lines: &Lines, several: bool, words: &Words) -> String {
    let shown = lines.shown.len();
    if !several {
        return words.say(views::compare_rows_of_one(shown));
    }
    let differ = lines.shown.iter().filter(|line| line.standing == Standing::Differs).count();
    let compared = words.say(views::compare_rows(shown, differ, shown - differ));
    match lines.hidden {
        0 => compared,
        hidden => format!("{compared} {}", words.say(views::compare_rows_hidden(hidden))),
    }
}
