use super::{Around, field};
use crate::{browser, context::use_setting, publish::work::Edit};
use atlas_model::{
    description::Field,
    desk::{Answer, Desk, FieldProblem},
};
use std::rc::Rc;
use yew::prelude::*;

/// What all fields of a form share.
#[derive(Clone)]
pub struct Shared {
    /// What the showcase holds.
    pub desk: Rc<Desk>,
    /// The record's own sources: id, and what each is called.
    pub sources: Rc<Vec<(String, String)>>,
    /// Takes what changes.
    pub put: Callback<Edit>,
}

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.desk, &other.desk)
            && self.sources == other.sources
            && self.put == other.put
    }
}

/// What a field of the record is told.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The field.
    pub field: Rc<Field>,
    /// What stands in it.
    pub answer: Option<Answer>,
    /// The problems that show in it.
    pub problems: Vec<FieldProblem>,
    /// What it shares with others.
    pub shared: Shared,
    /// Whether it says that it may stay empty.
    pub tells_optional: bool,
}

/// A field of the record. It is made anew only when something in it changes: with every letter
/// typed, one of forty.
#[component]
pub fn TopField(props: &Props) -> Html {
    let setting = use_setting();
    // Once an author has chosen, a browser heeds no more what is marked as chosen.
    use_effect_with(props.answer.clone(), |_| browser::show_chosen());
    let around = Around {
        desk: &props.shared.desk,
        sources: &props.shared.sources,
        put: &props.shared.put,
        problems: &props.problems,
        tells_optional: props.tells_optional,
        setting: &setting,
    };
    field(&props.field, std::slice::from_ref(&props.field.name), props.answer.as_ref(), &around)
}
