//! The search index, as the app asks it.

use crate::{
    address::Choice,
    browser::{self, Fault, Request},
};
use atlas_locale::said::app;
use atlas_model::{
    Facet, Kind, SORTS,
    page::{Card, RESULTS_AT_A_TIME},
};
use atlas_search::{
    Answer, Index, Matcher, Missing, OpenError, Opening, Packed, Part, Query, Range, Sort,
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

/// The name of a part of the index, given that of the index itself.
pub fn part_name(index: &str, part: Part) -> String {
    format!("{}/{part}.bin", index.strip_suffix(".bin").unwrap_or(index))
}

/// The catalogue, ready to be asked. A large one loads what it is asked for.
#[derive(Clone, Debug)]
pub struct Catalogue {
    index: Rc<RefCell<Index>>,
    /// Where the index lies.
    href: Rc<str>,
    /// How many parts of the index were loaded.
    parts: Rc<Cell<usize>>,
}

impl PartialEq for Catalogue {
    /// There is one of a site.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.index, &other.index)
    }
}

/// How far the catalogue has been loaded.
#[derive(Clone, Debug)]
pub enum Loading {
    /// It is on its way.
    Waiting,
    /// It can be asked.
    Ready(Catalogue),
    /// It cannot be had, and why.
    Failed(String),
}

/// For each facet, how many records choosing each of its values would give. Neither are so many
/// that looking through them takes long, and maps would take more room in the app.
pub type Counts = Vec<(String, ValueCounts)>;

/// The same for one facet.
pub type ValueCounts = Rc<[(String, u32)]>;

/// What is counted for a name, if anything is.
pub fn counted<'c, T>(counts: &'c [(String, T)], name: &str) -> Option<&'c T> {
    counts.iter().find(|(known, _)| known == name).map(|(_, count)| count)
}

/// What a choice finds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// How many records.
    pub total: u32,
    /// The first of them.
    pub cards: Vec<Card>,
    /// What choosing each value of each facet would give.
    pub counts: Counts,
    /// Where nothing is found: facets to drop, and what that gives.
    pub ways_out: Vec<(String, Vec<String>, u32)>,
    /// Words that no record has together with the others, and so were not sought.
    pub dropped: Vec<String>,
    /// What was sought instead of mistyped words.
    pub corrected: Option<String>,
    /// What marks texts where they match.
    pub matcher: Matcher,
}

/// A page whose name is being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// What it is.
    pub kind: Kind,
    /// Its name or title.
    pub label: String,
    /// Its address.
    pub href: String,
}

/// The index's key of target years.
const TARGET_YEAR: &str = "target";

/// How many cities and challenges are suggested, and how many records.
const MOST_NAMED: usize = 3;

thread_local! {
    /// Loaded once for as long as the app runs.
    static LOADED: RefCell<Option<Catalogue>> = const { RefCell::new(None) };
}

impl Catalogue {
    /// The catalogue of an index, if it was loaded before.
    pub fn loaded(href: &str) -> Option<Self> {
        LOADED.with_borrow(Clone::clone).filter(|loaded| &*loaded.href == href)
    }

    /// Fetches and checks the index; an error is a sentence that a reader can act on.
    pub async fn load(href: String) -> Result<Self, String> {
        let body = body(&href, Request::send(&href)).await?;
        let index = open(&body).await.map_err(|fault| told(&fault))?;
        let catalogue =
            Self { index: Rc::new(RefCell::new(index)), href: href.into(), parts: Rc::default() };
        LOADED.set(Some(catalogue.clone()));
        Ok(catalogue)
    }

    /// Fetches and checks parts of the index, all at once.
    pub async fn fetch(self, parts: Vec<Part>) -> Result<(), String> {
        let send = |part: Part| {
            let href = part_name(&self.href, part);
            let request = Request::send(&href);
            (part, href, request)
        };
        let requests: Vec<_> = parts.into_iter().map(send).collect();
        for (part, href, request) in requests {
            let body = body(&href, request).await?;
            let loaded = self.index.borrow_mut().load_inflated(part, &body);
            loaded.map_err(|fault| told(&fault))?;
            self.parts.set(self.parts.get() + 1);
        }
        Ok(())
    }

    /// How many parts of the index were loaded: with each, more can be found.
    pub fn parts(&self) -> usize {
        self.parts.get()
    }

    /// The part to load before the counts of a facet are known.
    pub fn facet_part(&self, facet: &str) -> Option<Part> {
        self.index.borrow().facet_part(facet)
    }

    /// Pages that a text names: cities and challenges, which the index always knows, and records
    /// among those at hand. Nothing is loaded for them.
    pub fn named(&self, text: &str, cards: &[Card]) -> Vec<Named> {
        let index = self.index.borrow();
        let entries = index.named(text, MOST_NAMED).into_iter().map(|entry| Named {
            kind: if entry.kind == "city" { Kind::City } else { Kind::Challenge },
            label: entry.label.clone(),
            href: entry.target.clone(),
        });
        let titles: Vec<&str> = cards.iter().map(|card| card.title.as_str()).collect();
        let records = index.named_among(text, &titles, MOST_NAMED).into_iter().map(|place| {
            let Card { kind, title, href, .. } = &cards[place];
            Named { kind: *kind, label: title.clone(), href: href.clone() }
        });
        entries.chain(records).collect()
    }

    /// What a choice finds, with the counts of every facet that is loaded.
    pub fn find(&self, choice: &Choice) -> Result<Found, Missing> {
        found(&self.index.borrow(), choice)
    }
}

/// The index of a body, opened in steps between which the page lives.
async fn open(body: &[u8]) -> Result<Index, OpenError> {
    let mut opening = Opening::new(body)?;
    loop {
        browser::pause().await;
        if opening.step()? {
            return opening.finish();
        }
    }
}

/// The inflated body of a file of the index, which was asked for. One that came damaged is asked
/// for once more: the browser may keep it as it came.
async fn body(href: &str, request: Request) -> Result<Vec<u8>, String> {
    match whole(request).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(_)) => match whole(Request::send_afresh(href)).await {
            Ok(again) => again,
            Err(fault) => Err(fault.in_words()),
        },
        Err(fault) => Err(fault.in_words()),
    }
}

/// The inflated body of what comes; else why none came, or what is wrong with it.
async fn whole(request: Request) -> Result<Result<Vec<u8>, String>, Fault> {
    let file = request.bytes().await?;
    let packed = match Packed::parse(&file) {
        Ok(packed) => packed,
        Err(fault) => return Ok(Err(told(&fault))),
    };
    Ok(browser::inflate(packed.body()).await.map_err(|_| browser::say(app::fault_damaged())))
}

/// What is wrong with an index, for a reader, who did not build it.
fn told(fault: &OpenError) -> String {
    browser::say(match fault {
        OpenError::NotAnIndex | OpenError::OldVersion { .. } | OpenError::NewerVersion { .. } => {
            app::fault_other_version()
        }
        _ => app::fault_damaged(),
    })
}

impl Loading {
    /// The catalogue, if it is there.
    pub fn ready(&self) -> Option<&Catalogue> {
        if let Self::Ready(catalogue) = self { Some(catalogue) } else { None }
    }
}

/// What a choice finds in an index.
pub fn found(index: &Index, choice: &Choice) -> Result<Found, Missing> {
    let answer = index.search(&query(choice))?;
    let Answer { total, hits, facets, ways_out, dropped, corrected, matcher, .. } = answer;
    let stored = index.stored(&hits)?;
    let cards = stored.into_iter().filter_map(|card| serde_json::from_str(card).ok());
    let counts = facets.into_iter().filter(|facet| index.facet_part(&facet.facet).is_none());
    let counts = counts.map(|facet| {
        let values = facet.values.into_iter().map(|value| (value.value, value.count));
        (facet.facet, values.collect())
    });
    Ok(Found {
        total,
        cards: cards.collect(),
        counts: counts.collect(),
        ways_out: ways_out.into_iter().map(|way| (way.facet, way.values, way.total)).collect(),
        dropped,
        corrected,
        matcher,
    })
}

fn query(choice: &Choice) -> Query {
    let order = SORTS.iter().find(|order| order.key == choice.sort);
    let sort = order.and_then(|order| order.by.map(|key| (key, order.descending)));
    Query {
        text: choice.text.clone(),
        filters: choice.filters.clone(),
        sort: sort.map(
            |(key, descending)| {
                if descending { Sort::descending(key) } else { Sort::ascending(key) }
            },
        ),
        ranges: vec![Range::new(
            TARGET_YEAR,
            choice.years.from.map(i64::from),
            choice.years.to.map(i64::from),
        )],
        limit: choice.pages.max(1) * RESULTS_AT_A_TIME,
        ..Query::default()
    }
}

/// The facet of a key.
pub fn facet(key: &str) -> Option<&'static Facet> {
    atlas_model::FACETS.iter().find(|facet| facet.key == key)
}
