//! A check that remembers the one before finds what a clean check finds, whatever was edited.

use atlas_content::{Memory, Options, SourceFile, Sources, check, check_again};
use proptest::prelude::*;

/// The files that edits touch, each with its texts; an empty one stands for no file. Records look
/// into each other: a party, a project, a place, an anchor.
const FILES: [(&str, &[&str]); 13] = [
    (
        "content/site.yaml",
        &[
            "schema: 1\ntitle: Town\nbase_url: https://a.org/\nlanguages: [en, fr]\nlicence: CC0-1.0\n",
            "schema: 1\ntitle: Town\nbase_url: https://a.org/b/\nlanguages: [en]\nlicence: CC0-1.0\n",
            "title: Town\nbase_url: https://a.org/\nlanguages: [en, fr]\nlicence: CC0-1.0\n\
             federation:\n  - {name: East, from: ../east}\n",
        ],
    ),
    (
        "content/organisations/council.md",
        &[
            "---\nname: Council\nkind: local-government\n---\n",
            "---\nname: The council\nkind: local-government\n---\n",
            "---\nname: Council\n---\n",
            "",
        ],
    ),
    (
        "content/cities/northport.md",
        &[
            "---\nname: Northport\ncountry: GB\nlevel: city\nlatitude: 1\nlongitude: 1\n---\n## Old\n",
            "---\nname: Northport\ncountry: GB\nlevel: city\nlatitude: 1\nlongitude: 1\n---\n## New\n",
            "---\nname: North\ncountry: GB\nlevel: city\nlatitude: 1\nlongitude: 1\n---\n[a](about)\n",
            "---\nname: North\ncountry: GB\nrecord_state: draft\nlevel: city\n---\n",
            "---\nname: [\n---\n",
            "",
        ],
    ),
    (
        "content/cities/southport.md",
        &[
            "---\nname: Southport\ncountry: GB\nlevel: city\nlatitude: 1\nlongitude: 1\n---\n",
            "---\nname: South\naliases: [southend]\ncountry: GB\nlevel: city\nlatitude: 1\nlongitude: 1\n---\n",
        ],
    ),
    (
        "content/cities/northport.fr.md",
        &[
            "---\nname: Port-Nord\n---\nVille\n",
            "---\nname: Nord\n---\n[b](southend)\n",
            "---\nname: Nord\nrecord_state: draft\n---\n[b](southend)\n",
            "",
        ],
    ),
    (
        "content/projects/street.md",
        &[
            "---\ntitle: Street\ncity: northport\nlead: council\n---\n",
            "---\ntitle: Warm street\ncity: southport\nlead: council\n---\n",
            "---\ntitle: Street\n---\n",
        ],
    ),
    ("content/missions/warm-homes.md", &[MISSION, MISSION_OF_PROJECT, ""]),
    ("content/insights/cold.md", &[INSIGHT, "---\ntitle: Cold\n---\n"]),
    (
        "content/pages/links.md",
        &[
            "---\ntitle: Links\n---\n[a](northport#old) [b](city/southport) [c](warm-homes)\n",
            "---\ntitle: Links\n---\n[a](northport#new) [b](city/southend) ![p](p.png)\n",
        ],
    ),
    ("content/pages/about.md", &["", "---\ntitle: About\n---\nWe.\n"]),
    (
        "content/pages/about.fr.md",
        &[
            "",
            "---\ntitle: À propos\n---\n[a](northport#old)\n",
            "---\ntitle: À propos\nrecord_state: draft\n---\n[a](northport#old)\n",
        ],
    ),
    ("federated/east/content/site.yaml", &[EAST, "", "title: East\n"]),
    (
        "federated/east/content/cities/eastport.md",
        &[
            "---\nname: Eastport\ncountry: FR\nlevel: city\nlatitude: 1\nlongitude: 1\n---\n[a](/about/)\n",
            "---\nname: Eastport\naliases: [northport]\ncountry: FR\n---\n[b](street)\n",
            "",
        ],
    ),
];

const EAST: &str = "title: East\nbase_url: https://east.org/\nlicence: ODbL-1.0\n";
const MISSION: &str = include_str!("corpora/ok/everything/content/missions/warm-homes.md");
const MISSION_OF_PROJECT: &str = "---\ntitle: Warm homes\nsummary: Warm.\nupdated: 2026-01-01\n\
    city: southport\nprojects: [street]\nstatement: Warm.\nrecognition: self-described\n\
    challenges: [housing-homelessness]\ntarget: {year: 2032, outcome: Warm}\nstage: in-delivery\n\
    progress: {state: behind, as_of: \"2026-09\", basis: self-reported, source: s1}\n\
    sources:\n  - {id: s1, publisher: Northport, kind: official}\nlead: council\n---\n";
const INSIGHT: &str = "---\ntitle: Cold\nclaim: Cold\nsummary: Cold.\nupdated: 2026-01-01\n\
    insight_type: lesson\nroar: routes\nstrength: one-case\nlimits: One.\n\
    supported_by:\n  - {id: street, how: It shows.}\n  - {id: warm-homes, how: So.}\n---\n";

/// The sources in which each file has the text of the choice made for it.
fn sources(choices: &[usize], picture: bool) -> Sources {
    let files = FILES.iter().zip(choices).map(|((path, texts), choice)| SourceFile {
        path: (*path).to_owned(),
        text: texts[choice % texts.len()].into(),
    });
    Sources {
        files: files.filter(|file| !file.text.is_empty()).collect(),
        assets: picture.then(|| "content/pages/p.png".to_owned()).into_iter().collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn a_check_with_memory_finds_what_a_clean_one_finds(
        edits in prop::collection::vec((0..FILES.len(), 0..6_usize, any::<bool>()), 1..16),
    ) {
        let options = Options { today: "2026-11-24".parse().ok(), ..Options::default() };
        let mut memory = Memory::default();
        let mut choices = [0; FILES.len()];
        check_again(&sources(&choices, true), &options, &mut memory);
        for (file, choice, drafts) in edits {
            choices[file] = choice;
            // Now and then drafts are asked for, and the picture goes.
            let options = Options { drafts: drafts && choice == 0, ..options.clone() };
            let sources = sources(&choices, choice != 5);
            let again = check_again(&sources, &options, &mut memory);
            prop_assert_eq!(again, check(&sources, &options));
        }
    }
}

/// Both showcases as one.
const TOGETHER: [usize; FILES.len()] = [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

#[test]
fn the_edits_begin_and_go_through_good_sites() {
    for choices in [[0; FILES.len()], [0, 1, 1, 1, 0, 1, 1, 0, 1, 1, 2, 0, 0], TOGETHER] {
        let checked = check(&sources(&choices, true), &Options::default());
        assert!(checked.site.is_some(), "{:#?}", checked.diagnostics);
    }
}
