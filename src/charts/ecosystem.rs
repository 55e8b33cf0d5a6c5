use super::{Anchor, Mark, Scene, columns::small, lettering::HEAVY, text_width};
use crate::naming;
use atlas_locale::{Words, said::parts};

/// Who takes part, in bands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ecosystem {
    /// From top to bottom.
    pub bands: Vec<Band>,
}

/// Those who play one part.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// The part: `Civil society`.
    pub label: String,
    /// By what they do.
    pub rows: Vec<BandRow>,
}

/// Those who play one part and do the same.
#[derive(Clone, Debug, PartialEq)]
pub struct BandRow {
    /// What they do: `Funder`.
    pub label: String,
    /// Whether they lead.
    pub leads: bool,
    /// How many organisations.
    pub organisations: usize,
    /// Groups of organisations, each of so many.
    pub groups: Vec<u32>,
}

/// As wide as the margin where it stands, and as a small phone.
const WIDTH: f64 = 304.0;
const SIZE: f64 = 13.0;
/// Where what they do is told, and where the marks begin, if no word before is longer.
const ROLES: f64 = 92.0;
const MARKS: f64 = 170.0;
/// What is left between words and what stands beside them.
const GAP: f64 = 8.0;
const RADIUS: f64 = 4.5;
const STEP: f64 = 13.0;
const ROW: f64 = 19.0;
/// Above and below the rows of a band.
const AIR: f64 = 7.0;
/// The most marks of a row: what is more is told as a number.
const MOST: usize = 100;

/// Bands of marks, one for each organisation; a group is a number in a frame.
pub fn ecosystem(ecosystem: &Ecosystem, words: &Words) -> Scene {
    let mut marks = Vec::new();
    let mut top = 0.0;
    let Columns { roles, marks: first } = Columns::of(ecosystem);
    for band in &ecosystem.bands {
        if top > 0.0 {
            let d = format!("M0 {top:.1}H{WIDTH}");
            marks.push(Mark::Path { d, class: "ecosystem-rule".into() });
        }
        let base = top + AIR + 14.0;
        marks.push(text(0.0, base, band.label.clone(), "ecosystem-part"));
        if band.rows.is_empty() {
            let none = words.say(parts::ecosystem_none());
            marks.push(text(roles, base, none, "ecosystem-soft"));
        }
        let mut y = top + AIR;
        for row in &band.rows {
            marks.push(text(roles, y + 14.0, row.label.clone(), "ecosystem-soft"));
            let (drawn, next) = of_row(row, (first, y), words);
            marks.extend(drawn);
            y = next;
        }
        top = y.max(top + AIR + ROW) + AIR;
    }
    Scene {
        id: "ecosystem-picture".to_owned(),
        title: words.say(parts::ecosystem_title()),
        description: description(ecosystem, words),
        width: WIDTH,
        height: top,
        class: "ecosystem picture--mirrored".into(),
        marks,
    }
}

/// Where the columns of a picture begin: as far right as the words of its language need.
struct Columns {
    roles: f64,
    marks: f64,
}

impl Columns {
    fn of(ecosystem: &Ecosystem) -> Self {
        let widest = |words: &mut dyn Iterator<Item = &String>| {
            words.map(|said| text_width(said, SIZE)).fold(0.0, f64::max)
        };
        let bands = || ecosystem.bands.iter();
        let parts = widest(&mut bands().map(|band| &band.label)) * HEAVY;
        let roles = ROLES.max(parts + GAP);
        let doing = widest(&mut bands().flat_map(|band| &band.rows).map(|row| &row.label));
        // Some marks of a row stand in one line whatever words are before them.
        let marks = (MARKS.max(roles + doing + GAP)).min(WIDTH - 3.0 * STEP);
        Self { roles, marks }
    }
}

/// The marks of a row, in as many lines as they take, and where the next row begins.
fn of_row(row: &BandRow, (first, top): (f64, f64), words: &Words) -> (Vec<Mark>, f64) {
    let mut marks = Vec::new();
    let class = if row.leads { "ecosystem-lead" } else { "ecosystem-mark" };
    let (mut x, mut y) = (first, top + ROW / 2.0);
    let mut next = |width: f64| {
        if x + width > WIDTH {
            (x, y) = (first, y + ROW - 3.0);
        }
        let at = (x, y);
        x += width + STEP - 2.0 * RADIUS;
        at
    };
    for _ in 0..row.organisations.min(MOST) {
        let (x, y) = next(2.0 * RADIUS);
        marks.push(Mark::Circle { x: x + RADIUS, y, radius: RADIUS, class: class.into() });
    }
    let left_out = row.organisations.saturating_sub(MOST);
    let more = (left_out > 0).then(|| format!("+{}", words.number(small(left_out))));
    let groups = row.groups.iter().map(|count| words.number(*count));
    for number in groups.chain(more) {
        let width = text_width(&number, SIZE) + 11.0;
        let (x, y) = next(width);
        marks.push(Mark::Rect {
            x,
            y: y - 8.0,
            width,
            height: 16.0,
            radius: 8.0,
            class: "ecosystem-group".into(),
        });
        marks.push(Mark::Text {
            x: x + width / 2.0,
            y: y + 4.5,
            anchor: Anchor::Middle,
            lines: vec![number],
            leading: SIZE,
            class: "ecosystem-count".into(),
        });
    }
    (marks, y + ROW / 2.0)
}

fn text(x: f64, y: f64, said: String, class: &'static str) -> Mark {
    Mark::Text {
        x,
        y,
        anchor: Anchor::Start,
        lines: vec![said],
        leading: SIZE,
        class: class.into(),
    }
}

fn description(ecosystem: &Ecosystem, words: &Words) -> String {
    let told = ecosystem.bands.iter().map(|band| {
        let rows: Vec<String> = band.rows.iter().map(|row| told(row, words)).collect();
        let none = || words.say(parts::ecosystem_none());
        let rows = if rows.is_empty() { none() } else { words.in_a_row(&rows) };
        words.say(parts::ecosystem_band(&band.label, rows))
    });
    told.collect::<Vec<_>>().join(" ")
}

fn told(row: &BandRow, words: &Words) -> String {
    let one = (row.organisations > 0).then(|| words.number(small(row.organisations)));
    let groups = row.groups.iter().map(|count| words.say(parts::ecosystem_group(*count)));
    let counts = one.into_iter().chain(groups);
    let counts = counts.reduce(|before, next| words.say(parts::ecosystem_and(before, next)));
    words.say(parts::ecosystem_row(naming::small(words, &row.label), counts.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_locale::shipped;

    fn row(organisations: usize, groups: &[u32]) -> BandRow {
        BandRow {
            label: "Delivery".to_owned(),
            leads: false,
            organisations,
            groups: groups.to_vec(),
        }
    }

    fn band(rows: Vec<BandRow>) -> Band {
        Band { label: "Civil society".to_owned(), rows }
    }

    /// The marks of a scene, as left, top, right, bottom.
    fn areas(scene: &Scene) -> Vec<[f64; 4]> {
        let area = |mark: &Mark| match mark {
            Mark::Circle { x, y, radius, .. } => {
                Some([x - radius, y - radius, x + radius, y + radius])
            }
            Mark::Rect { x, y, width, height, .. } => Some([*x, *y, x + width, y + height]),
            Mark::Text { x, y, anchor: Anchor::Start, lines, .. } => {
                Some([*x, y - 10.0, x + text_width(&lines[0], SIZE), y + 3.0])
            }
            _ => None,
        };
        scene.marks.iter().filter_map(area).collect()
    }

    #[test]
    fn one_to_hundreds_are_drawn_apart_and_inside() {
        for count in [0, 1, 9, 10, 90, 250] {
            let groups: &[u32] = if count % 2 == 0 { &[10, 225, 1_000_000] } else { &[] };
            let rows = vec![row(count, groups), row(1, &[]), row(0, groups)];
            let bands = vec![band(rows), band(Vec::new()), band(vec![row(count, &[])])];
            let scene = ecosystem(&Ecosystem { bands }, &shipped::words("en"));
            let areas = areas(&scene);
            for (at, a) in areas.iter().enumerate() {
                assert!(
                    a[0] >= 0.0 && a[1] >= 0.0 && a[2] <= WIDTH && a[3] <= scene.height,
                    "{count}: {a:?}"
                );
                for b in &areas[at + 1..] {
                    assert!(
                        a[0] >= b[2] || b[0] >= a[2] || a[1] >= b[3] || b[1] >= a[3],
                        "{count}: {a:?} and {b:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn each_organisation_has_a_mark_and_each_group_its_number() {
        let bands = vec![band(vec![row(12, &[10])]), band(vec![row(130, &[])])];
        let scene = ecosystem(&Ecosystem { bands }, &shipped::words("en"));
        let dots = scene.marks.iter().filter(|mark| matches!(mark, Mark::Circle { .. })).count();
        assert_eq!(dots, 12 + MOST);
        let numbers = scene.marks.iter().filter_map(|mark| match mark {
            Mark::Text { lines, anchor: Anchor::Middle, .. } => Some(lines[0].as_str()),
            _ => None,
        });
        assert_eq!(numbers.collect::<Vec<_>>(), ["10", "+30"]);
        assert_eq!(
            scene.description,
            "Civil society: delivery 12 and a group of 10. Civil society: delivery 130."
        );
    }

    #[test]
    fn numbers_are_written_as_the_language_writes_them() {
        let check = |lang: &str, group: &str, more: &str, all: &str| {
            let bands = vec![band(vec![row(2300, &[1_000_000])])];
            let scene = ecosystem(&Ecosystem { bands }, &shipped::words(lang));
            assert!(scene.description.contains(all), "{}", scene.description);
            let drawn = format!("{:?}", scene.marks);
            assert!(drawn.contains(group) && drawn.contains(more), "{lang}: {drawn}");
        };
        check("en", "\"1,000,000\"", "\"+2,200\"", "2,300");
        check("de", "\"1.000.000\"", "\"+2.200\"", "2.300");
    }
}
