use super::{asked::Asked, loaded::Loaded, span::Span};
use crate::{components::moment_entry, context::Setting, still::Still};
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
    let years = listed.chunk_by(|one, other| one.0.when.year() == other.0.when.year());
    html! {
        <>
            <p class="years__status" role="status">{status(total, listed.len(), loaded)}</p>
            if let Some(cause) = &loaded.fault {
                <p role="alert">
                    {format!("The rest could not be loaded ({cause}). ")}
                    <button type="button" class="button-text" onclick={loaded.retry.clone()}>
                        {"Try again"}
                    </button>
                </p>
            }
            { still.show(|| html! { <>{ for years.map(year) }</> }) }
            if has_more {
                <p class="with-script">
                    <button type="button" class="button button--quiet" onclick={more}
                        disabled={loaded.waiting}>{"Show more"}</button>
                </p>
                <p class="without-script">
                    {"Each "}<a href={setting.href("missions/")}>{"mission"}</a>
                    {" and each "}<a href={setting.href("cities/")}>{"city"}</a>
                    {" has its own time line on its page."}
                </p>
            }
        </>
    }
}

/// How many moments there are in some years.
fn in_years(data: &Timeline, span: Span) -> usize {
    let years = data.counts.iter().flat_map(|counts| &counts.years);
    let within = years.filter(|(year, _)| span.has(*year)).map(|(_, count)| *count);
    usize::try_from(within.sum::<u32>()).unwrap_or(usize::MAX)
}

fn status(total: Option<usize>, listed: usize, loaded: &Loaded) -> String {
    match total {
        _ if loaded.waiting => "Loading…".to_owned(),
        Some(0) => "Nothing in these years fits. Choose fewer filters, or more years.".to_owned(),
        Some(1) => "1 moment".to_owned(),
        Some(total) if total > listed => format!("{listed} of {total} moments"),
        Some(total) => format!("{total} moments"),
        None => String::new(),
    }
}

fn year(moments: &[(&Moment, &MomentsRecord)]) -> Html {
    let year = moments.first().map_or(0, |(moment, _)| moment.when.year());
    html! {
        <section key={year} class="year">
            <h3 class="year__name">{year}</h3>
            <ol class="timeline">{ for moments.iter().map(|(moment, record)| entry(moment, record)) }</ol>
        </section>
    }
}

fn entry(moment: &Moment, record: &MomentsRecord) -> Html {
    let whose = html! {
        <>
            {" · "}<a href={record.href.clone()}>{&record.title}</a>
            if let Some(place) = &record.place { {", "}{place} }
        </>
    };
    moment_entry(moment, Html::default(), whose)
}
