use super::frame::Frame;
use crate::charts::{Anchor, text_width};

/// A mark that may be named: where it is drawn, and its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// Its middle, in the frame.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// How large it is drawn.
    pub radius: f64,
    /// What it is called.
    pub name: String,
}

/// Where a mark's name stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Where `anchor` lies.
    pub x: f64,
    /// The base line.
    pub y: f64,
    /// Which end of the name lies there.
    pub anchor: Anchor,
}

/// The type's size.
pub const SIZE: f64 = 13.0;
/// Between a mark and its name.
const GAP: f64 = 5.0;

#[derive(Clone, Copy)]
struct Area {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// A place for the name of each mark: on the right, else on the left; none where it would cover
/// another mark or name, or leave the frame. The first marks choose first.
pub fn labels(marks: &[Named], frame: &Frame) -> Vec<Option<Label>> {
    let around = |mark: &Named| Area {
        left: mark.x - mark.radius,
        right: mark.x + mark.radius,
        top: mark.y - mark.radius,
        bottom: mark.y + mark.radius,
    };
    let mut taken: Vec<Area> = marks.iter().map(around).collect();
    let mut place = |mark: &Named| {
        let wide = text_width(&mark.name, SIZE);
        let (top, bottom) = (mark.y - SIZE * 0.55, mark.y + SIZE * 0.55);
        let (right, left) = (mark.x + mark.radius + GAP, mark.x - mark.radius - GAP);
        let ways = [
            (Area { left: right, right: right + wide, top, bottom }, right, Anchor::Start),
            (Area { left: left - wide, right: left, top, bottom }, left, Anchor::End),
        ];
        let free = |area: &Area| {
            area.left >= 0.0
                && area.right <= frame.width
                && area.top >= 0.0
                && area.bottom <= frame.height
                && taken.iter().all(|other| apart(area, other))
        };
        let (area, x, anchor) = ways.into_iter().find(|(area, ..)| free(area))?;
        taken.push(area);
        Some(Label { x, y: mark.y + SIZE * 0.35, anchor })
    };
    marks.iter().map(&mut place).collect()
}

fn apart(one: &Area, other: &Area) -> bool {
    one.right < other.left
        || other.right < one.left
        || one.bottom < other.top
        || other.bottom < one.top
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::views::world_map::frame::WIDE;

    fn mark(x: f64, y: f64) -> Named {
        Named { x, y, radius: 6.0, name: "Copenhagen".to_owned() }
    }

    #[test]
    fn a_name_stands_where_there_is_room() {
        let marks = [mark(100.0, 100.0), mark(140.0, 100.0), mark(165.0, 104.0), mark(835.0, 9.0)];
        let anchors: Vec<Option<Anchor>> =
            labels(&marks, &WIDE).into_iter().map(|label| Some(label?.anchor)).collect();
        assert_eq!(
            anchors,
            [Some(Anchor::End), None, Some(Anchor::Start), Some(Anchor::End)],
            "left of the second mark; nowhere; right; inside"
        );
    }
}
