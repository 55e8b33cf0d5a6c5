//! The self-test for a mission: a worksheet that stays in the reader's browser.

pub mod export;
mod fields;
mod keeping;
mod questions;
mod recorded;
pub mod sheet;
mod summary;
mod tools;

use crate::context::use_setting;
use atlas_model::{Criteria, Roar, page::Assess};
use fields::{ratings, text_field};
use keeping::{Put, use_sheet};
use recorded::{rated, said};
use sheet::{Field, Sheet};
use std::rc::Rc;
use summary::summary;
use tools::Tools;
use yew::prelude::*;

/// What the page begins with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// What it shows.
    pub data: Rc<Assess>,
}

/// The self-test for a mission.
#[component]
pub fn AssessView(props: &Props) -> Html {
    let setting = use_setting();
    let (sheet, put, note) = use_sheet(format!("{}assess", setting.frame.base));
    let data = &props.data;
    html! {
        <>
            <header class="page-head">
                <h1 class="page-head__title" tabindex="-1">{"Test a mission"}</h1>
                <p class="page-head__lead">
                    {"Ask of your own mission what this site asks of others: the five criteria, and \
                      the four questions of ROAR."}
                </p>
            </header>
            <p class="sheet__note" role="status">{note}</p>
            <p class="without-script">
                {"Print this page to fill it in by hand: to keep and export what you write, it needs \
                  script."}
            </p>
            <form class="sheet" autocomplete="off" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                <section class="section">
                    <h2 class="section__title">{"The mission"}</h2>
                    { text_field(Field::Title, "Title", "1", &sheet, &put) }
                    { text_field(Field::Statement, "The mission in one sentence", "2", &sheet, &put) }
                </section>
                <section class="section">
                    <h2 class="section__title">{"The five criteria of a mission"}</h2>
                    { for (0..Criteria::NAMES.len()).map(|which| criterion(which, data, &sheet, &put)) }
                </section>
                <section class="section">
                    <h2 class="section__title">{"Through the ROAR framework"}</h2>
                    { for (0..Roar::NAMES.len()).map(|which| part(which, data, &sheet, &put)) }
                </section>
                <section class="section sheet__summary with-script">
                    <h2 class="section__title">{"In brief"}</h2>
                    { summary(&sheet) }
                    <p class="sheet__remark">
                        {"There is no score. What is not met says where the work is."}
                    </p>
                    <Tools sheet={sheet.clone()} put={put.clone()} />
                </section>
            </form>
        </>
    }
}

fn criterion(which: usize, data: &Assess, sheet: &Sheet, put: &Put) -> Html {
    let (_, name) = Criteria::NAMES[which];
    html! {
        <div class="sheet__question">
            <fieldset class="sheet__set">
                <legend><h3>{name}</h3></legend>
                <p>{questions::CRITERIA[which]}</p>
                { ratings(which, sheet, put) }
            </fieldset>
            { text_field(Field::Why(which), "Why?", "2", sheet, put) }
            { data.criteria.get(which).map(rated) }
        </div>
    }
}

fn part(which: usize, data: &Assess, sheet: &Sheet, put: &Put) -> Html {
    let (_, name) = Roar::NAMES[which];
    html! {
        <div class="sheet__question">
            <h3>{name}</h3>
            { text_field(Field::Roar(which), questions::ROAR[which], "3", sheet, put) }
            { data.roar.get(which).map(|told| said(told)) }
        </div>
    }
}
