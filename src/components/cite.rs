use super::embed::embed;
use crate::{
    citing::{self, apa, bibtex, csl_json, harvard, key, ris},
    context::Setting,
};
use atlas_locale::{
    Said,
    said::{parts, views},
};
use atlas_model::{
    Kind, Term,
    open_data::{Format, path, table_of},
    page::Reference,
};
use yew::prelude::*;

/// The end of a page: how to cite it, and where its data is.
pub fn take_along(reference: Option<&Reference>, kind: Option<Kind>, setting: &Setting) -> Html {
    let data = kind.and_then(|kind| Some((kind, table_of(kind)?)));
    let data = data.map(|(kind, (table, formats))| {
        let of = setting.say(parts::data_of_kind(kind.id()));
        data_links(&of, &[(table, formats)], setting)
    });
    let Some(reference) = reference else { return data.unwrap_or_default() };
    let prose = |entry| prose(entry, reference, setting);
    html! {
        <section class="section cite" id="record-cite">
            <h2 class="section__title">{setting.say(parts::cite())}</h2>
            { entry("APA", prose(apa(reference, &setting.words)), None, setting) }
            <details class="cite__more">
                <summary class="cite__name">{setting.say(parts::cite_more())}</summary>
                { entry("Harvard", prose(harvard(reference, &setting.words)), None, setting) }
                { code("BibTeX", bibtex(reference), format!("{}.bib", key(reference)), setting) }
                { code("RIS", ris(reference), format!("{}.ris", key(reference)), setting) }
                { code("CSL-JSON", csl_json(reference), format!("{}.json", key(reference)), setting) }
            </details>
            { for reference.card.as_deref().map(|card| embed(card, &reference.title, setting)) }
            { data.unwrap_or_default() }
        </section>
    }
}

/// Links to files of open data, each a table's name and how it is written, and to the page about
/// all of them.
pub fn data_links(label: &str, tables: &[(&str, &[Format])], setting: &Setting) -> Html {
    let files = tables.iter().flat_map(|(table, formats)| {
        formats.iter().map(|format| {
            let href = setting.href(&path(table, *format));
            html! { <>{" "}<a {href} download="">{format.label()}</a>{" ·"}</> }
        })
    });
    html! {
        <p class="data-links">
            {label.to_owned()}{ for files }{" "}
            <a href={setting.href("data/")}>{setting.say(views::data_about())}</a>
        </p>
    }
}

/// An entry for readers, with the title marked where it is in another language than the page.
fn prose(entry: Said<'_>, reference: &Reference, setting: &Setting) -> Html {
    let (title, after) = citing::title(reference);
    let title = html! { <><cite lang={setting.foreign()}>{title}</cite>{after}</> };
    html! { <div class="cite__text" data-text="">{ setting.fill(entry, &[title]) }</div> }
}

/// What a program reads, and a button that saves it under a name.
fn code(style: &str, text: String, file: String, setting: &Setting) -> Html {
    entry(style, preformatted(style, text), Some(file), setting)
}

/// What goes into another page, and a button that copies it.
pub(super) fn code_to_copy(style: &str, text: String, setting: &Setting) -> Html {
    entry(style, preformatted(style, text), None, setting)
}

fn preformatted(style: &str, text: String) -> Html {
    html! {
        <pre class="cite__text cite__text--code" data-text="" tabindex="0"
            aria-label={style.to_owned()}>
            {text}
        </pre>
    }
}

/// A style's name, its text, and buttons that do something where a script runs.
fn entry(style: &str, text: Html, file: Option<String>, setting: &Setting) -> Html {
    html! {
        <div class="cite__entry" data-entry="">
            <h3 class="cite__style">{style.to_owned()}</h3>
            { text }
            <div class="cite__tools">
                <button type="button" class="button-text" data-copy=""
                    aria-label={setting.say(parts::copy_style(style))}>
                    {setting.say(parts::copy())}
                </button>
                if let Some(file) = file {
                    {" "}
                    <button type="button" class="button-text" data-download={file.clone()}
                        aria-label={setting.say(parts::download_style(style))}>
                        {setting.say(parts::download())}
                    </button>
                }
                {" "}<output class="cite__said"></output>
            </div>
        </div>
    }
}
