use crate::{
    browser::{self, Pick},
    components::icon,
    context::Setting,
};
use atlas_locale::{Said, said::views};
use atlas_model::comparison::{Column, RecordRef, Show, query_of};
use std::rc::Rc;
use yew::prelude::*;

/// The ways from a comparison to those of other records, or of the same in another order: each is a
/// link.
pub struct Arranging<'s> {
    columns: &'s [Rc<Column>],
    /// As addresses write them.
    with: Vec<String>,
    show: Show,
    /// Where they stand.
    pub setting: &'s Setting,
}

impl<'s> Arranging<'s> {
    /// The ways from these columns.
    pub fn new(columns: &'s [Rc<Column>], show: Show, setting: &'s Setting) -> Self {
        let with = columns.iter().map(|column| RecordRef::to(column.kind, &column.id).text());
        Self { columns, with: with.collect(), show, setting }
    }

    /// The way to a further record beside these.
    pub fn with(&self, another: &str) -> String {
        let mut with = self.with.clone();
        with.push(another.to_owned());
        link(&with, self.show, self.setting)
    }

    /// What can be done with a column.
    pub fn column(&self, place: usize) -> Html {
        let title = &self.columns[place].title;
        let moved = |to: usize| {
            let mut with = self.with.clone();
            with.swap(place, to);
            link(&with, self.show, self.setting)
        };
        let mut without = self.with.clone();
        without.remove(place);
        let tool = |href: String, name: Said<'_>, shape: &str| {
            let name = self.setting.say(name);
            html! {
                <a class="comparison__tool" {href} aria-label={name.clone()} title={name}>
                    { icon(shape, self.setting) }
                </a>
            }
        };
        html! {
            <span class="comparison__tools">
                if let Some(left) = place.checked_sub(1) {
                    { tool(moved(left), views::compare_move_left(title), "arrow-left") }
                }
                if place + 1 < self.with.len() {
                    { tool(moved(place + 1), views::compare_move_right(title), "arrow-right") }
                }
                { tool(link(&without, self.show, self.setting), views::compare_remove(title), "x") }
            </span>
        }
    }

    /// Picks all of them, so that one more can be picked elsewhere.
    pub fn keep_all(&self) -> Callback<MouseEvent> {
        let picks = picks_of(self.columns);
        let root = self.setting.frame.root.clone();
        Callback::from(move |_: MouseEvent| browser::keep_picks(&root, &picks))
    }
}

/// The link to a comparison; with nothing to compare, to where one begins.
pub fn link(with: &[String], show: Show, setting: &Setting) -> String {
    if with.is_empty() {
        return setting.href("compare/");
    }
    setting.href(&format!("compare/?{}", query_of(with, show)))
}

fn picks_of(columns: &[Rc<Column>]) -> Vec<Pick> {
    let pick = |column: &Rc<Column>| Pick {
        key: format!("{}/{}", column.kind.folder(), column.id),
        title: column.title.clone(),
        lang: column.lang.clone(),
    };
    columns.iter().map(pick).collect()
}

/// Where the tray holds what stood here before, it holds what stands here now. What the reader has
/// picked for another comparison stays as it is. Tells whether something else stood here before.
pub fn follow_tray(before: &mut Vec<Pick>, columns: &[Rc<Column>], root: &str) -> bool {
    let now = picks_of(columns);
    let sorted = |picks: &[Pick]| {
        let mut keys: Vec<String> = picks.iter().map(|pick| pick.key.clone()).collect();
        keys.sort();
        keys
    };
    let changed = !before.is_empty() && *before != now;
    if changed && sorted(&browser::picks(root)) == sorted(before) {
        browser::keep_picks(root, &now);
    }
    *before = now;
    changed
}
