use super::{
    MapChallenge, MapProject, MissionMap,
    column::{Column, GAP, LEADING, PADDING, WIDTH, words},
    layout::Layout,
};
use crate::charts::{
    Anchor, Class, Mark, Scene,
    columns::{join, small},
    cut,
};
use atlas_locale::{
    Said, Words,
    said::{app, parts},
};

impl Layout<'_> {
    pub(super) fn scene(&self, map: &MissionMap, language: &Words) -> Scene {
        let mut marks = vec![Mark::Path { d: self.lines(), class: "map-line".into() }];
        marks.extend(self.heads(map, language));
        for (row, challenge) in map.challenges.iter().enumerate() {
            marks.push(self.challenge_box(row, challenge));
        }
        marks.extend(self.mission_box(map, language));
        for (row, lines) in self.sector_lines.iter().enumerate() {
            marks.extend(self.sector.boxed(row, lines, ""));
        }
        for (row, at) in self.project_order.iter().enumerate() {
            marks.extend(self.project_box(row, &self.projects[*at]));
        }
        let mut height = self.height;
        let left_out = map.projects.len() - self.projects.len();
        if left_out > 0 {
            height += LEADING + GAP;
            let more = language.say(parts::map_more(left_out));
            let text = words(self.project.x + PADDING, height - 6.0, vec![more], "");
            marks.push(Mark::Link {
                href: "#record-projects".to_owned(),
                label: None,
                marks: vec![text],
                class: Class::default(),
            });
        }
        Scene {
            id: "map-picture".to_owned(),
            title: language.say(parts::map()),
            description: description(map, language),
            width: WIDTH,
            height,
            class: "mission-map__picture picture--mirrored".into(),
            marks,
        }
    }

    /// All lines, as one outline.
    fn lines(&self) -> String {
        let mut d = String::new();
        let hub = self.mission.middles[0];
        for middle in &self.challenge.middles {
            join(&mut d, (self.challenge.end(), *middle), (self.mission.x, hub));
        }
        let start = (self.mission.end(), hub);
        for (slot, middle) in self.sector.middles.iter().chain(&self.lane).enumerate() {
            join(&mut d, start, (self.sector.x, *middle));
            if slot == self.sector.middles.len() {
                join(&mut d, (self.sector.x, *middle), (self.sector.end(), *middle));
            }
            for row in self.joined_to(slot) {
                let end = (self.project.x, self.project.middles[row]);
                join(&mut d, (self.sector.end(), *middle), end);
            }
        }
        if self.sector.middles.is_empty() {
            for middle in &self.project.middles {
                join(&mut d, start, (self.project.x, *middle));
            }
        }
        d
    }

    fn heads(&self, map: &MissionMap, language: &Words) -> Vec<Mark> {
        let head = |column: &Column, said: Said<'_>| Mark::Text {
            x: column.x,
            y: 13.0,
            anchor: Anchor::Start,
            lines: vec![language.say(said)],
            leading: LEADING,
            class: "map-head".into(),
        };
        let several = |column: &Column, count: usize, said: fn(usize) -> Said<'static>| {
            (count > 0).then(|| head(column, said(count)))
        };
        let heads = [
            several(&self.challenge, map.challenges.len(), parts::map_challenges),
            Some(head(&self.mission, parts::map_mission().into())),
            several(&self.sector, map.sectors.len(), parts::map_sectors),
            several(&self.project, map.projects.len(), parts::map_projects),
        ];
        heads.into_iter().flatten().collect()
    }

    fn challenge_box(&self, row: usize, challenge: &MapChallenge) -> Mark {
        let column = &self.challenge;
        let (lines, goals) = (&self.challenge_lines[row], &self.goal_lines[row]);
        let top = column.top(row);
        let mut marks = column.boxed(row, lines, "map-linked");
        let under = top + 7.0 + small(lines.len()) * LEADING + 13.0;
        if !goals.is_empty() {
            marks.push(words(column.x + PADDING, under, goals.clone(), "map-note"));
        }
        marks.push(Mark::Rect {
            x: column.x,
            y: top,
            width: 4.0,
            height: column.heights[row],
            radius: 0.0,
            class: format!("map-hue {}", challenge.class).into(),
        });
        let is_cut = cut(lines) || cut(goals);
        let label = is_cut.then(|| format!("{} {}", challenge.label, challenge.goals));
        Mark::Link { href: challenge.href.clone(), label, marks, class: Class::default() }
    }

    fn mission_box(&self, map: &MissionMap, language: &Words) -> Vec<Mark> {
        let column = &self.mission;
        let mut marks = vec![column.frame(0, "map-goal")];
        let first = column.top(0) + 11.0 + 13.0;
        let x = column.x + PADDING;
        marks.push(words(x, first, self.mission_lines.clone(), "map-goal__title"));
        if let Some(year) = map.year {
            let under = first + small(self.mission_lines.len()) * LEADING;
            let target = language.say(app::target_year(year.to_string()));
            marks.push(words(x, under, vec![target], "map-goal__year"));
        }
        marks
    }

    fn project_box(&self, row: usize, project: &MapProject) -> Vec<Mark> {
        let lines = &self.project_lines[row];
        let linked = if project.href.is_some() { "map-linked" } else { "" };
        let marks = if self.boxed {
            self.project.boxed(row, lines, linked)
        } else {
            let first = self.project.top(row) + 2.0 + 13.0;
            let (x, y) = (self.project.x, self.project.middles[row]);
            vec![
                Mark::Circle { x, y, radius: 3.0, class: "map-end".into() },
                words(x + PADDING, first, lines.clone(), linked),
            ]
        };
        let Some(href) = &project.href else { return marks };
        vec![Mark::Link {
            href: href.clone(),
            label: cut(lines).then(|| project.title.clone()),
            marks,
            class: Class::default(),
        }]
    }
}

/// What a reader who cannot see it should know.
fn description(map: &MissionMap, language: &Words) -> String {
    let (challenges, sectors, projects) =
        (map.challenges.len(), map.sectors.len(), map.projects.len());
    let columns = [
        (challenges > 0).then(|| parts::map_count_challenges(challenges)),
        Some(parts::map_the_mission().into()),
        (sectors > 0).then(|| parts::map_count_sectors(sectors)),
        (projects > 0).then(|| parts::map_count_projects(projects)),
    ];
    let columns: Vec<String> =
        columns.into_iter().flatten().map(|said| language.say(said)).collect();
    language.say(parts::map_description(language.in_a_row(&columns)))
}
