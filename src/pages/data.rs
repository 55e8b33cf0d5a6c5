use crate::components::{PageHead, licence, page_head};
use crate::context::Setting;
use atlas_model::page::{DataPage, DataTable};
use yew::prelude::*;

/// The open data: which tables there are, and what their columns mean.
pub fn data(page: &DataPage, setting: &Setting) -> Html {
    let head = PageHead {
        title: "Data",
        lead: Some("All that the pages show, as tables to take along."),
        ..PageHead::default()
    };
    html! {
        <>
            { page_head(head, setting) }
            <div class="article">
                <p>
                    {"The tables hold what lists, search and facets show: records that are archived \
                      or removed are left out. Names and meanings of columns stay as they are in \
                      "}<code>{"v1"}</code>{": later versions may add some. The licence of a \
                      record’s text stands in its row; where none does, it is "}
                    { licence(&setting.frame.licence) }{"."}
                </p>
                <ul>
                    <li>
                        <strong>{"CSV"}</strong>{" opens in any spreadsheet (RFC 4180, UTF-8 with a \
                         byte order mark). Several values in a cell are parted by semicolons. A \
                         text that a spreadsheet would take for a formula begins with an \
                         apostrophe."}
                    </li>
                    <li>
                        <strong>{"JSON"}</strong>{" holds the same rows as a list of objects, with \
                         lists as lists; "}<code>{"null"}</code>{" is what the record does not say."}
                    </li>
                    <li>
                        <strong>{"GeoJSON"}</strong>{" holds them as points for maps (RFC 7946). A \
                         mission stands where its city does."}
                    </li>
                </ul>
            </div>
            { for page.tables.iter().map(table) }
            <section class="section" id="data-vocabularies">
                <h2 class="section__title">{"Terms and catalogue"}</h2>
                <dl class="ledger">
                    { for page.others.iter().map(|(file, holds)| html! {
                        <div class="ledger__row">
                            <dt><a href={file.href.clone()} download="">{&file.text}</a></dt>
                            <dd>{holds}</dd>
                        </div>
                    }) }
                </dl>
            </section>
        </>
    }
}

fn table(table: &DataTable) -> Html {
    let rows = if table.count == 1 { "row" } else { "rows" };
    let files = table.files.iter().map(|file| {
        html! {
            <li>
                <a href={file.href.clone()} download=""
                    aria-label={format!("{} as {}", table.title, file.text)}>{&file.text}</a>
            </li>
        }
    });
    html! {
        <section class="section" id={format!("data-{}", table.name)}>
            <h2 class="section__title">{&table.title}</h2>
            <p>{&table.rows}{format!(" {} {rows}.", table.count)}</p>
            <ul class="ways">{ for files }</ul>
            <details class="cite__more">
                <summary class="cite__name">{format!("{} columns", table.columns.len())}</summary>
                <dl class="ledger">
                    { for table.columns.iter().map(|(name, means)| html! {
                        <div class="ledger__row">
                            <dt><code>{name}</code></dt><dd>{means}</dd>
                        </div>
                    }) }
                </dl>
            </details>
        </section>
    }
}
