use super::{challenge_marks, compare_button, progress_mark};
use crate::{context::Setting, naming};
use atlas_locale::{Words, said::app};
use atlas_model::page::Card;
use atlas_search::Matcher;
use std::ops::Range;
use yew::prelude::*;

/// A record in a list, marked where it matches. Its title is a heading of level 3.
pub fn card(card: &Card, matcher: &Matcher, setting: &Setting) -> Html {
    html! {
        <article class="result">
            <div class="result__main">
                <p class="result__kind">{ marked_kind_and_place(card, matcher, setting) }</p>
                <h3 class="result__title">
                    <a class="result__link" href={card.href.clone()} lang={card.lang.clone()}>
                        { marked(&card.title, matcher) }
                    </a>
                </h3>
                if let Some(line) = &card.line {
                    <p class="result__line" lang={card.lang.clone()}>{ marked(line, matcher) }</p>
                }
                { challenge_marks(&card.challenges, setting) }
                if matches_unseen(card, matcher) {
                    <p class="result__where">{setting.say(app::found_elsewhere())}</p>
                }
            </div>
            { side(card, setting) }
        </article>
    }
}

/// The kind and the place of a record, in words.
pub(super) fn kind_and_place(card: &Card, words: &Words) -> String {
    let kind = words.say(naming::kind(card.kind));
    card.place.as_ref().map_or_else(|| kind.clone(), |place| format!("{kind} · {place}"))
}

/// The same, its place marked where it matches.
fn marked_kind_and_place(card: &Card, matcher: &Matcher, setting: &Setting) -> Html {
    let text = kind_and_place(card, &setting.words);
    let mut places = matcher.highlight(&text);
    let place = card.place.as_ref().map_or(0, String::len);
    places.retain(|found| found.start >= text.len() - place);
    marked_at(&text, places)
}

/// Whether it was found by words that are nowhere to be seen here.
fn matches_unseen(card: &Card, matcher: &Matcher) -> bool {
    let names = card.challenges.iter().map(|name| &name.label);
    let mut shown = [&card.title].into_iter().chain(&card.line).chain(&card.place).chain(names);
    !matcher.is_empty() && shown.all(|text| matcher.highlight(text).is_empty())
}

/// A text, marked where it matches.
fn marked(text: &str, matcher: &Matcher) -> Html {
    marked_at(text, matcher.highlight(text))
}

fn marked_at(text: &str, places: Vec<Range<usize>>) -> Html {
    if places.is_empty() {
        return html! { {text.to_owned()} };
    }
    let mut pieces = Vec::new();
    let mut end = 0;
    for place in places {
        pieces.push(html! { {text[end..place.start].to_owned()} });
        pieces.push(html! { <mark>{text[place.clone()].to_owned()}</mark> });
        end = place.end;
    }
    pieces.push(html! { {text[end..].to_owned()} });
    html! { <>{ pieces }</> }
}

/// How it is doing, by when, and what else tells it apart.
fn side(card: &Card, setting: &Setting) -> Html {
    let target = card.target_year.map(|year| setting.words.say(app::target_year(year.to_string())));
    // "Superseded" may be both: once is enough.
    let progress = card.progress.map(|state| setting.words.say(naming::term(state)));
    let stage = card.stage.map(|stage| setting.words.say(naming::term(stage)));
    let stage = stage.filter(|stage| progress.as_ref() != Some(stage));
    let facts: Vec<String> = target.into_iter().chain(stage).chain(card.note.clone()).collect();
    if card.progress.is_none() && facts.is_empty() {
        return Html::default();
    }
    html! {
        <div class="result__side">
            { card.progress.map(|state| progress_mark(state, setting)) }
            { for facts.into_iter().map(|fact| html! {
                // The space keeps words apart where there are no styles.
                <>{" "}<span class="result__fact">{fact}</span></>
            }) }
            { compare_button(card.into(), setting) }
        </div>
    }
}
