use super::{
    MapProject, MissionMap,
    column::{Column, GAP, LEADING, MOST_BOXES, PADDING, columns},
};
use crate::charts::{
    columns::{mean, pile, small, spread, stacked, untangled},
    wrap,
};

/// The size of type, and that of notes.
const SIZE: f64 = 14.0;
const NOTE_SIZE: f64 = 13.0;
/// Where boxes begin, below the heads of the columns.
const TOP: f64 = 28.0;

/// Where everything stands.
pub(super) struct Layout<'m> {
    pub(super) projects: &'m [MapProject],
    /// The orders from top to bottom, as places among those given.
    pub(super) sector_order: Vec<usize>,
    pub(super) project_order: Vec<usize>,
    pub(super) challenge: Column,
    pub(super) mission: Column,
    pub(super) sector: Column,
    pub(super) project: Column,
    pub(super) challenge_lines: Vec<Vec<String>>,
    /// Below the lines of each challenge.
    pub(super) goal_lines: Vec<Vec<String>>,
    pub(super) mission_lines: Vec<String>,
    pub(super) sector_lines: Vec<Vec<String>>,
    pub(super) project_lines: Vec<Vec<String>>,
    /// The way past the sectors to projects without one.
    pub(super) lane: Option<f64>,
    /// Whether projects stand in boxes; many are words alone.
    pub(super) boxed: bool,
    pub(super) height: f64,
}

impl<'m> Layout<'m> {
    pub(super) fn new(map: &MissionMap, projects: &'m [MapProject]) -> Self {
        let [challenge, mission, sector, project] =
            columns(!map.sectors.is_empty(), projects.len());
        let (sector_order, project_order) = orders(map.sectors.len(), projects);
        let boxed = projects.len() <= MOST_BOXES;
        let most = match projects.len() {
            0..=8 => 3,
            9..=20 => 2,
            _ => 1,
        };
        let words = |text: &str, (_, width): (f64, f64), most| {
            wrap(text, SIZE, width - 2.0 * PADDING, most)
        };
        let challenge_lines: Vec<_> =
            map.challenges.iter().map(|one| words(&one.label, challenge, 3)).collect();
        let goals = |goals: &str| wrap(goals, NOTE_SIZE, challenge.1 - 2.0 * PADDING, 2);
        let goal_lines: Vec<_> = map.challenges.iter().map(|one| goals(&one.goals)).collect();
        // The words are bold, and so a little wider.
        let mission_lines = wrap(&map.mission, SIZE * 1.06, mission.1 - 2.0 * PADDING, 8);
        let sector_lines: Vec<_> =
            sector_order.iter().map(|at| words(&map.sectors[*at], sector, 2)).collect();
        // Words without a box reach to the edge.
        let room = (project.0, project.1 + if boxed { 0.0 } else { PADDING - 2.0 });
        let project_lines: Vec<_> =
            project_order.iter().map(|at| words(&projects[*at].title, room, most)).collect();
        let tall = |lines: usize| small(lines) * LEADING + 14.0;
        let mut layout = Self {
            projects,
            challenge: Column::new(
                challenge,
                challenge_lines
                    .iter()
                    .zip(&goal_lines)
                    .map(|(l, goals)| tall(l.len() + goals.len())),
            ),
            mission: Column::new(
                mission,
                [tall(mission_lines.len() + usize::from(map.year.is_some())) + 8.0],
            ),
            sector: Column::new(sector, sector_lines.iter().map(|l| tall(l.len()))),
            project: Column::new(
                project,
                project_lines.iter().map(|lines| {
                    if boxed { tall(lines.len()) } else { small(lines.len()) * LEADING + 4.0 }
                }),
            ),
            sector_order,
            project_order,
            challenge_lines,
            goal_lines,
            mission_lines,
            sector_lines,
            project_lines,
            lane: None,
            boxed,
            height: 0.0,
        };
        layout.place();
        layout
    }

    /// Says how high everything stands: the higher of sectors and projects from top to bottom, the
    /// other beside what it is joined to.
    fn place(&mut self) {
        let gap = if self.boxed { GAP } else { 0.0 };
        let without = self.projects.iter().any(|project| project.sectors.is_empty());
        // A lane takes a place below the sectors, which has no words.
        let has_lane = without && !self.sector.heights.is_empty();
        let mut slots = self.sector.heights.clone();
        slots.extend(has_lane.then_some(1.0));
        let piles = [
            pile(&self.challenge.heights, GAP),
            pile(&self.mission.heights, GAP),
            pile(&slots, GAP),
            pile(&self.project.heights, gap),
        ];
        let bounds = (TOP, TOP + piles.iter().copied().fold(0.0, f64::max));
        self.challenge.middles = stacked(&self.challenge.heights, GAP, bounds);
        self.mission.middles = stacked(&self.mission.heights, GAP, bounds);
        let mut middles;
        if piles[3] >= piles[2] {
            self.project.middles = stacked(&self.project.heights, gap, bounds);
            let mut wanted = Vec::new();
            for slot in 0..slots.len() {
                let joined = self.joined_to(slot).map(|row| self.project.middles[row]);
                let below = wanted.last().copied().unwrap_or(bounds.0);
                wanted.push(mean(joined, below));
            }
            middles = spread(&wanted, &slots, GAP, bounds);
        } else {
            middles = stacked(&slots, GAP, bounds);
            let wanted: Vec<f64> = (0..self.project.heights.len())
                .map(|row| {
                    let slots =
                        (0..slots.len()).filter(|slot| self.joined_to(*slot).any(|to| to == row));
                    mean(slots.map(|slot| middles[slot]), bounds.1)
                })
                .collect();
            self.project.middles = spread(&wanted, &self.project.heights, gap, bounds);
        }
        self.lane = if has_lane { middles.pop() } else { None };
        self.sector.middles = middles;
        self.height = bounds.1 + 2.0;
    }

    /// The rows of the projects that are joined to a slot of the column of sectors, from the top;
    /// the slot below the last sector is the lane.
    pub(super) fn joined_to(&self, slot: usize) -> impl Iterator<Item = usize> {
        let sector = self.sector_order.get(slot);
        self.project_order.iter().enumerate().filter_map(move |(row, at)| {
            let sectors = &self.projects[*at].sectors;
            let joined = sector.map_or(sectors.is_empty(), |sector| sectors.contains(sector));
            joined.then_some(row)
        })
    }
}

/// The orders of sectors and projects in which few lines cross.
fn orders(sectors: usize, projects: &[MapProject]) -> (Vec<usize>, Vec<usize>) {
    let lines = projects.iter().enumerate();
    let lines = lines.flat_map(|(at, project)| project.sectors.iter().map(move |to| (*to, at)));
    untangled(sectors, projects.len(), &lines.collect::<Vec<_>>())
}
