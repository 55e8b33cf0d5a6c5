//! What the words of a query find, and in what order, by a plain reading of the promises.

use atlas_search::Document;
/// A part of a query.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    Word(&'static str),
    Phrase(Vec<&'static str>),
    Not(&'static str),
}

/// The text of a query.
pub fn text(parts: &[Part]) -> String {
    let part = |part: &Part| match part {
        Part::Word(word) => (*word).to_owned(),
        Part::Phrase(words) => format!("\"{}\"", words.join(" ")),
        Part::Not(word) => format!("-{word}"),
    };
    parts.iter().map(part).collect::<Vec<_>>().join(" ")
}

/// What all of a query must be found.
#[expect(clippy::struct_excessive_bools, reason = "each is a promise of its own")]
#[derive(Debug, Clone, PartialEq)]
struct Unit {
    words: Vec<&'static str>,
    quoted: bool,
    typed: bool,
    /// The word is not only the start of others.
    finished: bool,
    /// Some word of the documents is few letters off: words that only start so do not count.
    near: bool,
}

/// A place of a unit in a document.
#[derive(Debug, Clone, Copy)]
struct Place {
    field: usize,
    word: usize,
    edits: usize,
    likeness: usize,
}

/// A document that is found, and what it is ordered by.
pub type Found = (u32, [usize; 6]);

/// Tells whether two words have one stem.
pub type Alike<'a> = &'a dyn Fn(&str, &str) -> bool;

/// The documents that a query's words find.
pub fn found(documents: &[Document], parts: &[Part], alike: Alike<'_>) -> Vec<Found> {
    let mut units: Vec<Unit> = Vec::new();
    for (place, part) in parts.iter().enumerate() {
        let typed = place + 1 == parts.len();
        let any = |holds: &dyn Fn(&str) -> bool| {
            let fields = documents.iter().flat_map(|document| &document.fields);
            fields.flat_map(|field| field.split_whitespace()).any(holds)
        };
        let finished = |asked: &str, typed: bool| {
            !typed || any(&|word| word == asked) || !any(&|word| word.starts_with(asked))
        };
        let plain =
            Unit { words: Vec::new(), quoted: false, typed: false, finished: true, near: false };
        let unit = match part {
            Part::Word(word) => Unit {
                words: vec![word],
                typed,
                finished: finished(word, typed),
                near: any(&|other| distance(word, other) <= allowed(word)),
                ..plain
            },
            Part::Phrase(words) => Unit { words: words.clone(), quoted: true, ..plain },
            Part::Not(_) => continue,
        };
        if !units.contains(&unit) {
            units.push(unit);
        }
    }
    let excluded = parts.iter().filter_map(|part| match part {
        Part::Not(word) => {
            let words = vec![*word];
            Some(Unit { words, quoted: false, typed: false, finished: true, near: false })
        }
        _ => None,
    });
    let excluded: Vec<Unit> = excluded.collect();
    let numbered = || (0..).zip(documents);
    let holds = |document: &Document, units: &[Unit], typos: bool| {
        units.iter().all(|unit| !places(document, unit, typos, alike).is_empty())
    };
    let any =
        |units: &[Unit], typos| documents.iter().any(|document| holds(document, units, typos));
    let mut kept = units.clone();
    let mut dropped: Vec<Unit> = Vec::new();
    let mut typos = false;
    if !any(&kept, false) {
        typos = true;
        if !any(&kept, true) {
            (kept, dropped) =
                units.into_iter().partition(|unit| any(std::slice::from_ref(unit), true));
            if kept.is_empty() && !dropped.is_empty() {
                return Vec::new();
            }
            while !any(&kept, true) && !kept.is_empty() {
                dropped.extend(kept.pop());
            }
            typos = !any(&kept, false);
        }
    }
    let order = |document: &Document| order(document, &kept, &dropped, typos, alike);
    numbered()
        .filter(|(_, document)| holds(document, &kept, typos))
        .filter(|(_, document)| {
            !excluded.iter().any(|unit| holds(document, std::slice::from_ref(unit), false))
        })
        .map(|(number, document)| (number, order(document)))
        .collect()
}

/// What a document is ordered by: dropped units that it lacks, edits, nearness, fields, likeness,
/// distances.
fn order(
    document: &Document,
    kept: &[Unit],
    dropped: &[Unit],
    typos: bool,
    alike: Alike<'_>,
) -> [usize; 6] {
    let missing = dropped.iter().filter(|unit| places(document, unit, true, alike).is_empty());
    let mut order = [missing.count(), 0, 0, 0, 0, 0];
    let found: Vec<Vec<Place>> =
        kept.iter().map(|unit| places(document, unit, typos, alike)).collect();
    for places in &found {
        let best = places.iter().map(|place| (place.edits, place.field, place.likeness)).min();
        let (edits, field, likeness) = best.expect("the document holds it");
        order[1] += edits;
        order[3] += field;
        order[4] += likeness;
    }
    for (pair, units) in found.windows(2).zip(kept.windows(2)) {
        let pairs = pair[0].iter().flat_map(|a| pair[1].iter().map(move |b| (a, b)));
        let distances: Vec<(usize, usize)> =
            pairs.filter_map(|(a, b)| Some((a.field, apart(a, b, units)?))).collect();
        let words = distances.iter().map(|(_, words)| *words).min().unwrap_or(8).min(8);
        // In the title, all words are near.
        let near = distances.iter().any(|(field, _)| *field == 0);
        order[2] += if near { 1 } else { words };
        order[5] += words;
    }
    order
}

/// How far a unit stands from the one after it, in one field.
fn apart(a: &Place, b: &Place, units: &[Unit]) -> Option<usize> {
    if a.field != b.field || a.word == b.word {
        return None;
    }
    let (distance, length, turned) = if a.word < b.word {
        (b.word - a.word, units[0].words.len(), 0)
    } else {
        (a.word - b.word, units[1].words.len(), 1)
    };
    (distance + 1).checked_sub(length).filter(|distance| *distance > 0).map(|far| far + turned)
}

fn places(document: &Document, unit: &Unit, typos: bool, alike: Alike<'_>) -> Vec<Place> {
    let mut places = Vec::new();
    for (field, content) in document.fields.iter().enumerate() {
        let words: Vec<&str> = content.split_whitespace().collect();
        for word in 0..words.len() {
            let rest = &words[word..];
            if unit.quoted {
                if rest.starts_with(&unit.words) {
                    places.push(Place { field, word, edits: 0, likeness: 0 });
                }
            } else if let Some((edits, likeness)) = matches(unit, rest[0], typos, alike) {
                places.push(Place { field, word, edits, likeness });
            }
        }
    }
    places
}

/// How a word of a text matches one that is asked for: edits and likeness.
fn matches(unit: &Unit, word: &str, typos: bool, alike: Alike<'_>) -> Option<(usize, usize)> {
    let (asked, typed) = (unit.words[0], unit.typed);
    if word == asked {
        return Some((0, 0));
    }
    let starts = typed && word.starts_with(asked);
    if starts {
        return Some((0, 1));
    }
    if unit.finished && alike(word, asked) {
        return Some((0, 2));
    }
    let limit = if typos { allowed(asked) } else { 0 };
    let typed = typed && !unit.near;
    let starts = word.char_indices().map(|(end, _)| &word[..end]).filter(|_| typed);
    let edits = starts.chain([word]).map(|start| distance(asked, start)).min()?;
    (edits <= limit && limit > 0).then_some((edits, usize::from(typed)))
}

/// How many letters a word may be off.
fn allowed(word: &str) -> usize {
    match word.chars().count() {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    }
}

/// Letters put in, left out, exchanged, or neighbours that changed places.
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    let mut cells = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            cells[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let exchanged = cells[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                exchanged.min(cells[i - 1][j] + 1).min(cells[i][j - 1] + 1)
            };
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                cells[i][j] = cells[i][j].min(cells[i - 2][j - 2] + 1);
            }
        }
    }
    cells[a.len()][b.len()]
}
