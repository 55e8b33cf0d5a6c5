use super::{Event, Years, axis::Axis, key::key, mark::mark};
use crate::charts::{Anchor, Mark, Scene, length, text_width, wrap};
use atlas_locale::{Words, said::views};
use atlas_model::Edtf;

/// What a record set out to do, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What the record is called.
    pub title: String,
    /// Where its page is.
    pub href: String,
    /// When it began, if that is known.
    pub started: Option<Edtf>,
    /// By when its goal is to be reached, if there is a year.
    pub target: Option<i16>,
    /// What happened and what is planned.
    pub events: Vec<Event>,
}

const TYPE: f64 = 14.0;
const LEADING: f64 = 18.0;
const SIZE: f64 = 5.5;
const MARGIN: f64 = 16.0;
/// From a title to its line, and from there to the next title.
const LINE: f64 = 18.0;
const NEXT: f64 = 26.0;

/// A line for each record from its start to its target year, with its events on it, over the same
/// years.
pub fn rows(about: &Years, rows: &[Row]) -> Scene {
    let spans = rows.iter().flat_map(|row| {
        let ends = row.started.map(|date| date.span()).into_iter();
        let target = row.target.map(|year| (f64::from(year), f64::from(year) + 1.0));
        ends.chain(target).chain(row.events.iter().map(|event| event.when.span()))
    });
    let axis = about.axis(spans, MARGIN, about.width - MARGIN);
    let mut marks = Vec::new();
    let mut y = 0.0;
    for row in rows {
        let lines = wrap(&row.title, TYPE, about.width, 2);
        let count = f64::from(u32::try_from(lines.len()).unwrap_or(1));
        let title = Mark::Text {
            x: 0.0,
            y: y + TYPE,
            anchor: Anchor::Start,
            lines: lines.clone(),
            leading: LEADING,
            class: "row__title".into(),
        };
        marks.push(Mark::Link {
            href: row.href.clone(),
            label: None,
            marks: vec![title],
            class: "".into(),
        });
        let end = width_of_last(&lines);
        y += count * LEADING + LINE;
        // The target year's words make way for the title's.
        let target = row.target.map(|year| Target::of(year, &axis, &about.words));
        if target.as_ref().is_some_and(|target| target.start() < end + 8.0) {
            y += LEADING * 0.7;
        }
        marks.extend(line(row, &axis, y));
        marks.extend(target.map(|target| target.mark(y - 10.0)));
        y += NEXT;
    }
    y -= NEXT - 16.0;
    marks.extend(axis.marks(y));
    let all: Vec<Event> = rows.iter().flat_map(|row| row.events.iter().cloned()).collect();
    let (key, height) = key(about, &all, y + 46.0);
    marks.extend(key);
    about.scene(height, marks)
}

fn width_of_last(lines: &[String]) -> f64 {
    lines.last().map_or(0.0, |line| text_width(line, TYPE))
}

fn line(row: &Row, axis: &Axis, y: f64) -> Vec<Mark> {
    let path = |d: String, class: &'static str| Mark::Path { d, class: class.into() };
    let whole =
        path(format!("M{} {}H{}", length(axis.left), length(y), length(axis.right)), "row__line");
    let mut marks = vec![whole];
    let start = row.started.map(|date| axis.place(date.span().0));
    let end = row.target.map(|year| end_of(year, axis));
    if let (Some(start), Some(end)) = (start, end)
        && end > start
    {
        marks.push(path(format!("M{} {}H{}", length(start), length(y), length(end)), "row__way"));
    }
    let mut last = f64::MIN;
    let mut events: Vec<&Event> = row.events.iter().collect();
    events.sort_by(|one, other| one.middle().total_cmp(&other.middle()));
    for event in events {
        // Those of about one time stand beside one another as far as there is room.
        let x = axis.place(event.middle()).max(last + 2.0 * SIZE + 1.0).min(axis.right);
        marks.push(mark(x, y, SIZE, event.shape, event.state));
        last = x;
    }
    marks
}

/// Where a year ends.
fn end_of(year: i16, axis: &Axis) -> f64 {
    axis.place(f64::from(year) + 1.0)
}

/// The words at a target year.
struct Target {
    said: String,
    anchor: Anchor,
    /// Where they are anchored.
    x: f64,
    width: f64,
}

impl Target {
    /// They end where the year does, as far as there is room for them.
    fn of(year: i16, axis: &Axis, words: &Words) -> Self {
        let said = words.say(views::line_target(year.to_string()));
        let width = text_width(&said, 12.5);
        let end = end_of(year, axis);
        let (anchor, x) =
            if end - width < axis.left { (Anchor::Start, axis.left) } else { (Anchor::End, end) };
        Self { said, anchor, x, width }
    }

    /// Where they begin.
    fn start(&self) -> f64 {
        if self.anchor == Anchor::End { self.x - self.width } else { self.x }
    }

    fn mark(self, y: f64) -> Mark {
        Mark::Text {
            x: self.x,
            y,
            anchor: self.anchor,
            lines: vec![self.said],
            leading: 0.0,
            class: "axis__number".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::tests::about, *};
    use atlas_locale::shipped;

    /// The end of the title, the start of the target year's words, and how far these are below.
    fn places(title: &str, lang: &str) -> (f64, f64, f64) {
        let row = Row {
            title: title.to_owned(),
            href: String::new(),
            started: None,
            target: Some(2030),
            events: Vec::new(),
        };
        let about = Years { span: Some((2000, 2040)), words: shipped::words(lang), ..about(328.0) };
        let scene = rows(&about, &[row]);
        let [Mark::Link { marks, .. }, _, Mark::Text { x, y: below, anchor, lines: said, .. }, ..] =
            scene.marks.as_slice()
        else {
            panic!("a title, a line and a target: {:?}", scene.marks);
        };
        let [Mark::Text { y, lines, leading, .. }] = marks.as_slice() else { panic!("{marks:?}") };
        let last = y + leading * f64::from(u32::try_from(lines.len() - 1).expect("few lines"));
        let width = if *anchor == Anchor::End { text_width(&said[0], 12.5) } else { 0.0 };
        (width_of_last(lines), x - width, below - last)
    }

    #[test]
    fn the_words_at_a_target_year_keep_clear_of_the_title_in_every_language() {
        for lang in shipped::languages() {
            for length in 1..60 {
                let (end, start, below) = places(&"n".repeat(length), lang);
                assert!(start >= end + 8.0 || below >= 18.0, "{lang}, {length}: {end} {start}");
            }
        }
    }
}
