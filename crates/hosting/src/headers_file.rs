use crate::{
    Hosting,
    caching::{FOR_EVER, HASHED},
    headers::{ALWAYS, POLICY},
    policy,
};
use std::fmt::Write as _;

/// `_headers`, which Netlify, Cloudflare Pages and hosts like them read in the folder of the site.
///
/// Where several rules give a path the same header, some of these hosts add the values up, others
/// take the last: so no two rules do that, and the policy, which is another one for cards, is said
/// for each folder by itself.
pub fn headers_file(hosting: &Hosting) -> String {
    let mut rules = Rules { base: hosting.base(), text: String::new() };
    rules.add("*", &ALWAYS);
    let policy = policy::of_pages();
    rules.add("", &[(POLICY, &policy)]);
    for folder in hosting.folders() {
        rules.add(&format!("{folder}/*"), &[(POLICY, &policy)]);
    }
    rules.add("embed/*", &[(POLICY, policy::CARD)]);
    for name in HASHED {
        rules.add(name, &[("Cache-Control", FOR_EVER)]);
    }
    rules.text
}

struct Rules<'h> {
    base: &'h str,
    text: String,
}

impl Rules<'_> {
    fn add(&mut self, path: &str, headers: &[(&str, &str)]) {
        let base = self.base;
        writeln!(self.text, "{base}{path}").expect("a String takes any text");
        for (name, value) in headers {
            writeln!(self.text, "  {name}: {value}").expect("a String takes any text");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn hosting() -> Hosting {
        Hosting::new("/", BTreeSet::from(["missions".to_owned(), "about".to_owned()]), Vec::new())
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
        for path in ["/", "/missions/a/", "/about/", "/embed/missions/a/", "/site-0a.js", "/x.svg"]
        {
            let headers = headers_of(path);
            let names: Vec<_> = headers.iter().filter_map(|line| line.split(':').next()).collect();
            let once: BTreeSet<_> = names.iter().collect();
            assert_eq!(names.len(), once.len(), "{path}: {names:?}");
            assert!(headers.contains(&"X-Content-Type-Options: nosniff".to_owned()), "{path}");
        }
    }

    #[test]
    fn pages_stay_out_of_frames_and_cards_do_not() {
        let framed = |path| headers_of(path).iter().any(|line| line.contains("frame-ancestors"));
        assert!(framed("/") && framed("/missions/a/") && framed("/about/"));
        assert!(!framed("/embed/missions/a/"));
        assert!(headers_of("/embed/missions/a/").iter().any(|line| line.contains(policy::CARD)));
    }

    #[test]
    fn names_with_a_hash_are_kept_and_pages_are_not() {
        let kept = |path| headers_of(path).iter().any(|line| line.contains("immutable"));
        assert!(kept("/site-0123456789abcdef.js") && kept("/atlas-app-0123456789abcdef_bg.wasm"));
        assert!(!kept("/") && !kept("/missions/site-map/") && !kept("/atlas-app.json"));
    }
}
