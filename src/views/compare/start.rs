use crate::context::Setting;
use atlas_model::{comparison::in_a_row, page::Compare};
use yew::prelude::*;

/// How a comparison begins, and those that someone has chosen.
pub fn start(data: &Compare, setting: &Setting) -> Html {
    html! {
        <>
            <div class="compare__start">
                <p class="page-head__lead">
                    {"Two to four missions or case studies on the same rows: what they want, how it \
                      stands, who is in it, with what money, and what was learned."}
                </p>
                <p>
                    {"Press “Compare” on any record, "}
                    <a href={setting.href("explore/")}>{"in a search"}</a>
                    {", "}<a href={setting.href("missions/")}>{"in a list"}</a>
                    {" or on its own page. What you pick waits at the foot of the window, and \
                      nowhere else than in this browser."}
                </p>
                <p class="without-script">
                    {"Picking needs a browser that runs scripts. What is below reads without."}
                </p>
            </div>
            if !data.curated.is_empty() {
                <section class="section">
                    <h2 class="section__title">{"Chosen comparisons"}</h2>
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
                                        <p class="soft small">{in_a_row(&titles)}</p>
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
