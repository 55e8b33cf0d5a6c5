//! The self-test for a mission: a worksheet that stays in the reader's browser.

pub mod export;
mod fields;
mod keeping;
mod questions;
mod recorded;
pub mod sheet;
mod summary;
mod tools;

use crate::{context::use_setting, naming};
use atlas_locale::said::views;
use atlas_model::{Criteria, Roar, page::Assess};
use fields::{Filling, ratings, text_field};
use keeping::use_sheet;
use recorded::{rated, said};
use sheet::Field;
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
    let (sheet, put, note) = use_sheet(format!("{}assess", setting.frame.root));
    let filling = Filling { sheet: &sheet, put: &put, setting: &setting };
    let data = &props.data;
    html! {
        <>
            <header class="page-head">
                <h1 class="page-head__title" tabindex="-1">{setting.say(views::assess_title())}</h1>
                <p class="page-head__lead">{setting.say(views::assess_lead())}</p>
            </header>
            <p class="sheet__note" role="status">{setting.say(note)}</p>
            <p class="without-script">{setting.say(views::assess_without_script())}</p>
            <form class="sheet" autocomplete="off" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                <section class="section">
                    <h2 class="section__title">{setting.say(views::assess_mission())}</h2>
                    { text_field(Field::Title, views::assess_name(), "1", &filling) }
                    { text_field(Field::Statement, views::assess_statement(), "2", &filling) }
                </section>
                <section class="section">
                    <h2 class="section__title">{setting.say(views::criteria())}</h2>
                    { for (0..Criteria::NAMES.len()).map(|which| criterion(which, data, &filling)) }
                </section>
                <section class="section">
                    <h2 class="section__title">{setting.say(views::assess_roar())}</h2>
                    { for (0..Roar::NAMES.len()).map(|which| part(which, data, &filling)) }
                </section>
                <section class="section sheet__summary with-script">
                    <h2 class="section__title">{setting.say(views::assess_brief())}</h2>
                    { summary(&sheet, &setting) }
                    <p class="sheet__remark">{setting.say(views::assess_no_score())}</p>
                    <Tools sheet={sheet.clone()} put={put.clone()} />
                </section>
            </form>
        </>
    }
}

fn criterion(which: usize, data: &Assess, filling: &Filling<'_>) -> Html {
    let setting = filling.setting;
    let name = setting.say(naming::criterion(which));
    html! {
        <div class="sheet__question">
            <fieldset class="sheet__set">
                <legend><h3>{name}</h3></legend>
                <p>{setting.say(questions::criteria()[which])}</p>
                { ratings(which, filling) }
            </fieldset>
            { text_field(Field::Why(which), views::assess_why(), "2", filling) }
            { data.criteria.get(which).map(|told| rated(told, setting)) }
        </div>
    }
}

fn part(which: usize, data: &Assess, filling: &Filling<'_>) -> Html {
    let name = filling.setting.say(naming::roar(which));
    html! {
        <div class="sheet__question">
            <h3>{name}</h3>
            { text_field(Field::Roar(which), questions::roar()[which], "3", filling) }
            { data.roar.get(which).map(|told| said(told, filling.setting)) }
        </div>
    }
}
