use crate::components::{PageHead, licence, page_head};
use crate::context::Setting;
use atlas_locale::{Said, Value, said::pages};
use atlas_model::page::{DataPage, DataTable};
use yew::prelude::*;

/// The open data: which tables there are, and what their columns mean.
pub fn data(page: &DataPage, setting: &Setting) -> Html {
    let title = setting.say(pages::data_title());
    let lead = setting.say(pages::data_lead());
    let head = PageHead { title: &title, lead: Some(&lead), ..PageHead::default() };
    html! {
        <>
            { page_head(head, setting) }
            { about(setting) }
            { for page.tables.iter().map(|shown| table(shown, setting)) }
            <section class="section" id="data-vocabularies">
                <h2 class="section__title">{setting.say(pages::data_others())}</h2>
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

/// What the tables hold, and how each format writes it.
fn about(setting: &Setting) -> Html {
    let slots = [html! { <code>{"v1"}</code> }, licence(&setting.frame.licence)];
    let format = |name: &'static str| html! { <strong>{name}</strong> };
    let entry = |said: Said<'_>, slots: &[Html]| html! { <li>{ setting.fill(said, slots) }</li> };
    let null = html! { <code>{"null"}</code> };
    html! {
        <div class="article">
            <p>{ setting.fill(pages::data_about(Value::Slot(0), Value::Slot(1)), &slots) }</p>
            <ul>
                { entry(pages::data_csv(Value::Slot(0)), &[format("CSV")]) }
                { entry(pages::data_json(Value::Slot(0), Value::Slot(1)), &[format("JSON"), null]) }
                { entry(pages::data_geojson(Value::Slot(0)), &[format("GeoJSON")]) }
            </ul>
        </div>
    }
}

fn table(table: &DataTable, setting: &Setting) -> Html {
    let files = table.files.iter().map(|file| {
        let label = setting.say(pages::data_file(&table.title, &file.text));
        html! {
            <li>
                <a href={file.href.clone()} download="" aria-label={label}>{&file.text}</a>
            </li>
        }
    });
    html! {
        <section class="section" id={format!("data-{}", table.name)}>
            <h2 class="section__title">{&table.title}</h2>
            <p>{&table.rows}{" "}{setting.say(pages::data_rows(table.count))}</p>
            <ul class="ways">{ for files }</ul>
            <details class="cite__more">
                <summary class="cite__name">
                    {setting.say(pages::data_columns(table.columns.len()))}
                </summary>
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
