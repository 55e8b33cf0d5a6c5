use super::Section;
use crate::{context::Setting, naming};
use atlas_locale::{Value, said::parts};
use atlas_model::{Edtf, Grade, Source, Term};
use yew::prelude::*;

/// Where a record's figures and statements are from, numbered as its page cites them.
pub fn sources(sources: &[Source], setting: &Setting) -> Option<Section> {
    if sources.is_empty() {
        return None;
    }
    let graded = sources.iter().any(|source| source.grade != Grade::A);
    let list = html! {
        <>
            <ol class="sources">
                { for sources.iter().enumerate().map(|(place, source)| {
                    entry(place + 1, source, setting)
                }) }
            </ol>
            if graded {
                <p class="sources__legend">{setting.say(parts::sources_unmarked())}</p>
            }
        </>
    };
    Section::new("sources", &setting.say(parts::sources()), list)
}

fn entry(number: usize, source: &Source, setting: &Setting) -> Html {
    let words = source.title.as_ref().unwrap_or(&source.publisher).clone();
    let name = match &source.url {
        Some(href) => html! { <a href={href.clone()}>{words}</a> },
        None => html! { <span>{words}</span> },
    };
    let published = parts::source_published(Value::Slot(0));
    let read = parts::source_read(Value::Slot(0));
    let grade = (source.grade != Grade::A).then_some(source.grade);
    html! {
        <li id={format!("source-{number}")} class="sources__source" key={number}>
            <span class="sources__number" aria-hidden="true">{format!("[{number}]")}</span>
            <div class="sources__text">
                <p>
                    if source.title.is_some() { {&source.publisher}{". "} }
                    {name}
                    if source.mirror { {" "}{setting.say(parts::source_copy())} }
                </p>
                <p class="sources__facts">
                    <span>{setting.say(naming::term(source.kind))}</span>{" "}
                    if let Some(date) = source.published {
                        <span>{ setting.fill(published, &[time(date, setting)]) }</span>{" "}
                    }
                    if let Some(date) = source.accessed {
                        <span>{ setting.fill(read, &[time(date, setting)]) }</span>{" "}
                    }
                    if let Some(grade) = grade {
                        <span>
                            <span class="grade">{grade.id()}</span>{" "}{setting.say(naming::term(grade))}
                        </span>
                    }
                </p>
            </div>
        </li>
    }
}

fn time(date: Edtf, setting: &Setting) -> Html {
    html! { <time datetime={date.machine_readable()}>{naming::date(&setting.words, date)}</time> }
}
