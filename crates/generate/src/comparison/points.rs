//! Fields of a record as points of a comparison.

use atlas_locale::{Said, Words, said::site};
use atlas_model::{
    Citation, Cited, Criterion, Edtf, Evidence, Funding, Grade, Indicator, Observation,
    OrganisationKind, Part, Partner, Party, Progress, Source, Stage, Target, Term, TermUse, Value,
    comparison::{Cell, Footnote, Mark, Point},
};
use mission_atlas_app::{figures, naming};

/// How many points of a kind show: what is beyond is on the record's page.
const MOST: usize = 12;

/// The sources of a record, as its statements cite them.
#[derive(Clone, Copy)]
pub(super) struct Cites<'s> {
    pub(super) sources: &'s [Source],
    /// How many footnotes stand before the first of them.
    pub(super) before: usize,
}

impl Cites<'_> {
    /// A point that rests on what a citation names.
    pub(super) fn on(self, point: Point, citation: &Citation) -> Point {
        let number = |id: &String| {
            let place =
                self.sources.iter().position(|known| known.id.as_deref() == Some(id.as_str()))?;
            u16::try_from(self.before + place + 1).ok()
        };
        Point {
            cites: citation.sources.iter().filter_map(number).collect(),
            grade: citation.grade.filter(|grade| *grade != Grade::A),
            ..point
        }
    }
}

/// A source in words.
pub(super) fn footnote(source: &Source, words: &Words) -> Footnote {
    let text = match &source.title {
        Some(title) => format!("{}. {title}", source.publisher),
        None => source.publisher.clone(),
    };
    let published = source.published.map(|date| site::source_published(naming::date(words, date)));
    let accessed = source.accessed.map(|date| site::source_read(naming::date(words, date)));
    let copy = source.mirror.then(|| site::source_copy().into());
    let read = [published, accessed, copy].into_iter().flatten().map(|said| words.say(said));
    let facts: Vec<String> =
        std::iter::once(words.say(naming::term(source.kind))).chain(read).collect();
    Footnote {
        text,
        href: source.url.clone(),
        facts: words.in_a_row(&facts),
        grade: (source.grade != Grade::A).then_some(source.grade),
    }
}

/// What is said, cut where it is very long.
pub(super) fn cell(points: Vec<Point>) -> Option<Cell> {
    if points.is_empty() {
        return None;
    }
    let more = points.len().saturating_sub(MOST);
    let points = points.into_iter().take(MOST).collect();
    Some(Cell { points, more: u32::try_from(more).unwrap_or(u32::MAX) })
}

/// One point alone.
pub(super) fn one(point: Point) -> Option<Cell> {
    cell(vec![point])
}

/// Terms as a record uses them.
pub(super) fn term_uses<T>(
    uses: &[TermUse<T>],
    label: impl Fn(&T) -> String,
    cites: Cites<'_>,
) -> Option<Cell> {
    let point = |used: &TermUse<T>| {
        let point = Point { note: used.note.clone(), ..Point::new(label(&used.term)) };
        cites.on(point, &used.citation)
    };
    cell(uses.iter().map(point).collect())
}

/// Short texts.
pub(super) fn texts(texts: &[Cited], cites: Cites<'_>) -> Option<Cell> {
    let point = |cited: &Cited| cites.on(Point::new(cited.text.clone()), &cited.citation);
    cell(texts.iter().map(point).collect())
}

/// A text that may be missing.
pub(super) fn text(said: Option<&Cited>, cites: Cites<'_>) -> Option<Cell> {
    texts(std::slice::from_ref(said?), cites)
}

/// How far a criterion is met. What compares is the rating; why is said beside it.
pub(super) fn criterion(
    criterion: Option<&Criterion>,
    cites: Cites<'_>,
    words: &Words,
) -> Option<Cell> {
    let criterion = criterion?;
    let point = Point {
        note: criterion.why.clone(),
        mark: Some(Mark::Rating(criterion.rating)),
        ..Point::new(words.say(naming::term(criterion.rating)))
    };
    one(cites.on(point, &criterion.citation))
}

/// What is to be reached, by when, and by what it is measured.
pub(super) fn target(target: &Target, cites: Cites<'_>, words: &Words) -> Option<Cell> {
    let by = words.say(match target.year {
        Some(year) => site::compared_by(year.to_string()),
        None => site::compared_no_year().into(),
    });
    let outcome = Point { note: target.note.clone(), ..Point::new(target.outcome.clone()) };
    let mut points = vec![cites.on(outcome.labelled(by), &target.citation)];
    let measure = target.measure.clone().map(Point::new);
    points.extend(measure.map(|point| point.labelled(words.say(site::compared_measure()))));
    let figure = target.value.as_ref();
    let figure =
        figure.map(|value| Point::new(figures::measured(words, value, target.unit.as_deref())));
    points.extend(figure.map(|point| point.labelled(words.say(site::compared_figure()))));
    cell(points)
}

/// What the target is measured against.
pub(super) fn baseline(target: &Target, words: &Words) -> Option<Cell> {
    let baseline = target.baseline.as_ref()?;
    one(Point::new(figures::measured(words, baseline, target.unit.as_deref())))
}

/// Where it stands in its life, and since when.
pub(super) fn stage(stage: Stage, started: Option<Edtf>, words: &Words) -> Option<Cell> {
    let note = started.map(|date| words.say(site::compared_since(naming::date(words, date))));
    one(Point { note, ..Point::new(words.say(naming::term(stage))) })
}

/// How it is doing, then as of when and on what basis.
pub(super) fn progress(progress: &Progress, cites: Cites<'_>, words: &Words) -> Option<Cell> {
    let state = Point {
        mark: Some(Mark::Progress(progress.state)),
        ..Point::new(words.say(naming::term(progress.state)))
    };
    let as_of = progress.as_of.map(|date| naming::date(words, date));
    let basis = progress.basis.map(|basis| naming::within(words, naming::term(basis)));
    let when: Vec<String> = [as_of, basis].into_iter().flatten().collect();
    if when.is_empty() {
        return one(cites.on(Point { note: progress.note.clone(), ..state }, &progress.citation));
    }
    let when = Point { note: progress.note.clone(), ..Point::new(words.in_a_row(&when)) };
    cell(vec![state, cites.on(when, &progress.citation)])
}

/// Who leads.
pub(super) fn lead(party: &Party, words: &Words) -> Option<Cell> {
    let note = party.kind.map(|kind| words.say(naming::term(kind)));
    one(Point { note, ..Point::new(name(party)) })
}

/// Who takes part, by the part that each plays in the ecosystem.
pub(super) fn partners(partners: &[Partner], cites: Cites<'_>, words: &Words) -> Option<Cell> {
    let mut points = Vec::new();
    let mut more = 0;
    let parts = Part::ALL.iter().map(|part| Some(*part)).chain([None]);
    for part in parts {
        let label = match part {
            Some(part) => words.say(naming::term(part)),
            None => words.say(site::compared_others()),
        };
        let of = |partner: &&Partner| partner.party.kind.map(OrganisationKind::part) == part;
        let members = partners.iter().filter(of).map(|partner| {
            let role = partner.role.map(|role| words.say(naming::term(role)));
            let notes: Vec<String> = role.into_iter().chain(partner.note.clone()).collect();
            let note = (!notes.is_empty()).then(|| notes.join(": "));
            let point = Point { note, ..Point::new(name(&partner.party)) };
            cites.on(point.labelled(&label), &partner.citation)
        });
        if let Some(cell) = cell(members.collect()) {
            points.extend(cell.points);
            more += cell.more;
        }
    }
    (!points.is_empty()).then_some(Cell { points, more })
}

fn name(party: &Party) -> String {
    match party.count {
        Some(count) => format!("{} ({count})", party.name),
        None => party.name.clone(),
    }
}

/// With what money.
pub(super) fn funding(sums: &[Funding], cites: Cites<'_>, words: &Words) -> Option<Cell> {
    let point = |sum: &Funding| {
        let kind = sum.kind.map(|kind| words.say(naming::term(kind)));
        let asides = [sum.period.clone(), sum.funder.clone(), kind, sum.note.clone()];
        let asides: Vec<String> = asides.into_iter().flatten().collect();
        let note = (!asides.is_empty()).then(|| asides.join(" · "));
        cites.on(Point { note, ..Point::new(figures::amount(words, &sum.amount)) }, &sum.citation)
    };
    cell(sums.iter().map(point).collect())
}

/// The first indicator of which something was observed: its first value, its latest, its target.
pub(super) fn indicator(indicators: &[Indicator], cites: Cites<'_>, words: &Words) -> Option<Cell> {
    let observed = |indicator: &&Indicator| !indicator.observations.is_empty();
    let indicator = indicators.iter().find(observed).or(indicators.first())?;
    let unit = Some(indicator.unit.as_str());
    let figure = |label: Said<'_>, value: &Value| {
        Point::new(figures::measured(words, value, unit)).labelled(words.say(label))
    };
    let mut seen: Vec<&Observation> = indicator.observations.iter().collect();
    seen.sort_by(|a, b| a.period.cmp(&b.period));
    let observation =
        |label: Said<'_>, seen: &Observation| cites.on(figure(label, &seen.value), &seen.citation);
    let latest = |seen: &Observation| observation(site::compared_latest(&seen.period), seen);
    let mut points =
        vec![Point { note: indicator.method.clone(), ..Point::new(indicator.name.clone()) }];
    let baseline = indicator.baseline.as_ref();
    points.extend(baseline.map(|value| figure(site::compared_baseline().into(), value)));
    match seen.as_slice() {
        [] => {}
        [only] => points.push(latest(only)),
        [first, .., last] => {
            points.push(observation(site::compared_first(&first.period), first));
            points.push(latest(last));
        }
    }
    let target = indicator.target.as_ref();
    points.extend(target.map(|value| figure(site::compared_target().into(), value)));
    cell(points)
}

/// A figure with its date and its basis.
pub(super) fn evidence(evidence: &Evidence, cites: Cites<'_>, words: &Words) -> Point {
    let as_of = evidence.as_of.map(|date| naming::date(words, date));
    let basis = evidence.basis.map(|basis| naming::within(words, naming::term(basis)));
    let asides: Vec<String> = [as_of, basis].into_iter().flatten().collect();
    let note = (!asides.is_empty()).then(|| words.in_a_row(&asides));
    let text = figures::measured(words, &evidence.value, evidence.unit.as_deref());
    cites.on(Point { note, ..Point::new(text) }, &evidence.citation)
}
