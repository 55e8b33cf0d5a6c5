/// What a picture of an indicator shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// What is observed, in order.
    pub points: Vec<Point>,
    /// What the values are compared with, and what is to be reached: values and their words.
    pub bounds: Vec<(f64, String)>,
    /// In what unit.
    pub unit: String,
    /// What the points' groups are called.
    pub groups: Vec<String>,
}

/// An observed value.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// For which time, as it is written.
    pub period: String,
    /// When that is, in years; where one has none, all stand in order.
    pub when: Option<f64>,
    /// How much.
    pub value: f64,
    /// As it is written.
    pub words: String,
    /// How it came about, as a place among the groups.
    pub group: usize,
    /// Whether it can be compared with the point before it.
    pub joined: bool,
}

impl Series {
    /// Whether a picture adds something to the numbers.
    pub fn is_worth_drawing(&self) -> bool {
        !self.points.is_empty() && self.points.len() + self.bounds.len() > 1
    }
}
