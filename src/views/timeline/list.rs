use super::{asked::Asked, loaded::Loaded, span::Span};
use crate::{
    components::{moment_entry, moments::what},
    context::Setting,
    still::Still,
};
use atlas_locale::{
    Message, Said, Value,
    said::{app, language, views},
};
use atlas_model::{
    Moment,
    page::{MomentsRecord, Timeline},
};
use yew::prelude::*;

/// How many moments are listed at a time.
pub const AT_A_TIME: usize = 200;

/// The moments of some years that are asked for, by year: the picture's equal.
pub fn list(
    data: &Timeline,
    loaded: &Loaded,
    asked: &Asked,
    span: Span,
    setting: &Setting,
    more: &Callback<MouseEvent>,
    still: &Still,
) -> Html {
    let found: Vec<(&Moment, &MomentsRecord)> = loaded
        .moments()
        .filter(|(moment, record)| span.has(moment.when.year()) && asked.fits(moment, record))
        .collect();
    let all = loaded.shown(asked, span).map(|shown| shown.len());
    let known = (asked.filters.is_empty()).then(|| in_years(data, span));
    let total = all.or(known);
    let listed = &found[..found.len().min(loaded.room)];
    let has_more = total.is_some_and(|total| total > listed.len());
    let status = status(total, listed.len(), loaded);
    let status = status.map(|status| setting.words.say(status)).unwrap_or_default();
    let years = listed.chunk_by(|one, other| one.0.when.year() == other.0.when.year());
    html! {
        <>
            <p class="years__status" role="status">{status}</p>
            if let Some(cause) = &loaded.fault {
                <p role="alert">
                    {setting.say(views::timeline_rest_lost(cause))}{" "}
                    <button type="button" class="button-text" onclick={loaded.retry.clone()}>
                        {setting.say(app::try_again())}
                    </button>
                </p>
            }
            { still.show(|| html! { <>{ for years.map(|moments| year(moments, setting)) }</> }) }
            if has_more {
                <p class="with-script">
                    <button type="button" class="button button--quiet" onclick={more}
                        disabled={loaded.waiting}>{setting.say(app::show_more())}</button>
                </p>
                <p class="without-script">{ without_script(setting) }</p>
            }
        </>
    }
}

/// Where the moments are that are not listed, for whoever cannot ask for more.
fn without_script(setting: &Setting) -> Html {
    let link = |path: &str, said: Message| {
        html! { <a href={setting.href(path)}>{setting.say(said)}</a> }
    };
    let links = [
        link("missions/", views::timeline_by_mission()),
        link("cities/", views::timeline_by_city()),
    ];
    setting.fill(views::timeline_without_script(Value::Slot(0), Value::Slot(1)), &links)
}

/// How many moments there are in some years.
fn in_years(data: &Timeline, span: Span) -> usize {
    let years = data.counts.iter().flat_map(|counts| &counts.years);
    let within = years.filter(|(year, _)| span.has(*year)).map(|(_, count)| *count);
    usize::try_from(within.sum::<u32>()).unwrap_or(usize::MAX)
}

/// How many moments there are, as far as that is known.
fn status(total: Option<usize>, listed: usize, loaded: &Loaded) -> Option<Said<'static>> {
    if loaded.waiting {
        return Some(views::loading().into());
    }
    Some(match total? {
        0 => views::timeline_none_fits().into(),
        total if total > listed.max(1) => views::moments_listed(listed, total),
        total => views::moments(total),
    })
}

fn year(moments: &[(&Moment, &MomentsRecord)], setting: &Setting) -> Html {
    let year = moments.first().map_or(0, |(moment, _)| moment.when.year());
    html! {
        <section key={year} class="year">
            <h3 class="year__name">{year}</h3>
            <ol class="timeline">
                { for moments.iter().map(|(moment, record)| entry(moment, record, setting)) }
            </ol>
        </section>
    }
}

fn entry(moment: &Moment, record: &MomentsRecord, setting: &Setting) -> Html {
    let whose = html! {
        <>
            {" · "}<a href={record.href.clone()} lang={record.lang.clone()}>{&record.title}</a>
            if let Some(place) = &record.place { {setting.say(language::between())}{place} }
        </>
    };
    let what = what(moment, record.lang.as_ref(), &record.goals_before, setting);
    moment_entry(moment, what, whose, &setting.words)
}
