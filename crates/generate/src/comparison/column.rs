use super::points::{self, Cites, cell, footnote, one, term_uses, text, texts};
use crate::catalog::Catalog;
use atlas_locale::{Words, said::site};
use atlas_model::{
    CaseStudy, Cited, Common, Initiative, Kind, Mission, RecordKey, RecordState, Slug,
    VocabularyTerm,
    comparison::{Cell, Column, Point, Row},
};
use mission_atlas_app::naming;

/// What a mission says.
pub(super) fn mission(catalog: &Catalog<'_>, mission: &Mission) -> Column {
    let common = &mission.common;
    let terms = &catalog.site.vocabularies;
    let sourced = Cites { sources: &common.sources, before: 0 };
    let cities: Vec<&Slug> = std::iter::once(&mission.city).chain(&mission.also_cities).collect();
    let mut making = Making::new(catalog, Kind::Mission, common, &cities);
    making.say(Row::Recognition, one(Point::new(catalog.say(naming::term(mission.recognition)))));
    making.say(Row::Statement, one(Point::new(mission.statement.clone())));
    making.challenges(&mission.challenges);
    making.initiative(&mission.initiative, sourced);
    let mandate: Vec<_> = mission.mandate.iter().cloned().collect();
    making.say(Row::Mandate, term_uses(&mandate, |term| catalog.say(naming::term(*term)), sourced));
    let governance = |id: &Slug| label(&terms.governance, id);
    making.say(Row::Governance, term_uses(&mission.governance, governance, sourced));
    making.say(
        Row::Participation,
        mission.participation.as_ref().and_then(|participation| {
            let methods = &participation.methods;
            let note = (!methods.is_empty()).then(|| methods.join(" · "));
            let point =
                Point { note, ..Point::new(catalog.say(naming::term(participation.level))) };
            one(sourced.on(point, &participation.citation))
        }),
    );
    let criteria = &mission.criteria;
    let roar = &mission.roar;
    let took = &mission.capabilities;
    for (row, criterion) in [
        (Row::Bold, &criteria.bold_inspirational),
        (Row::Direction, &criteria.clear_direction),
        (Row::Realistic, &criteria.ambitious_realistic),
        (Row::CrossSectoral, &criteria.cross_sectoral),
        (Row::BottomUp, &criteria.bottom_up_solutions),
    ] {
        making.say(row, points::criterion(criterion.as_ref(), sourced, &catalog.words));
    }
    for (row, cited) in [
        (Row::Routes, &roar.routes),
        (Row::Organisation, &roar.organisational_capacity),
        (Row::Assessment, &roar.assessment),
        (Row::Risks, &roar.risks_rewards),
        (Row::Awareness, &took.strategic_awareness),
        (Row::Priorities, &took.adjusting_priorities),
        (Row::Coalitions, &took.building_coalitions),
        (Row::Learning, &took.learning_experimentation),
        (Row::Reconfiguring, &took.reconfiguring_delivery),
    ] {
        making.say(row, text(cited.as_ref(), sourced));
    }
    making.learned(
        [&mission.enablers, &mission.barriers, &mission.lessons, &mission.transfer_notes],
        sourced,
    );
    making.done()
}

/// What a case study says.
pub(super) fn case_study(catalog: &Catalog<'_>, case: &CaseStudy) -> Column {
    let common = &case.common;
    let terms = &catalog.site.vocabularies;
    let sourced = Cites { sources: &common.sources, before: 0 };
    let cities: Vec<&Slug> = case.cities.iter().collect();
    let mut making = Making::new(catalog, Kind::CaseStudy, common, &cities);
    making.say(Row::Question, one(Point::new(case.question.clone())));
    making.say(Row::Period, one(Point::new(catalog.words.apart(&case.period).into_owned())));
    making.say(Row::EvidenceLevel, one(Point::new(catalog.say(naming::term(case.evidence_level)))));
    let methods = case.methods.iter().map(|id| Point::new(label(&terms.methods, id)));
    making.say(Row::Methods, cell(methods.collect()));
    let cost = case.cost.as_ref().map(|cost| points::evidence(cost, sourced, &catalog.words));
    making.say(Row::Cost, cost.and_then(one));
    making.challenges(&case.challenges);
    making.initiative(&case.initiative, sourced);
    making.learned([&case.enablers, &case.barriers, &case.lessons, &case.transfer_notes], sourced);
    making.done()
}

/// A column in the making.
struct Making<'c, 'a> {
    catalog: &'c Catalog<'a>,
    column: Column,
}

impl<'c, 'a> Making<'c, 'a> {
    fn new(catalog: &'c Catalog<'a>, kind: Kind, common: &Common, cities: &[&Slug]) -> Self {
        let words = &catalog.words;
        let column = Column {
            kind,
            id: common.id.clone(),
            title: common.title.clone(),
            lang: catalog.foreign(common),
            href: catalog.site.settings.href(&RecordKey::new(kind, common.id.clone()).path()),
            place: catalog.place(cities.iter().copied()),
            archived: common.record_state == RecordState::Archived,
            year: common.updated.map(|day| day.as_edtf().year()),
            cells: Vec::new(),
            footnotes: common.sources.iter().map(|source| footnote(source, words)).collect(),
        };
        let mut making = Self { catalog, column };
        making.place(cities);
        making.say(Row::Sources, checked(common, words));
        making
    }

    fn done(mut self) -> Column {
        self.column.cells.sort_by_key(|(row, _)| *row);
        self.column
    }

    fn say(&mut self, row: Row, cell: Option<Cell>) {
        self.column.cells.extend(cell.map(|cell| (row, cell)));
    }

    /// The cities, and of the first how many live there. What that rests on is the city's own
    /// sources, which follow the record's.
    fn place(&mut self, cities: &[&Slug]) {
        let catalog = self.catalog;
        let known = cities.iter().filter_map(|id| catalog.city(id));
        let mut points: Vec<Point> = known
            .map(|city| {
                let key = RecordKey::new(Kind::City, city.common.id.clone());
                let href = Some(catalog.site.settings.href(&key.path()));
                Point { href, ..Point::new(catalog.city_and_country(city)) }
            })
            .collect();
        let first = cities.first().and_then(|id| catalog.city(id));
        if let Some((city, population)) =
            first.and_then(|city| Some((city, city.population.as_ref()?)))
        {
            let sourced =
                Cites { sources: &city.common.sources, before: self.column.footnotes.len() };
            let words = &catalog.words;
            let point = points::evidence(population, sourced, words);
            let point = point.labelled(words.say(site::compared_population()));
            if !point.cites.is_empty() {
                let notes = city.common.sources.iter().map(|source| footnote(source, words));
                self.column.footnotes.extend(notes);
            }
            points.insert(1, point);
        }
        self.say(Row::Place, cell(points));
    }

    fn challenges(&mut self, ids: &[Slug]) {
        let names = self.catalog.challenge_names(ids).into_iter().map(|name| Point {
            href: Some(self.catalog.site.settings.href(&format!("challenges/{}/", name.id))),
            ..Point::new(name.label)
        });
        let cell = cell(names.collect());
        self.say(Row::Challenges, cell);
    }

    fn initiative(&mut self, initiative: &Initiative, sourced: Cites<'_>) {
        let words = &self.catalog.words;
        let target = initiative.target.as_ref();
        self.say(Row::Target, target.and_then(|target| points::target(target, sourced, words)));
        self.say(Row::Baseline, target.and_then(|target| points::baseline(target, words)));
        let stage = initiative.stage;
        let started = initiative.started;
        self.say(Row::Stage, stage.and_then(|stage| points::stage(stage, started, words)));
        let progress = initiative.progress.as_ref();
        let progress = progress.and_then(|progress| points::progress(progress, sourced, words));
        self.say(Row::Progress, progress);
        self.say(Row::Lead, initiative.lead.as_ref().and_then(|party| points::lead(party, words)));
        self.say(Row::Partners, points::partners(&initiative.partners, sourced, words));
        let instruments = &self.catalog.site.vocabularies.instruments;
        let used = term_uses(&initiative.instruments, |id| label(instruments, id), sourced);
        self.say(Row::Instruments, used);
        self.say(Row::Funding, points::funding(&initiative.funding, sourced, words));
        self.say(Row::Indicator, points::indicator(&initiative.indicators, sourced, words));
    }

    fn learned(&mut self, lists: [&Vec<Cited>; 4], sourced: Cites<'_>) {
        let rows = [Row::Enablers, Row::Barriers, Row::Lessons, Row::Transfer];
        for (row, list) in rows.into_iter().zip(lists) {
            self.say(row, texts(list, sourced));
        }
    }
}

/// How many sources there are, of what kinds, and when they were last read.
fn checked(common: &Common, words: &Words) -> Option<Cell> {
    let mut points = Vec::new();
    let count = common.sources.len();
    if count > 0 {
        let mut kinds: Vec<(String, usize)> = Vec::new();
        for source in &common.sources {
            let label = naming::within(words, naming::term(source.kind));
            match kinds.iter_mut().find(|(known, _)| *known == label) {
                Some((_, times)) => *times += 1,
                None => kinds.push((label, 1)),
            }
        }
        let kinds: Vec<String> = kinds
            .into_iter()
            .map(|(label, times)| words.say(site::compared_sources_of_kind(times, label)))
            .collect();
        let note = Some(words.in_a_row(&kinds));
        points.push(Point { note, ..Point::new(words.say(site::compared_sources(count))) });
    }
    let checked = common.last_verified.map(|day| (site::compared_checked(), day));
    let day = checked.or(common.updated.map(|day| (site::compared_changed(), day)));
    points.extend(day.map(|(label, day)| {
        Point::new(naming::date(words, day.as_edtf())).labelled(words.say(label))
    }));
    cell(points)
}

/// What readers call a term of a vocabulary.
fn label(terms: &[VocabularyTerm], id: &Slug) -> String {
    let known = terms.iter().find(|term| term.id == *id);
    known.map_or_else(|| id.to_string(), |term| term.label.clone())
}
