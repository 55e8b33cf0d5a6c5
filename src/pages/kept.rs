use crate::{
    components::{PageHead, page_head},
    context::Setting,
};
use atlas_locale::{
    Message, Said, Value, Words,
    said::{app, pages},
};
use atlas_model::page::KeptPage;
use std::collections::BTreeMap;
use yew::prelude::*;

/// What the reader's browser keeps of this site, and how to be rid of it. A script of the page's own
/// (`crates/generate/src/offline/kept.js`) finds its places by `data-` attributes, and fills them in.
pub fn kept(page: KeptPage, setting: &Setting) -> Html {
    let frame = &setting.frame;
    let say = |said: Message| setting.say(said);
    let (title, lead) = (say(pages::kept_title()), say(pages::kept_lead()));
    let head = PageHead { title: &title, lead: Some(&lead), ..PageHead::default() };
    html! {
        <>
            { page_head(head, setting) }
            <p class="notice kept__scriptless">{say(pages::kept_scriptless())}</p>
            <div class="kept" data-kept-page="" data-base={frame.base.clone()}>
                if page.offline { { offline(setting) } }
                <section class="section" id="stores">
                    <h2 class="section__title">{say(pages::kept_stores())}</h2>
                    <p class="notice" data-refused="" hidden=true>
                        {say(pages::kept_refused())}
                    </p>
                    <ul class="kept__rows">
                        { for rows(&frame.root, page.offline).into_iter().map(|kept| row(kept, setting)) }
                    </ul>
                    <p>
                        <button type="button" class="button" data-clear-all="" hidden=true>
                            {say(pages::kept_clear_all())}
                        </button>
                    </p>
                    <p class="soft small">{say(pages::kept_settings())}</p>
                    <p class="kept__told" role="status" tabindex="-1" data-told=""></p>
                </section>
            </div>
        </>
    }
}

/// A kind of things that are kept.
struct Row {
    /// What they are.
    name: Message,
    /// Where they come from.
    about: Message,
    /// What stands behind their number.
    unit: fn(u32) -> Said<'static>,
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

/// The forms of a word that stands behind a number, by the names of CLDR's categories, as JSON: the
/// script writes the number. Up to a hundred, every category has one that things are counted by.
fn forms(unit: fn(u32) -> Said<'static>, words: &Words) -> String {
    let form = |count: u32| (words.plural(count).name(), words.say(unit(count)));
    let forms: BTreeMap<&str, String> = (0..=100).map(form).collect();
    serde_json::to_string(&forms).expect("texts are JSON")
}

fn rows(root: &str, offline: bool) -> Vec<Row> {
    let mut rows = vec![
        Row {
            name: pages::kept_picks(),
            about: pages::kept_picks_about(),
            unit: pages::kept_picks_unit,
            place: Place::Lines(format!("atlas-compare:{root}")),
        },
        Row {
            name: pages::kept_drafts(),
            about: pages::kept_drafts_about(),
            unit: pages::kept_drafts_unit,
            place: Place::Texts(format!("{root}publish/draft/")),
        },
        Row {
            name: pages::kept_worksheet(),
            about: pages::kept_worksheet_about(),
            unit: pages::kept_worksheet_unit,
            place: Place::Text(format!("{root}assess")),
        },
    ];
    if offline {
        rows.push(Row {
            name: pages::kept_copy(),
            about: pages::kept_copy_about(),
            unit: pages::kept_copy_unit,
            place: Place::Copies,
        });
    }
    rows
}

fn row(row: Row, setting: &Setting) -> Html {
    let Row { name, about, unit, place } = row;
    let lines = matches!(place, Place::Lines(_)).then_some("");
    let copies = matches!(place, Place::Copies).then_some("");
    let (exact, begins) = match place {
        Place::Lines(name) | Place::Text(name) => (Some(name), None),
        Place::Texts(names) => (None, Some(names)),
        Place::Copies => (None, None),
    };
    let name = setting.say(name);
    let what = setting.say(pages::kept_clear_what(&*name));
    let what = html! { <span class="visually-hidden">{what}</span> };
    html! {
        <li class="kept__row" data-row="" data-name={exact} data-names={begins} data-lines={lines}
            data-copies={copies} data-forms={forms(unit, &setting.words)}>
            <div>
                <h3 class="kept__name" data-title="">{name}</h3>
                <p class="soft small">{setting.say(about)}</p>
            </div>
            <p class="kept__amount figures" data-amount=""></p>
            <button type="button" class="button button--quiet" data-clear="" hidden=true>
                { setting.fill(pages::kept_clear(Value::Slot(0)), &[what]) }
            </button>
        </li>
    }
}

/// The offer to keep the site, in its states; the script shows one of them. Until it knows which,
/// that of new readers stands there, so that nothing moves for them.
fn offline(setting: &Setting) -> Html {
    let shown = |state: &'static str, hidden: bool, content: Html| {
        html! { <div class="kept__state" data-when={state} {hidden}>{content}</div> }
    };
    let when = |state: &'static str, content: Html| shown(state, true, content);
    html! {
        <section class="section" id="offline" data-offline="">
            <h2 class="section__title">{setting.say(pages::offline_title())}</h2>
            { shown("ask", false, offered(setting)) }
            { when("busy", busy(setting)) }
            { when("ready", ready(setting)) }
            { when("failed", failed(setting)) }
            { when("away", unknown(setting)) }
            { when("unable", html! { <p>{setting.say(pages::offline_unable())}</p> }) }
        </section>
    }
}

/// A place that the script fills in.
fn filled(name: &'static str) -> Html {
    html! { <span data-fill={name}></span> }
}

/// The button that makes the copy.
fn keep(said: Message, setting: &Setting) -> Html {
    html! {
        <button type="button" class="button" data-keep="" disabled=true>{setting.say(said)}</button>
    }
}

fn offered(setting: &Setting) -> Html {
    let size = pages::offline_size(Value::Slot(0), Value::Slot(1));
    html! {
        <>
            <p>{setting.say(pages::offline_offer())}</p>
            <p class="kept__size soft small figures">
                { setting.fill(size, &[filled("files"), filled("size")]) }
            </p>
            { keep(pages::offline_keep(), setting) }
        </>
    }
}

fn busy(setting: &Setting) -> Html {
    let done = pages::offline_done(Value::Slot(0), Value::Slot(1));
    html! {
        <>
            <p id="keeping" role="status">{setting.say(pages::offline_busy())}</p>
            <progress class="kept__bar" aria-labelledby="keeping" max="1" value="0"></progress>
            <p class="soft small figures">
                { setting.fill(done, &[filled("done"), filled("files")]) }
            </p>
        </>
    }
}

fn ready(setting: &Setting) -> Html {
    let ready = html! { <strong>{setting.say(pages::offline_is_ready())}</strong> };
    let [first, second, third] = [0, 1, 2].map(Value::Slot);
    let said = pages::offline_ready(first, second, third);
    html! {
        <>
            <p role="status">
                { setting.fill(said, &[ready, filled("files"), filled("size")]) }
            </p>
            <button type="button" class="button button--quiet" data-remove="">
                {setting.say(pages::offline_remove())}
            </button>
        </>
    }
}

fn failed(setting: &Setting) -> Html {
    html! {
        <>
            <p role="alert">
                { setting.fill(pages::offline_failed(Value::Slot(0)), &[filled("why")]) }
            </p>
            { keep(app::try_again(), setting) }
        </>
    }
}

fn unknown(setting: &Setting) -> Html {
    let again = html! { <a href="" target="_self">{setting.say(app::load_again())}</a> };
    html! { <p>{ setting.fill(pages::offline_unknown(Value::Slot(0)), &[again]) }</p> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_locale::{Cldr, shipped};

    #[test]
    fn a_word_has_a_form_for_each_category_that_things_are_counted_by() {
        let english = shipped::words("en").sheets().to_vec();
        let check = |lang: &str, expected: &[&str]| {
            let words = Words::new(english.clone(), Cldr::of(lang).unwrap());
            let forms: BTreeMap<String, String> =
                serde_json::from_str(&forms(pages::kept_copy_unit, &words)).unwrap();
            assert!(forms.keys().eq(expected), "{lang}: {forms:?}");
        };
        check("en", &["one", "other"]);
        check("ar", &["few", "many", "one", "other", "two", "zero"]);
        check("ga", &["few", "many", "one", "other", "two"]);
    }
}
