use super::{column::WIDTH, *};
use crate::charts::{Mark, Scene};
use atlas_locale::shipped;

fn drawn(map: &MissionMap) -> Option<Scene> {
    mission_map(map, &shipped::words("en"))
}

fn map(sectors: usize, projects: &[&[usize]]) -> MissionMap {
    let challenge = |label: &str, goals: &str| MapChallenge {
        label: label.to_owned(),
        goals: goals.to_owned(),
        href: "/challenges/climate-neutrality/".to_owned(),
        class: "challenge--climate-neutrality".to_owned(),
    };
    MissionMap {
        challenges: vec![
            challenge("Climate neutrality", "SDG 7, 13"),
            challenge("Neighbourhoods and public realm", "SDG 1, 3, 4, 8, 10, 11, 16, 17"),
            challenge("Anything else", ""),
        ],
        mission: "Carbon-neutral living within the Greater Manchester economy, for all".to_owned(),
        year: Some(2038),
        sectors: (0..sectors).map(|n| format!("Waste and materials {n}")).collect(),
        projects: projects
            .iter()
            .enumerate()
            .map(|(n, sectors)| MapProject {
                title: format!("Sustainable consumption and production challenge group {n}"),
                href: (n % 2 == 0).then(|| format!("/projects/project-{n}/")),
                sectors: sectors.to_vec(),
            })
            .collect(),
    }
}

fn many(count: usize, sectors: usize) -> MissionMap {
    let of: Vec<Vec<usize>> = (0..count)
        .map(|n| match n % 4 {
            0 => Vec::new(),
            1 => vec![n % sectors, (n + 1) % sectors],
            _ => vec![n % sectors],
        })
        .collect();
    map(sectors, &of.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

fn flat<'m>(marks: &'m [Mark], found: &mut Vec<&'m Mark>) {
    for mark in marks {
        match mark {
            Mark::Link { marks, .. } | Mark::Group { marks, .. } => flat(marks, found),
            mark => found.push(mark),
        }
    }
}

/// Every box, and every block of words outside of boxes, as left, top, right, bottom.
fn areas(scene: &Scene) -> Vec<[f64; 4]> {
    let mut marks = Vec::new();
    flat(&scene.marks, &mut marks);
    let boxes: Vec<[f64; 4]> = marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Rect { x, y, width, height, class, .. } if !class.starts_with("map-hue") => {
                Some([*x, *y, x + width, y + height])
            }
            _ => None,
        })
        .collect();
    let words = marks.iter().filter_map(|mark| {
        let Mark::Text { x, y, lines, leading, .. } = mark else { return None };
        let widest = lines.iter().map(|l| crate::charts::text_width(l, 14.0)).fold(0.0, f64::max);
        let rows = crate::charts::columns::small(lines.len() - 1);
        Some([*x, y - 11.0, x + widest, y + rows * leading + 3.0])
    });
    let mut areas = Vec::new();
    for area in words {
        let home = boxes.iter().find(|home| overlap(home, &area));
        match home {
            Some(home) => assert!(inside(&area, home), "{area:?} leaves its box {home:?}"),
            None => areas.push(area),
        }
    }
    areas.extend(boxes);
    areas
}

fn overlap(a: &[f64; 4], b: &[f64; 4]) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

fn inside(a: &[f64; 4], b: &[f64; 4]) -> bool {
    a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] + 1.0 && a[3] <= b[3] + 0.1
}

#[test]
fn nothing_lies_over_another_or_outside() {
    for sectors in [0, 1, 4, 15] {
        for count in [0, 1, 2, 7, 13, 40, 57] {
            if sectors + count == 0 {
                continue;
            }
            let of =
                if sectors == 0 { map(0, &vec![&[][..]; count]) } else { many(count, sectors) };
            let scene = drawn(&of).unwrap();
            let areas = areas(&scene);
            let whole = [0.0, 0.0, WIDTH, scene.height];
            for (at, area) in areas.iter().enumerate() {
                assert!(inside(area, &whole), "{sectors} sectors, {count} projects: {area:?}");
                for other in &areas[at + 1..] {
                    assert!(
                        !overlap(area, other),
                        "{sectors} sectors, {count} projects: {area:?} and {other:?}"
                    );
                }
            }
            assert_eq!(drawn(&of), Some(scene));
        }
    }
}

#[test]
fn each_project_is_drawn_once_and_those_that_are_too_many_are_told() {
    let mut words = Vec::new();
    let scene = drawn(&many(57, 4)).unwrap();
    let mut marks = Vec::new();
    flat(&scene.marks, &mut marks);
    for mark in marks {
        if let Mark::Text { lines, .. } = mark {
            words.push(lines.join(" "));
        }
    }
    let projects = words.iter().filter(|said| said.starts_with("Sustainable")).count();
    assert_eq!(projects, MOST_PROJECTS);
    assert!(words.contains(&"and 17 more below".to_owned()));
}

#[test]
fn forty_projects_fit_on_a_sheet_of_paper() {
    // A4 less margins of 2 cm, at the ten points to a rem that printed pages have.
    let height = drawn(&many(40, 6)).unwrap().height / 16.0 * 10.0 / 72.0 * 2.54;
    assert!(height < 25.7, "{height} cm");
}

#[test]
fn a_mission_without_sectors_and_projects_has_no_map() {
    assert_eq!(drawn(&map(0, &[])), None);
}

#[test]
fn lines_lead_from_each_project_to_its_sectors_or_the_mission() {
    let scene = drawn(&map(2, &[&[1], &[0, 1], &[]])).unwrap();
    let Mark::Path { d, .. } = &scene.marks[0] else { panic!("the lines come first") };
    // Three challenges; two sectors and the lane, which has a straight way past them; three lines
    // between sectors and projects, one from the lane.
    assert_eq!(d.matches('M').count(), 3 + 3 + 1 + 4, "{d}");
}
