//! What changes in a file, and what stays.

use atlas_content::{
    describe,
    draft::{read, write},
};
use atlas_model::{
    Kind,
    description::Field,
    desk::{Answer, Draft},
};

const FILE: &str = "---
# Who we are
title: Warm homes  # short, please
city: northport

# The goal
target: {year: 2030, outcome: \"All homes: warm\"}
milestones: # by year
  - {date: \"2020\", title: Start}
  # not sure of this one
  - date: \"2021\"
    title: Half way
  - {date: \"2030\", title: Goal}
tags: [a, b]
---

The *article*.
";

/// The fields of a mission, those of these tests first and in this order.
fn known() -> Vec<Field> {
    let mut fields = describe(Kind::Mission).fields;
    let order =
        ["title", "summary", "city", "challenges", "target", "milestones", "lessons", "tags"];
    sort(&mut fields, &order);
    let target = fields.iter_mut().find(|field| field.name == "target").unwrap();
    sort(&mut target.table, &["year", "outcome"]);
    let milestones = fields.iter_mut().find(|field| field.name == "milestones").unwrap();
    sort(&mut milestones.table, &["date", "title"]);
    fields
}

fn sort(fields: &mut [Field], order: &[&str]) {
    fields.sort_by_key(|field| order.iter().position(|name| *name == field.name).unwrap_or(99));
}

fn check(change: impl Fn(&mut Draft), from: &str, to: &str) {
    let (mut draft, _) = read(Kind::Mission, "warm-homes.md", FILE);
    change(&mut draft);
    assert!(FILE.contains(from));
    let written = write(&draft, Some(FILE), &known());
    assert_eq!(written, FILE.replace(from, to));
}

fn set(draft: &mut Draft, name: &str, answer: Answer) {
    draft.fields.retain(|(known, _)| known != name);
    draft.fields.push((name.to_owned(), answer));
}

fn text(text: &str) -> Answer {
    Answer::Text(text.to_owned())
}

fn table(entries: &[(&str, &str)]) -> Answer {
    Answer::Table(entries.iter().map(|(name, said)| ((*name).to_owned(), text(said))).collect())
}

#[test]
fn a_field_that_changes_is_written_in_its_place() {
    let to = "title: \"Warm homes: now\"\n";
    check(
        |it| set(it, "title", text("Warm homes: now")),
        "title: Warm homes  # short, please\n",
        to,
    );
    let from = "target: {year: 2030, outcome: \"All homes: warm\"}\n";
    let target = table(&[("outcome", "All homes warm"), ("year", "2031")]);
    let to = "target:\n  year: 2031\n  outcome: All homes warm\n";
    check(|it| set(it, "target", target.clone()), from, to);
    check(|it| set(it, "city", text(" ")), "city: northport\n", "");
}

#[test]
fn a_new_field_stands_where_an_author_looks_for_it() {
    let tags = "tags: [a, b]\n";
    check(
        |it| set(it, "summary", text("In short.")),
        "# short, please\n",
        "# short, please\nsummary: In short.\n",
    );
    check(|it| set(it, "mood", text("yes")), tags, "tags: [a, b]\nmood: \"yes\"\n");
}

#[test]
fn a_list_keeps_the_lines_of_the_items_that_stay() {
    let change = |it: &mut Draft, change: &dyn Fn(&mut Vec<Answer>)| {
        let (_, answer) = it.fields.iter_mut().find(|(name, _)| name == "milestones").unwrap();
        let Answer::List(items) = answer else { panic!("a list") };
        change(items);
    };
    let last = "  - {date: \"2030\", title: Goal}\n";
    let added = table(&[("title", "Later"), ("date", "2031")]);
    check(
        |it| change(it, &|items| items.push(added.clone())),
        last,
        &format!("{last}  - date: \"2031\"\n    title: Later\n"),
    );
    check(|it| change(it, &|items| drop(items.remove(2))), last, "");
    check(
        |it| change(it, &|items| items[0] = table(&[("title", "Begun"), ("date", "2020")])),
        "  - {date: \"2020\", title: Start}\n",
        "  - date: \"2020\"\n    title: Begun\n",
    );
}

#[test]
fn a_new_record_reads_as_an_author_would_write_it() {
    let draft = Draft {
        kind: Kind::Mission,
        id: "warm-homes".to_owned(),
        fields: vec![
            ("challenges".to_owned(), Answer::List(vec![text("food-systems"), text("housing")])),
            ("lessons".to_owned(), Answer::List(vec![table(&[("text", "Ask first: it pays.")])])),
            ("title".to_owned(), text("Warm homes – for all")),
            ("tags".to_owned(), Answer::List(vec![text("warm rooms"), text("2030")])),
            ("target".to_owned(), table(&[("outcome", "50 % less"), ("year", "2030")])),
            ("updated".to_owned(), text("2026-11-24")),
            ("summary".to_owned(), text("")),
        ],
        body: "\n## Why\n\nIt is cold.\n\n".to_owned(),
    };
    let expected = "---
title: Warm homes – for all
challenges: [food-systems, housing]
target:
  year: 2030
  outcome: 50 % less
lessons:
  - text: \"Ask first: it pays.\"
tags:
  - warm rooms
  - \"2030\"
updated: 2026-11-24
---

## Why

It is cold.
";
    assert_eq!(write(&draft, None, &known()), expected);
}
