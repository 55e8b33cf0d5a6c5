//! What is published is what its authors see when they open it.

use crate::built::Built;
use atlas_content::Severity;
use atlas_model::Kind;

#[test]
fn every_record_opens_as_it_is_published() {
    let built = Built::shipped();
    let (mut working, told) = built.work();
    assert!(told.records.len() > 80);
    for (kind, id, title) in &told.records {
        let source = built.sources.files.iter().find(|file| {
            let folder = format!("content/{}/{id}", kind.folder());
            file.path == format!("{folder}.md") || file.path == format!("{folder}/index.md")
        });
        // A page that comes with the program has no file.
        let Some(source) = source else { continue };
        let opened = working.fetch(*kind, id);
        assert_eq!(opened.original, *source.text, "{}", source.path);
        assert!(opened.left.is_empty(), "{}: {:?}", source.path, opened.left);
        let look = working.look(&opened.draft, Some(&opened.original));
        assert_eq!((look.number, &look.path), (7, &source.path));
        assert_eq!(look.text, *source.text, "{}", source.path);
        let told = |is_error: bool, line: u32| (is_error, line);
        let said: Vec<_> =
            look.problems.iter().map(|problem| told(problem.is_error, problem.line)).collect();
        let diagnostics = built.checked.diagnostics.iter();
        let of_build: Vec<_> = diagnostics
            .filter(|found| found.path == source.path)
            .map(|found| told(found.severity == Severity::Error, found.line))
            .collect();
        assert_eq!(said, of_build, "{}", source.path);
        let path = match kind {
            Kind::Page => format!("{id}/index.html"),
            _ => format!("{}/{id}/index.html", kind.folder()),
        };
        let page = look.page.unwrap_or_else(|| panic!("{} has no page", source.path));
        assert!(page.contains("<h1") && look.made_up.is_empty(), "{title}");
        let (_, published) = built.files[&path].split_once("data-fixed=\"\"").unwrap();
        assert!(published.contains(&page), "{}", source.path);
    }
}

#[test]
fn the_form_is_told_what_it_may_offer() {
    let (_, told) = Built::shipped().work();
    let camden = |(kind, id, _): &(Kind, String, String)| *kind == Kind::City && id == "camden";
    assert!(told.records.iter().any(camden));
    let mission = told.form.descriptions.iter().find(|it| it.kind == Kind::Mission).unwrap();
    assert!(mission.field(&["progress", "state"]).is_some());
    for name in ["challenges", "sectors", "instruments", "governance", "methods"] {
        let terms = told.form.vocabularies.iter().find(|(known, _)| known == name);
        assert!(terms.is_some_and(|(_, terms)| terms.len() > 3), "{name}");
    }
}
