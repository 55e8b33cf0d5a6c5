use crate::context::Setting;
use yew::prelude::*;

/// A line of a ledger.
pub struct Row {
    label: Html,
    value: Html,
}

impl Row {
    /// A line, from what it is and what is known.
    pub fn new(label: &str, value: Html) -> Self {
        Self { label: html! { {label.to_owned()} }, value }
    }

    /// A line whose label is the record's own.
    pub fn recorded(label: &str, value: Html, setting: &Setting) -> Self {
        Self { label: setting.recorded(label), value }
    }

    /// A line, where something is known.
    pub fn some(label: &str, value: Option<Html>) -> Option<Self> {
        value.map(|value| Self::new(label, value))
    }
}

/// Labels and what is known of each, between thin rules; nothing where nothing is known.
pub fn ledger(rows: impl IntoIterator<Item = Row>) -> Html {
    list("ledger", rows)
}

/// A ledger for the margin: under a heading, each label above what is known.
pub fn narrow_ledger(title: &str, rows: impl IntoIterator<Item = Row>) -> Html {
    let list = list("ledger ledger--narrow", rows);
    if list == Html::default() {
        return list;
    }
    html! {
        <section class="aside-section">
            <h2 class="aside-section__title">{title.to_owned()}</h2>
            { list }
        </section>
    }
}

fn list(class: &'static str, rows: impl IntoIterator<Item = Row>) -> Html {
    let rows: Vec<Html> = rows
        .into_iter()
        .map(|row| {
            html! {
                <div class="ledger__row">
                    <dt>{row.label}</dt>
                    <dd>{row.value}</dd>
                </div>
            }
        })
        .collect();
    if rows.is_empty() {
        Html::default()
    } else {
        html! { <dl {class}>{ rows }</dl> }
    }
}
