use crate::{
    components::{PageHead, page_head},
    context::Setting,
};
use atlas_model::page::KeptPage;
use yew::prelude::*;

/// What the reader's browser keeps of this site, and how to be rid of it. A script of the page's own
/// (`crates/generate/src/offline/kept.js`) finds its places by `data-` attributes, and fills them in.
pub fn kept(page: KeptPage, setting: &Setting) -> Html {
    let base = setting.frame.base.clone();
    let head = PageHead {
        title: "Kept in this browser",
        lead: Some(
            "What this site keeps in your browser, for you alone. None of it is sent anywhere.",
        ),
        ..PageHead::default()
    };
    html! {
        <>
            { page_head(head, setting) }
            <p class="notice kept__scriptless">
                {"This page needs script, which does not run here. Your browser’s own settings can \
                  show and clear what sites keep: look for “site data”."}
            </p>
            <div class="kept" data-kept-page="" data-base={base.clone()}>
                if page.offline { { offline() } }
                <section class="section" id="stores">
                    <h2 class="section__title">{"What is kept"}</h2>
                    <p class="notice" data-refused="" hidden=true>
                        {"Your browser’s settings keep this site from keeping anything. What you pick \
                          or write is there until you leave its page."}
                    </p>
                    <ul class="kept__rows">
                        { for rows(&base, page.offline).iter().map(row) }
                    </ul>
                    <p>
                        <button type="button" class="button" data-clear-all="" hidden=true>
                            {"Clear everything"}
                        </button>
                    </p>
                    <p class="soft small">
                        {"Your browser’s own settings clear it, too: look for “site data”."}
                    </p>
                    <p class="kept__told" role="status" tabindex="-1" data-told=""></p>
                </section>
            </div>
        </>
    }
}

/// A kind of things that are kept.
struct Row {
    /// What they are.
    name: &'static str,
    /// Where they come from.
    about: &'static str,
    /// One of them, and several.
    units: [&'static str; 2],
    /// Where the script finds them.
    place: Place,
}

/// Where things are kept.
enum Place {
    /// In the storage under this name, one a line.
    Lines(String),
    /// In the storage under this name, as one.
    Text(String),
    /// In the storage under names that begin so, each as one.
    Texts(String),
    /// Among the copies of files.
    Copies,
}

fn rows(base: &str, offline: bool) -> Vec<Row> {
    let mut rows = vec![
        Row {
            name: "Records picked to compare",
            about: "They wait at the foot of the window.",
            units: ["record", "records"],
            place: Place::Lines(format!("atlas-compare:{base}")),
        },
        Row {
            name: "Drafts of the form",
            about: "What you have begun to write on the page “Publish”.",
            units: ["draft", "drafts"],
            place: Place::Texts(format!("{base}publish/draft/")),
        },
        Row {
            name: "The worksheet",
            about: "What you have written on the page that tests a mission.",
            units: ["worksheet", "worksheets"],
            place: Place::Text(format!("{base}assess")),
        },
    ];
    if offline {
        rows.push(Row {
            name: "A copy of this site",
            about: "To be read without a connection.",
            units: ["file", "files"],
            place: Place::Copies,
        });
    }
    rows
}

fn row(row: &Row) -> Html {
    let Row { name, about, units: [one, many], place } = row;
    let (exact, begins) = match place {
        Place::Lines(name) | Place::Text(name) => (Some(name.clone()), None),
        Place::Texts(names) => (None, Some(names.clone())),
        Place::Copies => (None, None),
    };
    let lines = matches!(place, Place::Lines(_)).then_some("");
    let copies = matches!(place, Place::Copies).then_some("");
    html! {
        <li class="kept__row" data-row="" data-name={exact} data-names={begins} data-lines={lines}
            data-copies={copies} data-one={*one} data-many={*many}>
            <div>
                <h3 class="kept__name" data-title="">{*name}</h3>
                <p class="soft small">{*about}</p>
            </div>
            <p class="kept__amount figures" data-amount=""></p>
            <button type="button" class="button button--quiet" data-clear="" hidden=true>
                {"Clear"}<span class="visually-hidden">{format!(": {name}")}</span>
            </button>
        </li>
    }
}

/// The offer to keep the site, in its states; the script shows one of them. Until it knows which,
/// that of new readers stands there, so that nothing moves for them.
fn offline() -> Html {
    let shown = |state: &'static str, hidden: bool, content: Html| {
        html! { <div class="kept__state" data-when={state} {hidden}>{content}</div> }
    };
    let when = |state: &'static str, content: Html| shown(state, true, content);
    let filled = |name: &'static str| html! { <span data-fill={name}></span> };
    let keep = |words: &'static str| {
        html! { <button type="button" class="button" data-keep="" disabled=true>{words}</button> }
    };
    html! {
        <section class="section" id="offline" data-offline="">
            <h2 class="section__title">{"Read offline"}</h2>
            { shown("ask", false, html! {
                <>
                    <p>
                        {"Your browser can keep a copy of this site, to be read without a connection. \
                          While you are connected you still get every page as it is now, and the \
                          copy is renewed with the site."}
                    </p>
                    <p class="kept__size soft small figures">
                        {filled("files")}{" files, "}{filled("size")}{" at most"}
                    </p>
                    { keep("Keep this site to read it offline") }
                </>
            }) }
            { when("busy", html! {
                <>
                    <p id="keeping" role="status">
                        {"The copy is being made. You can go on reading."}
                    </p>
                    <progress class="kept__bar" aria-labelledby="keeping" max="1" value="0"></progress>
                    <p class="soft small figures">
                        {filled("done")}{" of "}{filled("files")}{" files"}
                    </p>
                </>
            }) }
            { when("ready", html! {
                <>
                    <p role="status">
                        <strong>{"Ready to read offline."}</strong>
                        {" This browser has a copy of the site: "}
                        {filled("files")}{" files, "}{filled("size")}{"."}
                    </p>
                    <button type="button" class="button button--quiet" data-remove="">
                        {"Remove the copy"}
                    </button>
                </>
            }) }
            { when("failed", html! {
                <>
                    <p role="alert">
                        {"The copy could not be made: "}{filled("why")}
                        {". Nothing of it is kept, and the site reads as before."}
                    </p>
                    { keep("Try again") }
                </>
            }) }
            { when("away", html! {
                <p>
                    {"Whether a copy can be made is not known now: the list of its files did not \
                      come. "}<a href="" target="_self">{"Load the page again"}</a>{"."}
                </p>
            }) }
            { when("unable", html! {
                <p>
                    {"This browser cannot keep sites, or not in this window: one that is private, or \
                      an address without https, does not."}
                </p>
            }) }
        </section>
    }
}
