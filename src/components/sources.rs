use super::Section;
use atlas_model::{Grade, Source, Term};
use yew::prelude::*;

/// Where a record's figures and statements are from, numbered as its page cites them.
pub fn sources(sources: &[Source]) -> Option<Section> {
    if sources.is_empty() {
        return None;
    }
    let graded = sources.iter().any(|source| source.grade != Grade::A);
    let list = html! {
        <>
            <ol class="sources">
                { for sources.iter().enumerate().map(|(place, source)| entry(place + 1, source)) }
            </ol>
            if graded {
                <p class="sources__legend">
                    {"A source without a mark is primary or official."}
                </p>
            }
        </>
    };
    Section::new("sources", "Sources", list)
}

fn entry(number: usize, source: &Source) -> Html {
    let words = source.title.as_ref().unwrap_or(&source.publisher).clone();
    let name = match &source.url {
        Some(href) => html! { <a href={href.clone()}>{words}</a> },
        None => html! { <span>{words}</span> },
    };
    let grade = (source.grade != Grade::A).then_some(source.grade);
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
                    <span>{source.kind.label()}</span>{" "}
                    if let Some(date) = source.published {
                        <span>
                            {"Published "}
                            <time datetime={date.machine_readable()}>{date.in_words()}</time>
                        </span>{" "}
                    }
                    if let Some(date) = source.accessed {
                        <span>
                            {"Read "}
                            <time datetime={date.machine_readable()}>{date.in_words()}</time>
                        </span>{" "}
                    }
                    if let Some(grade) = grade {
                        <span>
                            <span class="grade">{grade.id()}</span>{" "}{grade.label()}
                        </span>
                    }
                </p>
            </div>
        </li>
    }
}
