use crate::{
    Hosting,
    caching::{FOR_EVER, OWN, SHARED},
    headers::{ALWAYS, POLICY},
    policy,
};
use std::{collections::BTreeSet, fmt::Write as _};

/// `_headers`, which Netlify, Cloudflare Pages and hosts like them read in the folder of the site.
///
/// Where several rules give a path the same header, some of these hosts add the values up, others
/// take the last: so no two rules do that, and the policy, which is another one for cards, is said
/// for each folder by itself.
///
/// Cloudflare Pages takes a hundred rules and leaves out the rest: policies come first, and those of
/// further languages are for what their folders begin with.
pub fn headers_file(hosting: &Hosting) -> String {
    let base = hosting.base();
    let mut rules = Rules { text: String::new() };
    rules.add(base, "*", &ALWAYS);
    let policy = policy::of_pages();
    for edition in hosting.editions() {
        rules.add(&edition, "", &[(POLICY, &policy)]);
        rules.add(&edition, "embed/*", &[(POLICY, policy::CARD)]);
    }
    for folder in hosting.folders() {
        rules.add(base, &format!("{folder}/*"), &[(POLICY, &policy)]);
    }
    for edition in hosting.further() {
        for start in starts(hosting.folders()) {
            rules.add(&edition, &format!("{start}*"), &[(POLICY, &policy)]);
        }
    }
    for name in SHARED {
        rules.add(base, name, &[("Cache-Control", FOR_EVER)]);
    }
    for edition in hosting.editions() {
        for name in OWN {
            rules.add(&edition, name, &[("Cache-Control", FOR_EVER)]);
        }
    }
    rules.text
}

/// What folders begin with, as short as no address of a card begins.
fn starts(folders: &BTreeSet<String>) -> BTreeSet<&str> {
    let starts = folders.iter().filter_map(|folder| {
        let mut ends = folder.char_indices().map(|(at, letter)| at + letter.len_utf8());
        let end = ends.find(|end| !"embed/".starts_with(&folder[..*end]))?;
        Some(&folder[..end])
    });
    starts.collect()
}

struct Rules {
    text: String,
}

impl Rules {
    /// Adds a rule for a path below where an edition lies.
    fn add(&mut self, edition: &str, path: &str, headers: &[(&str, &str)]) {
        writeln!(self.text, "{edition}{path}").expect("a String takes any text");
        for (name, value) in headers {
            writeln!(self.text, "  {name}: {value}").expect("a String takes any text");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The folders of a site with some pages of its own.
    const FOLDERS: [&str; 22] = [
        "about",
        "acceptance",
        "accessibility",
        "assess",
        "case-studies",
        "challenges",
        "cities",
        "collections",
        "compare",
        "data",
        "explore",
        "glossary",
        "how-to-publish",
        "insights",
        "kept",
        "map",
        "missions",
        "organisations",
        "privacy",
        "projects",
        "publish",
        "timeline",
    ];

    fn hosting() -> Hosting {
        let folders = FOLDERS.map(str::to_owned).into();
        let editions = ["ar/", "es/", "fr/"].map(str::to_owned).into();
        Hosting::new("/", folders, Vec::new()).with_editions(editions)
    }

    /// Whether a path fits a rule's, in which one star stands for anything.
    fn fits(rule: &str, path: &str) -> bool {
        match rule.split_once('*') {
            Some((start, end)) => {
                path.len() >= start.len() + end.len()
                    && path.starts_with(start)
                    && path.ends_with(end)
            }
            None => rule == path,
        }
    }

    fn headers_of(path: &str) -> Vec<String> {
        let text = headers_file(&hosting());
        let mut applies = false;
        let mut found = Vec::new();
        for line in text.lines() {
            match line.strip_prefix("  ") {
                Some(header) if applies => found.push(header.to_owned()),
                Some(_) => {}
                None => applies = fits(line, path),
            }
        }
        found
    }

    #[test]
    fn every_path_gets_each_header_once() {
        for path in [
            "/",
            "/missions/a/",
            "/about/",
            "/embed/missions/a/",
            "/site-0a.js",
            "/x.svg",
            "/es/",
            "/es/explore/",
            "/es/embed/missions/a/",
            "/ar/about/",
            "/es/map-0123456789abcdef/city.txt",
        ] {
            let headers = headers_of(path);
            let names: Vec<_> = headers.iter().filter_map(|line| line.split(':').next()).collect();
            let once: BTreeSet<_> = names.iter().collect();
            assert_eq!(names.len(), once.len(), "{path}: {names:?}");
            assert!(headers.contains(&"X-Content-Type-Options: nosniff".to_owned()), "{path}");
        }
    }

    #[test]
    fn pages_stay_out_of_frames_and_cards_do_not() {
        let says = |path: &str, words| headers_of(path).iter().any(|line| line.contains(words));
        for edition in ["/", "/es/", "/ar/"] {
            assert!(says(edition, policy::NO_FRAMES), "{edition}");
            for folder in FOLDERS {
                let page = format!("{edition}{folder}/a/");
                assert!(says(&page, policy::NO_FRAMES), "{page}");
            }
            let card = format!("{edition}embed/missions/a/");
            assert!(says(&card, policy::CARD) && !says(&card, policy::NO_FRAMES), "{card}");
        }
    }

    #[test]
    fn a_site_of_some_languages_has_no_more_rules_than_hosts_take() {
        let text = headers_file(&hosting());
        let rules = text.lines().filter(|line| !line.starts_with(' ')).count();
        assert!(rules <= 100, "{rules}");
    }

    #[test]
    fn names_with_a_hash_are_kept_and_pages_are_not() {
        let kept = |path: &str| headers_of(path).iter().any(|line| line.contains("immutable"));
        assert!(kept("/site-0123456789abcdef.js") && kept("/atlas-app-0123456789abcdef_bg.wasm"));
        for edition in ["/", "/es/"] {
            for own in ["search-01.bin", "search-01/words-1.bin", "map-01/x.txt"] {
                assert!(kept(&format!("{edition}{own}")), "{edition}{own}");
            }
            assert!(kept(&format!("{edition}timeline/years-01.json")), "{edition}");
            for page in ["", "missions/site-map/", "atlas-app.json", "map/"] {
                assert!(!kept(&format!("{edition}{page}")), "{edition}{page}");
            }
        }
    }
}
