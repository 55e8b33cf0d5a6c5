//! The files of a new showcase.

use crate::arguments::Forge;
use atlas_model::Date;

/// What a new showcase is told about itself.
pub struct Details<'a> {
    pub title: &'a str,
    pub base_url: &'a str,
    /// Where it will be published from; none where that is open.
    pub forge: Option<Forge>,
    /// The forge and the address of its repository.
    pub repository: Option<(Forge, &'a str)>,
    pub accent: Option<&'a str>,
    /// The day on which the examples are written.
    pub today: Date,
}

macro_rules! template {
    ($($path:literal from $file:literal,)+) => {
        &[$(($path, include_str!(concat!("../templates/", $file))),)+]
    };
}

/// Where each file goes, and its text with gaps: `<<title>>`.
const FILES: &[(&str, &str)] = template![
    ".editorconfig" from "editorconfig",
    ".gitignore" from "gitignore",
    ".vscode/extensions.json" from "vscode/extensions.json",
    ".vscode/settings.json" from "vscode/settings.json",
    ".vscode/tasks.json" from "vscode/tasks.json",
    "README.md" from "README.md",
    "content/case-studies/northport-warm-street.md" from "content/case-studies/northport-warm-street.md",
    "content/cities/northport.md" from "content/cities/northport.md",
    "content/collections/examples.md" from "content/collections/examples.md",
    "content/insights/start-with-the-coldest-street.md" from "content/insights/start-with-the-coldest-street.md",
    "content/missions/northport-warm-homes-2032.md" from "content/missions/northport-warm-homes-2032.md",
    "content/organisations/northport-city-council.md" from "content/organisations/northport-city-council.md",
    "content/pages/about.md" from "content/pages/about.md",
    "content/pages/accessibility.md" from "content/pages/accessibility.md",
    "content/pages/how-to-publish.md" from "content/pages/how-to-publish.md",
    "content/pages/privacy.md" from "content/pages/privacy.md",
    "content/projects/northport-coldest-street.md" from "content/projects/northport-coldest-street.md",
    "content/site.yaml" from "content/site.yaml",
    "styles/custom.css" from "styles/custom.css",
];

/// What publishes it, and what looks at each change that is proposed.
const GITHUB: &[(&str, &str)] = template![
    ".github/workflows/check.yml" from "github-check.yml",
    ".github/workflows/pages.yml" from "github-pages.yml",
];
const GITLAB: &[(&str, &str)] = template![
    ".gitlab/check.yml" from "gitlab-check.yml",
    ".gitlab-ci.yml" from "gitlab-ci.yml",
];

/// The files of a new showcase: their paths below its folder, and their texts.
pub fn fill(details: &Details<'_>) -> Vec<(String, String)> {
    let (github, gitlab) = match details.forge {
        None => (GITHUB, GITLAB),
        Some(Forge::Github) => (GITHUB, &[][..]),
        Some(Forge::Gitlab) => (&[][..], GITLAB),
        Some(Forge::Forgejo) => (&[][..], &[][..]),
    };
    let gaps = gaps(details);
    let filled = FILES.iter().chain(github).chain(gitlab).map(|(path, text)| {
        let text = gaps.iter().fold((*text).to_owned(), |text, (gap, what)| {
            text.replace(&format!("<<{gap}>>"), what)
        });
        ((*path).to_owned(), text)
    });
    let mut filled: Vec<_> = filled.collect();
    filled.sort();
    filled
}

fn gaps(details: &Details<'_>) -> [(&'static str, String); 8] {
    [
        ("title", details.title.to_owned()),
        ("title in quotes", quoted(details.title)),
        ("base url", details.base_url.to_owned()),
        ("repository", repository(details)),
        ("accent", accent(details.accent)),
        ("today", details.today.to_string()),
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
        ("publishing", publishing(details.forge).to_owned()),
    ]
}

/// A text as YAML writes it in double quotes, which is how JSON does.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn repository(details: &Details<'_>) -> String {
    let (hash, forge, url) = match details.repository {
        Some((forge, url)) => ("", forge, url),
        None => (
            "# ",
            details.forge.unwrap_or(Forge::Github),
            "https://github.com/northport/our-missions",
        ),
    };
    let forge = match forge {
        Forge::Github => "github",
        Forge::Gitlab => "gitlab",
        Forge::Forgejo => "forgejo",
    };
    format!(
        "{hash}repository:\n{hash}  forge: {forge}\n{hash}  url: {}\n{hash}  branch: main\n{hash}  \
         path: content",
        quoted(url)
    )
}

fn accent(accent: Option<&str>) -> String {
    match accent {
        Some(accent) => format!("accent: {}", quoted(accent)),
        None => "# accent: \"#7a1f4f\"".to_owned(),
    }
}

fn publishing(forge: Option<Forge>) -> &'static str {
    match forge {
        None => {
            "Put this folder into a repository on GitHub or GitLab; it has what both need, and you \
             may delete the other's. On GitHub, the file `.github/workflows/pages.yml` publishes \
             the site at each change of the branch `main`: once, choose Settings → Pages → Source: \
             \"GitHub Actions\". On GitLab, the file `.gitlab-ci.yml` does it, at each change of \
             the default branch.\n"
        }
        Some(Forge::Github) => {
            "Put this folder into a repository on GitHub. The file `.github/workflows/pages.yml` \
             publishes the site at each change of the branch `main`. Once, in the repository, \
             choose Settings → Pages → Source: \"GitHub Actions\".\n"
        }
        Some(Forge::Gitlab) => {
            "Put this folder into a project on GitLab. The file `.gitlab-ci.yml` publishes the site \
             at each change of the default branch.\n"
        }
        Some(Forge::Forgejo) => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(details: &Details<'_>, path: &str) -> Option<String> {
        fill(details).into_iter().find(|(known, _)| known == path).map(|(_, text)| text)
    }

    fn details() -> Details<'static> {
        Details {
            title: "Port: \"our\" missions",
            base_url: "https://port.example/",
            forge: None,
            repository: None,
            accent: None,
            today: "2026-11-24".parse().unwrap(),
        }
    }

    #[test]
    fn no_gap_stays_open() {
        let full = Details {
            repository: Some((Forge::Forgejo, "https://codeberg.org/port/missions")),
            accent: Some("#7a1f4f"),
            ..details()
        };
        for details in [details(), full] {
            for (path, text) in fill(&details) {
                assert!(!text.contains("<<"), "{path}: {text}");
            }
        }
    }

    #[test]
    fn a_title_stands_in_quotes_where_it_has_to() {
        let site = text(&details(), "content/site.yaml").unwrap();
        assert!(site.contains("\ntitle: \"Port: \\\"our\\\" missions\"\n"), "{site}");
        assert!(text(&details(), "README.md").unwrap().starts_with("# Port: \"our\" missions\n"));
    }

    #[test]
    fn a_forge_gets_what_it_needs_and_no_other() {
        let has = |forge| {
            let details = Details { forge, ..details() };
            [GITHUB, GITLAB].map(|files| {
                files.iter().filter(|(path, _)| text(&details, path).is_some()).count()
            })
        };
        assert_eq!(has(None), [2, 2]);
        assert_eq!(has(Some(Forge::Github)), [2, 0]);
        assert_eq!(has(Some(Forge::Gitlab)), [0, 2]);
        assert_eq!(has(Some(Forge::Forgejo)), [0, 0]);
    }

    /// Each call of the command in a text, as words.
    fn calls(text: &str) -> Vec<Vec<String>> {
        let told = text.lines().filter(|line| !line.trim_start().starts_with('#'));
        let begun = told.filter_map(|line| {
            let line = line.trim_start();
            let line = line.strip_prefix("- ").unwrap_or(line);
            let line = line.strip_prefix("run: ").unwrap_or(line);
            line.starts_with("mission-atlas ").then_some(line)
        });
        begun
            .map(|line| {
                // What a forge puts in is an address.
                let line = line.replace("${{ steps.pages.outputs.base_url }}", "https://a.org/b");
                let line = line.replace("$CI_PAGES_URL", "https://a.org/b");
                line.split_whitespace().map(|word| word.trim_matches('"').to_owned()).collect()
            })
            .collect()
    }

    #[test]
    fn what_the_files_call_is_what_the_command_takes() {
        use clap::Parser as _;
        let readme = include_str!("../templates/README.md");
        for (text, number) in [(GITHUB[1].1, 2), (GITLAB[1].1, 2), (readme, 2)] {
            let calls = calls(text);
            assert_eq!(calls.len(), number, "{calls:?}");
            for call in calls {
                let taken = crate::arguments::Arguments::try_parse_from(&call);
                assert!(taken.is_ok(), "{call:?}: {}", taken.err().unwrap());
            }
        }
    }

    #[test]
    fn the_files_that_publish_are_yaml_and_name_the_archives_of_releases() {
        use saphyr::LoadableYamlNode as _;
        for (path, text) in GITHUB.iter().chain(GITLAB) {
            assert!(saphyr::Yaml::load_from_str(text).is_ok(), "{path}");
            if path.ends_with(".gitlab-ci.yml") {
                assert!(text.contains("local: .gitlab/check.yml"), "it takes in the other file");
            }
            assert!(text.contains("ARCHIVE: mission-atlas-x86_64-unknown-linux-gnu.tar.gz"));
            assert!(text.contains("releases/download/v$VERSION") && text.contains("<<version>>"));
        }
    }
}
