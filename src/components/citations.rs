use crate::{context::Setting, naming};
use atlas_locale::said::parts;
use atlas_model::{Citation, Grade, Source, Term};
use yew::prelude::*;

/// The sources of a record, by the numbers under which its page lists them, and where that page
/// stands.
#[derive(Clone, Copy)]
pub struct Citations<'a>(pub &'a [Source], pub &'a Setting);

impl Citations<'_> {
    /// The references `[1]` of a statement, and a mark where it is second-hand or not confirmed.
    pub fn of(&self, citation: &Citation) -> Html {
        let numbers: Vec<usize> = citation
            .sources
            .iter()
            .filter_map(|cited| {
                self.0.iter().position(|source| source.id.as_deref() == Some(cited.as_str()))
            })
            .collect();
        let grade = citation.grade.filter(|grade| *grade != Grade::A);
        html! {
            <>
                { for numbers.into_iter().map(|position| html! {
                    <>
                        {"\u{a0}"}
                        <a class="citation" href={format!("#source-{}", position + 1)}>
                            <span class="visually-hidden">
                                {self.1.say(parts::citation_source())}{" "}
                            </span>
                            {format!("[{}]", position + 1)}
                        </a>
                    </>
                }) }
                if let Some(grade) = grade {
                    {"\u{a0}"}{ grade_mark(grade, self.1) }
                }
            </>
        }
    }
}

/// A grade as a small boxed letter; its meaning is read out.
pub fn grade_mark(grade: Grade, setting: &Setting) -> Html {
    let means = setting.say(naming::term(grade));
    html! {
        <abbr class="grade" title={means.clone()}>
            {grade.id()}<span class="visually-hidden">{": "}{means}</span>
        </abbr>
    }
}
