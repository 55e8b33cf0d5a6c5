use super::{Citations, Section, moment_entry, moments::event};
use crate::charts::{
    picture,
    timeline::{Wording, Years, timeline},
};
use crate::context::Setting;
use atlas_locale::said::parts;
use atlas_model::{Initiative, Moment, StatedBefore};
use yew::prelude::*;

/// As many moments as a picture needs to say more than their list.
const FEWEST: usize = 3;
/// How wide a picture is, in a wide column and in one of a phone.
pub(super) const WIDE: f64 = 720.0;
pub(super) const NARROW: f64 = 328.0;

/// What happened and what is planned, oldest first: along the years, and as a list.
pub fn milestones(
    initiative: &Initiative,
    history: &[StatedBefore],
    citations: &Citations,
    setting: &Setting,
) -> Option<Section> {
    if initiative.milestones.is_empty() {
        return None;
    }
    let moments = Moment::of(initiative);
    let content = html! {
        <>
            { along_the_years(&moments, history, setting) }
            <ol class="timeline">{ for moments.iter().map(|moment| entry(moment, citations)) }</ol>
        </>
    };
    Section::new("milestones", &setting.say(parts::milestones()), content)
}

fn entry(moment: &Moment, citations: &Citations) -> Html {
    let Citations(_, setting) = citations;
    let title = html! {
        <>{ setting.recorded(&moment.title) }{ citations.of(&moment.citation) }</>
    };
    moment_entry(moment, title, Html::default(), &setting.words)
}

/// The moments and the wordings of a goal, drawn for a wide column and for a narrow one; nothing
/// where there are few.
fn along_the_years(moments: &[Moment], history: &[StatedBefore], setting: &Setting) -> Html {
    let wordings = history.iter().map(|words| Wording {
        text: words.text.clone(),
        from: words.from,
        until: words.until,
    });
    let wordings: Vec<Wording> = wordings.collect();
    let dated = wordings.iter().filter(|words| words.from.is_some() || words.until.is_some());
    if moments.len() + dated.count() < FEWEST {
        return Html::default();
    }
    let events: Vec<_> = moments.iter().map(|moment| event(moment, &[], &setting.words)).collect();
    let years = |form: &str, width, class| Years {
        id: format!("years-{form}"),
        title: setting.words.say(parts::milestones_title()),
        description: setting.words.say(parts::milestones_description()),
        span: None,
        width,
        class,
        words: setting.words.clone(),
    };
    html! {
        <div class="by-width">
            { picture(&timeline(&years("wide", WIDE, "by-width__wide"), &events, &wordings)) }
            { picture(&timeline(&years("narrow", NARROW, "by-width__narrow"), &events, &[])) }
        </div>
    }
}
