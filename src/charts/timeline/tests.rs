use super::{Event, Shape, State, Wording, Years, timeline};
use crate::charts::{Anchor, Mark, Scene, text_width};
use atlas_locale::shipped;

pub(super) fn event(when: &str, title: &str) -> Event {
    Event {
        when: when.parse().expect("a date"),
        date: when.to_owned(),
        title: title.to_owned(),
        words: "Año de la meta · meta no alcanzada".to_owned(),
        shape: Shape::Step,
        state: State::Done,
    }
}

pub(super) fn many(count: usize) -> Vec<Event> {
    let when = |place: usize| format!("{}-{:02}", 2012 + place % 19, 1 + place % 12);
    (0..count)
        .map(|place| event(&when(place), "The council took a long decision on its plan"))
        .collect()
}

pub(super) fn about(width: f64) -> Years {
    Years {
        id: "test".to_owned(),
        title: "Test".to_owned(),
        description: "A test.".to_owned(),
        span: None,
        width,
        class: "",
        words: shipped::words("en"),
    }
}

/// The boxes that the texts of a scene take.
fn boxes(scene: &Scene) -> Vec<[f64; 4]> {
    let mut boxes = Vec::new();
    for mark in &scene.marks {
        let Mark::Text { x, y, anchor, lines, leading, .. } = mark else { continue };
        for (row, line) in lines.iter().enumerate() {
            let width = text_width(line, 12.5);
            let left = match anchor {
                Anchor::Start => *x,
                Anchor::Middle => x - width / 2.0,
                Anchor::End => x - width,
            };
            let base = y + leading * f64::from(u32::try_from(row).expect("few lines"));
            boxes.push([left, base - 9.0, left + width, base + 2.0]);
        }
    }
    boxes
}

fn check(events: &[Event], wordings: &[Wording], width: f64) -> Scene {
    let scene = timeline(&about(width), events, wordings);
    let boxes = boxes(&scene);
    for (place, one) in boxes.iter().enumerate() {
        assert!(
            one[0] >= -1.0 && one[2] <= width + 1.0 && one[1] >= -1.0 && one[3] <= scene.height,
            "{} events at {width}: {one:?} is outside of {width} × {}",
            events.len(),
            scene.height
        );
        for other in &boxes[place + 1..] {
            let apart = one[2] <= other[0]
                || other[2] <= one[0]
                || one[3] <= other[1]
                || other[3] <= one[1];
            assert!(apart, "{} events at {width}: {one:?} and {other:?}", events.len());
        }
    }
    assert!(scene.height < 720.0, "{} events at {width}: {}", events.len(), scene.height);
    scene
}

#[test]
fn however_many_events_there_are_no_words_overlap() {
    for count in [1, 2, 7, 10, 25, 80, 2000] {
        for width in [328.0, 720.0, 1100.0] {
            check(&many(count), &[], width);
        }
    }
    // All at once, and hundreds of years apart.
    check(&vec![event("2024-05", "The same month"); 12], &[], 720.0);
    check(&[event("1690", "Long ago"), event("2100?", "In the end")], &[], 720.0);
    // Two close to one another, at both ends of the axis, whose dates are long.
    let dated = |when: &str| {
        let date = "25 de septiembre de 2019".to_owned();
        Event { date, ..event(when, "Una decisión") }
    };
    check(&["2019-09", "2020-06", "2024-09", "2025"].map(dated), &[], 720.0);
}

#[test]
fn a_few_events_tell_what_they_are() {
    let scene = check(&many(7), &[], 720.0);
    let said = |scene: &Scene| format!("{:?}", scene.marks).contains("The council");
    assert!(said(&scene));
    assert!(!said(&check(&many(80), &[], 720.0)));
}

#[test]
fn wordings_of_a_goal_stand_above_and_inside() {
    let wording = |from: Option<&str>, until: Option<&str>| Wording {
        text: "Thirty per cent of what people need to eat is grown at home by the year 2030"
            .to_owned(),
        from: from.map(|date| date.parse().expect("a date")),
        until: until.map(|date| date.parse().expect("a date")),
    };
    let wordings = [
        wording(Some("2019"), Some("2025-11-04")),
        wording(Some("2025-11-04"), None),
        wording(None, Some("2021")),
        wording(None, None),
    ];
    let scene = check(&many(5), &wordings, 720.0);
    let drawn = scene.marks.iter().filter(
        |mark| matches!(mark, Mark::Path { class, .. } if class.starts_with("wording__span")),
    );
    assert_eq!(drawn.count(), 3, "one without a date has no place");
}
