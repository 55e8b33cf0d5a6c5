//! What the self-test exports is the file of a mission, but for what it does not ask.

use atlas_content::{Options, SourceFile, Sources, check};
use atlas_locale::shipped;
use atlas_model::{Criteria, CriterionRating, Roar};
use mission_atlas_app::views::assess::{
    export::{file_name, markdown},
    sheet::{Edit, Field, Sheet},
};

/// Texts that YAML or Markdown could take for something else.
const AWKWARD: [&str; 6] = [
    "\"quoted\", 'both ways', {braces}, [brackets]",
    "colon: and # no comment",
    "--- \n--- and lines\r\nof their own\t",
    "\\ backslash, \u{2028} and \u{1f3d9}\u{fe0f} emoji",
    "*anchor &alias !tag |block >folded %directive @at `tick`",
    "yes",
];

fn checked(sheet: &Sheet, rest: &str) -> atlas_content::Checked {
    let file = |path: &str, text: &str| SourceFile { path: path.into(), text: text.into() };
    let text = markdown(sheet, &shipped::words("en"));
    let text = text.replacen("---\n", &format!("---\n{rest}"), 1);
    let sources = Sources {
        files: vec![
            file(
                "content/site.yaml",
                "title: Town\nbase_url: https://a.org/\nlanguages: [en]\nlicence: CC0-1.0\n",
            ),
            file(
                "content/cities/malmo.md",
                "---\nname: Malmö\ncountry: SE\nlevel: city\nlatitude: 55.6\nlongitude: 13\n---\n",
            ),
            file(&format!("content/missions/{}", file_name(sheet)), &text),
        ],
        assets: Vec::new(),
    };
    check(&sources, &Options::default())
}

fn filled(text: impl Fn(usize) -> String) -> Sheet {
    let ratings = [
        CriterionRating::Met,
        CriterionRating::Partly,
        CriterionRating::NotMet,
        CriterionRating::NotAssessed,
        CriterionRating::Met,
    ];
    let texts = Field::all().enumerate().map(|(place, field)| Edit::Text(field, text(place)));
    let ratings = ratings.into_iter().enumerate();
    Sheet::of(texts.chain(ratings.map(|(which, rating)| Edit::Rating(which, rating))))
}

#[test]
fn all_that_the_checker_misses_is_what_the_worksheet_does_not_ask() {
    let whole = filled(|place| AWKWARD[place % AWKWARD.len()].to_owned());
    for sheet in [whole, filled(|place| format!("Words {place}")), Sheet::default()] {
        let empty = sheet == Sheet::default();
        let diagnostics = checked(&sheet, "").diagnostics;
        let mut missing = 0;
        for told in &diagnostics {
            assert!(told.code.starts_with("missing-"), "{}: {}", told.line, told.message);
            missing += 1;
            let asked = ["`title`", "`statement`", "`criteria`", "`roar`"];
            let own = asked.iter().any(|field| told.message.contains(field));
            assert!(empty || !own, "{}", told.message);
        }
        assert!(missing >= 8, "{diagnostics:?}");
    }
}

#[test]
fn with_what_is_missing_added_the_record_says_what_was_written() {
    let rest = "summary: A mission.\ncity: malmo\nrecognition: self-described\n\
                challenges: [climate-adaptation]\ntarget: {outcome: Dry cellars, note: No year}\n\
                stage: adopted\nprogress: {state: not-assessed}\nlead: {name: Malmö, kind: \
                local-government}\nsources:\n  - {publisher: Malmö, kind: official}\nupdated: \
                2026-11-20\n";
    let sheet = filled(|place| AWKWARD[place % AWKWARD.len()].to_owned());
    let found = checked(&sheet, rest);
    let site = found.site.unwrap_or_else(|| panic!("{:?}", found.diagnostics));
    let mission = &site.missions[0].record;
    let said = |field: Field| {
        let text = sheet.text(field).split_whitespace().collect::<Vec<_>>().join(" ");
        text.trim().to_owned()
    };
    assert_eq!(mission.common.title, said(Field::Title));
    assert_eq!(mission.statement, said(Field::Statement));
    for which in 0..Criteria::NAMES.len() {
        let criterion = mission.criteria.all()[which].expect("each has a reason");
        assert_eq!(criterion.rating, sheet.criteria[which].rating);
        assert_eq!(criterion.why.as_deref(), Some(said(Field::Why(which)).as_str()));
    }
    for which in 0..Roar::NAMES.len() {
        let text = mission.roar.all()[which].map(|cited| cited.text.clone());
        assert_eq!(text, Some(said(Field::Roar(which))));
    }
}
