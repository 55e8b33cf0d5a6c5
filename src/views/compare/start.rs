use crate::context::Setting;
use atlas_locale::{Message, Value, Words, said::views};
use atlas_model::page::{Compare, Curated, InLanguage};
use yew::prelude::*;

/// How a comparison begins, and those that someone has chosen.
pub fn start(data: &Compare, setting: &Setting) -> Html {
    html! {
        <>
            <div class="compare__start">
                <p class="page-head__lead">{setting.say(views::compare_lead())}</p>
                <p>{ how(setting) }</p>
                <p class="without-script">{setting.say(views::compare_without_script())}</p>
            </div>
            if !data.curated.is_empty() {
                <section class="section">
                    <h2 class="section__title">{setting.say(views::compare_chosen())}</h2>
                    <ul class="entries">
                        { for data.curated.iter().map(|chosen| curated(chosen, setting)) }
                    </ul>
                </section>
            }
        </>
    }
}

/// A comparison that someone has chosen.
fn curated(curated: &Curated, setting: &Setting) -> Html {
    let Curated { title, lang, href, line, titles } = curated;
    html! {
        <li class="entries__entry" key={href.clone()}>
            <p class="entries__title">
                <a href={href.clone() + "#record-comparison"} lang={lang.clone()}>{title}</a>
            </p>
            <div>
                if let Some(line) = line { <p lang={lang.clone()}>{line}</p> }
                <p class="soft small">{ in_a_row(titles, &setting.words) }</p>
            </div>
        </li>
    }
}

/// Titles in a row, each in its language.
fn in_a_row(titles: &[InLanguage], words: &Words) -> Html {
    let row = words.list(&titles.iter().map(|(title, _)| title.as_str()).collect::<Vec<_>>());
    let mut rest = row.as_str();
    let mut pieces = Vec::new();
    for (title, lang) in titles {
        let (before, after) = rest.split_once(title).unwrap_or((rest, ""));
        pieces.push(html! { <>{before.to_owned()}<span lang={lang.clone()}>{title}</span></> });
        rest = after;
    }
    html! { <>{ pieces }{rest.to_owned()}</> }
}

/// How records come to be compared.
fn how(setting: &Setting) -> Html {
    let link = |path: &str, said: Message| {
        html! { <a href={setting.href(path)}>{setting.say(said)}</a> }
    };
    let links = [
        link("explore/", views::compare_how_search()),
        link("missions/", views::compare_how_list()),
    ];
    setting.fill(views::compare_how(Value::Slot(0), Value::Slot(1)), &links)
}
