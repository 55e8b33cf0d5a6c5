//! What an author sees while writing.

use crate::built::Built;
use atlas_model::{
    Kind,
    desk::{Answer, Draft, Look, Question, Reply},
};

fn text(text: &str) -> Answer {
    Answer::Text(text.to_owned())
}

fn draft(id: &str, fields: &[(&str, Answer)]) -> Draft {
    let fields = fields.iter().map(|(name, answer)| ((*name).to_owned(), answer.clone()));
    Draft { kind: Kind::Mission, id: id.to_owned(), fields: fields.collect(), body: String::new() }
}

fn errors_at(look: &Look, field: &[&str]) -> usize {
    let at =
        |problem: &&atlas_model::desk::FieldProblem| problem.is_error && problem.field == field;
    look.problems.iter().filter(at).count()
}

#[test]
fn half_a_record_shows_half_a_page() {
    let (mut working, _) = Built::shipped().work();
    let begun = draft(
        "warm-homes",
        &[
            ("title", text("Warm homes")),
            ("stage", text("soon")),
            ("target", Answer::Table(vec![("outcome".to_owned(), text("Nobody is cold"))])),
        ],
    );
    let look = working.look(&begun, None);
    assert_eq!(look.path, "content/missions/warm-homes.md");
    for field in ["summary", "statement", "city", "stage", "lead", "sources", "updated"] {
        assert_eq!(errors_at(&look, &[field]), 1, "{field}");
    }
    assert_eq!(errors_at(&look, &["target", "year"]), 1);
    assert_eq!(errors_at(&look, &["title"]), 0);
    let page = look.page.expect("a page with what there is");
    assert!(page.contains("Warm homes") && page.contains("Nobody is cold"), "{page}");
    assert!(look.made_up.contains(&"city".to_owned()), "{:?}", look.made_up);
    assert!(!look.made_up.contains(&"title".to_owned()), "{:?}", look.made_up);
    assert!(!look.text.contains('…'), "nothing made up is in the file:\n{}", look.text);
    let nothing = working.look(&draft("", &[]), None);
    assert!(nothing.page.is_some());
}

#[test]
fn every_kind_has_a_page_from_its_title_on() {
    let (mut working, told) = Built::shipped().work();
    for description in told.form.descriptions {
        let kind = description.kind;
        let name = if matches!(kind, Kind::City | Kind::Organisation) { "name" } else { "title" };
        let begun = Draft { kind, ..draft("well-begun", &[(name, text("Well begun"))]) };
        let look = working.look(&begun, None);
        let page = look.page.unwrap_or_else(|| panic!("{kind:?}: {:#?}", look.problems));
        assert!(page.contains("Well begun"), "{kind:?}");
    }
}

#[test]
fn a_problem_is_told_at_its_place_in_the_form() {
    let (mut working, _) = Built::shipped().work();
    let opened = working.fetch(Kind::Mission, "camden-food-2030");
    let mut changed = opened.draft.clone();
    for (name, answer) in &mut changed.fields {
        if let ("milestones", Answer::List(items)) = (name.as_str(), answer) {
            // The author has added two, left the first empty, and mistyped the second's date.
            items.insert(0, Answer::Table(vec![("title".to_owned(), text(""))]));
            items.insert(1, Answer::Table(vec![("date".to_owned(), text("soon"))]));
        }
    }
    let look = working.look(&changed, Some(&opened.original));
    assert_eq!(errors_at(&look, &["milestones", "1", "date"]), 1, "{:#?}", look.problems);
    assert_eq!(errors_at(&look, &["milestones", "1", "title"]), 1);
    assert!(look.page.is_some_and(|page| page.contains("Renewal Commission launched")));
    assert!(look.text.contains("  - {date: \"2020-09-23\", title: Renewal Commission launched"));
}

#[test]
fn an_id_that_cannot_be_is_told_and_leads_nowhere_else() {
    let (mut working, _) = Built::shipped().work();
    let title = [("title", text("Warm homes"))];
    for id in ["", "Wärme", "a", "../../../etc/passwd", "🏙🏙🏙", "index", "camden-food-2030", "a/b"]
    {
        let look = working.look(&draft(id, &title), None);
        assert_eq!(errors_at(&look, &["id"]), 1, "{id}: {:#?}", look.problems);
        assert_eq!(look.path, "content/missions/new-record.md", "{id}");
        assert_eq!(errors_at(&look, &["statement"]), 1, "the rest is checked as well");
    }
}

#[test]
fn what_a_change_breaks_elsewhere_is_told() {
    let built = Built::small(&[
        ("content/site.yaml", "title: Town\nbase_url: https://a.org/\nlicence: CC0-1.0\n"),
        ("content/pages/old-page.md", "---\ntitle: Old\n---\n\n## Why\n\nSo.\n"),
        ("content/pages/new-page.md", "---\ntitle: New\n---\n\nSee [why](old-page#why).\n"),
    ]);
    let (mut working, _) = built.work();
    let opened = working.fetch(Kind::Page, "old-page");
    let look = working.look(&opened.draft, Some(&opened.original));
    assert_eq!(look.problems, []);
    let changed = Draft { body: "## What\n\nThat.".to_owned(), ..opened.draft };
    let look = working.look(&changed, Some(&opened.original));
    assert_eq!(errors_at(&look, &[]), 1, "{:#?}", look.problems);
    assert!(look.problems[0].message.starts_with("content/pages/new-page.md: "));
}

#[test]
fn a_page_is_that_of_the_edition_whose_form_it_is_written_in() {
    let settings = "title: Town\nbase_url: https://a.org/\nlanguages: [en, es]\nlicence: CC0-1.0\n\
                    translations:\n  - {lang: es, title: Ciudad}\n";
    let city = "---\nname: Malmö\ncountry: SE\nlevel: city\nlatitude: 1\nlongitude: 1\n---\n";
    let case = "---\ntitle: Una calle\nlang: es\nsummary: Una calle.\ncities: [malmo]\n\
                challenges: [housing-homelessness]\nquestion: ¿Todo?\nperiod: 2016 to 2019\n\
                evidence_level: self-reported\nstage: concluded\n\
                progress: {state: not-assessed}\ntransfer_notes: [Nada]\nauthors: [Ada]\n\
                sources:\n  - {publisher: Malmö, kind: official}\nupdated: 2026-01-01\n---\n\n\
                ## Problema\n\nEn [Malmö](city/malmo).\n";
    let built = Built::small(&[
        ("content/site.yaml", settings),
        ("content/cities/malmo.md", city),
        ("content/case-studies/una-calle.md", case),
    ]);
    let (mut working, _) = built.work_in("es/", "es");
    let opened = working.fetch(Kind::CaseStudy, "una-calle");
    let look = working.look(&opened.draft, Some(&opened.original));
    let page = look.page.expect("it has all that it needs");
    assert!(page.contains("href=\"/es/cities/malmo/\">Malmö</a>."), "{page}");
    let published = &built.files["es/case-studies/una-calle/index.html"];
    assert!(published.contains(&page), "{page}");
}

#[test]
fn a_file_is_opened_whatever_it_is() {
    let (mut working, _) = Built::shipped().work();
    let mut read = |kind, name: &str, text: &str| {
        working.ask(&Question::Read { kind, name: name.to_owned(), text: text.to_owned() })
    };
    let city = "---\nname: Malmö\ncountry: SE\nlatitude: 55.6\nlongitude: 13\n---\n";
    assert!(
        matches!(read(None, "malmo.md", city), Reply::Opened(it) if it.draft.kind == Kind::City)
    );
    assert!(matches!(read(None, "notes.txt", "To do"), Reply::Failed(_)));
    let notes = read(Some(Kind::Insight), "notes.txt", "To do");
    assert!(matches!(notes, Reply::Opened(it) if it.draft.body == "To do" && it.left.len() == 1));
}
