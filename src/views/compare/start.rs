use crate::context::Setting;
use atlas_locale::{Message, Value, said::views};
use atlas_model::page::Compare;
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
                        { for data.curated.iter().map(|curated| {
                            let titles: Vec<&str> =
                                curated.titles.iter().map(String::as_str).collect();
                            html! {
                                <li class="entries__entry" key={curated.href.clone()}>
                                    <p class="entries__title">
                                        <a href={curated.href.clone() + "#record-comparison"}>
                                            {&curated.title}
                                        </a>
                                    </p>
                                    <div>
                                        if let Some(line) = &curated.line { <p>{line}</p> }
                                        <p class="soft small">{setting.words.list(&titles)}</p>
                                    </div>
                                </li>
                            }
                        }) }
                    </ul>
                </section>
            }
        </>
    }
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
