//! Records side by side. The address is the state: which records, in what order, and which rows.

mod arranging;
mod files;
mod records;
mod start;
mod tools;
mod troubles;

use crate::{
    address::Address,
    browser, citing,
    components::{comparison, data_links, footnotes, peer_entry, silent, titles_in_a_row},
    context::{Setting, use_setting},
};
use arranging::{Arranging, follow_tray};
use atlas_locale::said::views;
use atlas_model::{
    comparison::{Asked, Column, MOST, Peer, lines},
    open_data::Format,
    page::Compare,
};
use records::{Record, use_records};
use start::start;
use std::rc::Rc;
use tools::Tools;
use troubles::troubles;
use yew::prelude::*;

const MISSIONS: [(&str, &[Format]); 1] = [("missions", &[Format::Csv, Format::Json])];

/// What the page begins with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// What it shows before records are named.
    pub data: Rc<Compare>,
}

/// Records side by side.
#[component]
pub fn CompareView(props: &Props) -> Html {
    let setting = use_setting();
    let address = use_context::<Address>().unwrap_or_default();
    let asked = Asked::read(form_urlencoded::parse(address.query.as_bytes()));
    let (records, again) = use_records(&asked.with, &setting);
    let waiting = records.iter().any(|record| matches!(record, Record::Waiting));
    let ready: Vec<_> = records.iter().filter_map(Record::ready).collect();
    let columns: Vec<Rc<Column>> = ready.iter().map(|found| found.0.clone()).collect();
    let title = if columns.is_empty() {
        setting.words.say(views::compare_title())
    } else {
        titles_in_a_row(&columns, &setting.words)
    };
    use_effect_with((address.clone(), waiting, title.clone()), {
        let site = setting.frame.title.clone();
        move |(address, waiting, title): &(Address, bool, String)| {
            if !waiting {
                browser::reveal_results(&address.query);
                browser::set_title(&format!("{title} · {site}"));
            }
        }
    });
    let before = use_mut_ref(Vec::new);
    let title_node = use_node_ref();
    let name = title_node.clone();
    use_effect_with((columns.clone(), setting.frame.root.clone()), move |(columns, root)| {
        // What the reader has changed may have taken along what had the focus.
        if follow_tray(&mut before.borrow_mut(), columns, root) {
            browser::keep_focus(&name);
        }
    });
    html! {
        <div class="compare queried" aria-busy={waiting.to_string()}
            data-waiting={setting.say(views::loading())}>
            <header class="page-head">
                <p class="page-head__kind">{setting.say(views::compare_kind(columns.len()))}</p>
                <h1 class="compare__title" tabindex="-1" ref={title_node}>{title}</h1>
            </header>
            { troubles(&asked, &records, &again, &setting) }
            if asked.with.is_empty() {
                { start(&props.data, &setting) }
            } else if !columns.is_empty() {
                { side_by_side(&columns, &asked, &props.data, &setting) }
                { further(&columns, ready.iter().flat_map(|found| found.1), &asked, &setting) }
            } else if !waiting {
                { start(&props.data, &setting) }
            }
            { data_links(&setting.say(views::compare_data()), &MISSIONS, &setting) }
        </div>
    }
}

/// The table, what can be done with it, and what it rests on.
fn side_by_side(columns: &[Rc<Column>], asked: &Asked, data: &Compare, setting: &Setting) -> Html {
    let arranging = Arranging::new(columns, asked.show, setting);
    let lines = Rc::new(browser::measured("compare", || lines(columns, asked.show)));
    let tools: Vec<Html> = (0..columns.len()).map(|place| arranging.column(place)).collect();
    html! {
        <>
            <Tools columns={columns.to_vec()} lines={lines.clone()} show={asked.show}
                imprint={data.imprint.clone()} />
            if lines.shown.is_empty() {
                <p class="compare__empty">{setting.say(views::compare_no_row())}</p>
            }
            { comparison(columns, &lines, &tools, setting) }
            { silent(&lines, setting) }
            <section class="section compare__sources">
                <h2 class="section__title">{setting.say(views::compare_rests_on())}</h2>
                { footnotes(columns, setting) }
            </section>
            <p class="compared__cite">
                {setting.say(views::compare_cite(citing::comparison(columns, &data.imprint, &setting.words)))}
            </p>
        </>
    }
}

/// How many peers are offered.
const OFFERED: usize = 4;

/// What else could stand beside the records, as long as there is room.
fn further<'p>(
    columns: &[Rc<Column>],
    peers: impl Iterator<Item = &'p Peer>,
    asked: &Asked,
    setting: &Setting,
) -> Html {
    if columns.len() >= MOST {
        return Html::default();
    }
    let arranging = Arranging::new(columns, asked.show, setting);
    let mut offered: Vec<&Peer> = Vec::new();
    for peer in peers {
        let there = columns.iter().any(|column| column.href == peer.href)
            || offered.iter().any(|known| known.with == peer.with);
        if !there && offered.len() < OFFERED {
            offered.push(peer);
        }
    }
    html! {
        <section class="section compare__further">
            <h2 class="section__title">{setting.say(views::compare_further())}</h2>
            if !offered.is_empty() {
                <ul class="peers">
                    { for offered.into_iter().map(|peer| {
                        peer_entry(peer, arranging.with(&peer.with), views::compare_put_here(), setting)
                    }) }
                </ul>
            }
            <p>
                <a href={setting.href("explore/")} onclick={arranging.keep_all()}>
                    {setting.say(views::compare_from_everything())}
                </a>
            </p>
        </section>
    }
}
