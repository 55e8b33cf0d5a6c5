use super::{citations::grade_mark, section};
use atlas_model::{Grade, Source, Term};
use yew::prelude::*;

/// Where a record's figures and statements are from, numbered as its page cites them.
pub fn sources(sources: &[Source]) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    let list = html! {
        <ol class="sources">
            { for sources.iter().enumerate().map(|(position, source)| entry(position + 1, source)) }
        </ol>
    };
    section("sources", "Sources", list)
}

fn entry(number: usize, source: &Source) -> Html {
    let words = source.title.as_ref().unwrap_or(&source.publisher).clone();
    let name = match &source.url {
        Some(href) => html! { <a href={href.clone()}>{words}</a> },
        None => html! { <span>{words}</span> },
    };
    let grade = match source.grade {
        Grade::A => html! { {source.grade.label()} },
        grade => {
            html! { <>{ grade_mark(grade) }{" "}<span aria-hidden="true">{grade.label()}</span></> }
        }
    };
    html! {
        <li id={format!("source-{number}")} class="sources__source" key={number}>
            <span class="sources__number" aria-hidden="true">{format!("[{number}]")}</span>
            <div class="sources__text">
                <p>
                    if source.title.is_some() { {&source.publisher}{". "} }
                    {name}
                    if source.mirror { {" (read in a copy)"} }
                </p>
                <p class="sources__facts">
                    <span>{source.kind.label()}</span>
                    if let Some(date) = source.published {
                        <span>
                            {"Published "}
                            <time datetime={date.machine_readable()}>{date.in_words()}</time>
                        </span>
                    }
                    if let Some(date) = source.accessed {
                        <span>
                            {"Read "}
                            <time datetime={date.machine_readable()}>{date.in_words()}</time>
                        </span>
                    }
                    <span>{grade}</span>
                </p>
            </div>
        </li>
    }
}
