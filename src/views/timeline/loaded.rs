use super::{asked::Asked, span::Span};
use crate::browser::{self, Request};
use atlas_locale::said::app;
use atlas_model::{
    Moment,
    page::{Moments, MomentsRecord, Timeline},
};
use std::{collections::BTreeMap, rc::Rc};
use yew::{platform::spawn_local, prelude::*};

/// What is at hand of the moments.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// Those that the page holds.
    data: Rc<Timeline>,
    /// By their places among the parts.
    parts: Rc<BTreeMap<usize, Rc<Moments>>>,
    /// How many are to be listed.
    pub room: usize,
    /// Whether those of the page are all that is to be listed.
    rendered: bool,
    /// Whether more are on their way.
    pub waiting: bool,
    /// Why more cannot be had.
    pub fault: Option<String>,
    /// Tries again.
    pub retry: Callback<MouseEvent>,
}

impl Loaded {
    /// The moments to list, as far as they are at hand, by time.
    pub fn moments(&self) -> impl Iterator<Item = (&Moment, &MomentsRecord)> {
        self.of(self.rendered || self.data.parts.is_empty())
    }

    /// Those of the page, or those that were loaded.
    fn of(&self, page: bool) -> impl Iterator<Item = (&Moment, &MomentsRecord)> {
        let first = page.then_some(&self.data.first);
        let parts = (!page).then(|| self.parts.values().map(Rc::as_ref));
        first.into_iter().chain(parts.into_iter().flatten()).flat_map(Moments::iter)
    }

    /// Whether all moments of some years are at hand.
    fn has_all(&self, span: Span) -> bool {
        overlapping(&self.data, span).all(|place| self.parts.contains_key(&place))
    }

    /// All moments of some years that are asked for; none where they are not at hand.
    pub fn shown(&self, asked: &Asked, span: Span) -> Option<Vec<(&Moment, &MomentsRecord)>> {
        let fits = |(moment, record): &(&Moment, &MomentsRecord)| {
            span.has(moment.when.year()) && asked.fits(moment, record)
        };
        let all = || self.of(self.data.parts.is_empty()).filter(fits);
        self.has_all(span).then(|| all().collect())
    }
}

/// The places of the parts that hold moments of some years.
fn overlapping(data: &Timeline, span: Span) -> impl Iterator<Item = usize> {
    let parts = data.parts.iter().enumerate();
    parts
        .filter(move |(_, part)| part.from <= span.to && part.to >= span.from)
        .map(|(place, _)| place)
}

/// The parts that it takes to list `room` moments of some years: where they are filtered, all of
/// those years.
fn needed(data: &Timeline, span: Span, filtered: bool, room: usize) -> Vec<usize> {
    let mut held = 0;
    let mut needed = Vec::new();
    for place in overlapping(data, span) {
        needed.push(place);
        let part = &data.parts[place];
        // The part in which the years begin may hold but few of them.
        if part.from >= span.from {
            held += usize::try_from(part.count).unwrap_or(0);
        }
        if !filtered && held >= room {
            break;
        }
    }
    needed
}

/// The moments that it takes, loaded as they are needed.
#[hook]
pub fn use_loaded(data: Rc<Timeline>, span: Span, filtered: bool, room: usize) -> Loaded {
    let parts = use_state(|| Rc::new(BTreeMap::new()));
    let fault = use_state(|| None);
    let tried = use_state(|| 0_u32);
    let rendered = span == Span::of(&data) && !filtered && room <= data.first.moments.len();
    let needed = if rendered { Vec::new() } else { needed(&data, span, filtered, room) };
    let missing: Vec<usize> =
        needed.into_iter().filter(|place| !parts.contains_key(place)).collect();
    use_effect_with((missing.clone(), *tried), {
        let (data, known) = (data.clone(), (*parts).clone());
        let (parts, fault) = (parts.setter(), fault.setter());
        move |(missing, _)| {
            if missing.is_empty() {
                return;
            }
            // All are asked for before any is waited for.
            let sent: Vec<_> = missing
                .iter()
                .map(|place| (*place, Request::send(&data.parts[*place].href)))
                .collect();
            spawn_local(async move {
                let mut all = (*known).clone();
                for (place, request) in sent {
                    match received(request).await {
                        Ok(moments) => all.insert(place, Rc::new(moments)),
                        Err(cause) => {
                            fault.set(Some(cause));
                            return;
                        }
                    };
                }
                fault.set(None);
                parts.set(Rc::new(all));
            });
        }
    });
    let retry = {
        let (tried, fault) = (tried.clone(), fault.setter());
        Callback::from(move |_: MouseEvent| {
            fault.set(None);
            tried.set(*tried + 1);
        })
    };
    let waiting = !missing.is_empty() && fault.is_none();
    let (parts, fault) = ((*parts).clone(), (*fault).clone());
    Loaded { data, parts, room, rendered, waiting, fault, retry }
}

async fn received(request: Request) -> Result<Moments, String> {
    let bytes = request.bytes().await.map_err(|fault| fault.in_words())?;
    serde_json::from_slice(&bytes).map_err(|_| browser::say(app::fault_damaged()))
}
