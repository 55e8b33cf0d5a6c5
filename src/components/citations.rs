use atlas_model::{Citation, Grade, Source, Term};
use yew::prelude::*;

/// The sources of a record, by the numbers under which its page lists them.
#[derive(Clone, Copy)]
pub struct Citations<'a>(pub &'a [Source]);

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
                            <span class="visually-hidden">{"Source "}</span>{format!("[{}]", position + 1)}
                        </a>
                    </>
                }) }
                if let Some(grade) = grade {
                    {"\u{a0}"}{ grade_mark(grade) }
                }
            </>
        }
    }
}

/// A grade as a small boxed letter; its meaning is read out.
pub fn grade_mark(grade: Grade) -> Html {
    html! {
        <abbr class="grade" title={grade.label()}>
            {grade.id()}<span class="visually-hidden">{": "}{grade.label()}</span>
        </abbr>
    }
}
