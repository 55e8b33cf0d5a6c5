use crate::{context::Setting, publish::work::Edit};
use atlas_model::{
    description::{Choice, Short},
    desk::{Desk, FieldProblem},
};
use yew::Callback;

/// The most numbers that are offered one by one.
const FEW: i64 = 20;

/// What stands around a field.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// What the showcase holds.
    pub desk: &'a Desk,
    /// The record's own sources: id, and what each is called.
    pub sources: &'a [(String, String)],
    /// Takes what changes.
    pub put: &'a Callback<Edit>,
    /// The problems that show.
    pub problems: &'a [FieldProblem],
    /// Whether fields that may stay empty say so: among others that may not.
    pub tells_optional: bool,
    /// Where the page stands.
    pub setting: &'a Setting,
}

impl Around<'_> {
    /// What a value may be chosen from.
    pub fn choices(&self, short: &Short) -> Option<Vec<Choice>> {
        match short {
            Short::Term(choices) => Some(choices.clone()),
            Short::Vocabulary(name) => {
                let (_, terms) =
                    self.desk.form.vocabularies.iter().find(|(known, _)| known == name)?;
                Some(terms.iter().map(|(id, label)| Choice::new(id, label)).collect())
            }
            Short::Number { least: Some(least), most: Some(most), whole: true } => {
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "the ends of a range of whole numbers are whole"
                )]
                let (least, most) = (*least as i64, *most as i64);
                let few = most.checked_sub(least).is_some_and(|span| (0..FEW).contains(&span));
                few.then(|| {
                    let named = (least..=most).map(|number| number.to_string());
                    named.map(|number| Choice::new(&number, &number)).collect()
                })
            }
            _ => None,
        }
    }
}
