//! Where a record's file is handed in: the page of the showcase's forge that makes or changes it.

use atlas_model::{Forge, Repository};
use form_urlencoded::byte_serialize;

/// The longest address that is handed to a forge: GitHub answers none of more than 8 kB.
const LONGEST: usize = 7000;

/// A page of the forge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandIn {
    /// What the forge is called; `unnamed` where readers know it by no name.
    pub forge: &'static str,
    /// The page's address.
    pub href: String,
    /// Whether the address carries the text. Else the author pastes it.
    pub filled: bool,
}

/// The page that takes a file: `path` below the showcase's folder (`content/missions/a.md`), its
/// text, and whether there is such a file already. None where the repository's address is no
/// address of the web.
pub fn hand_in(repository: &Repository, path: &str, text: &str, exists: bool) -> Option<HandIn> {
    let url = repository.url.trim_end_matches('/');
    if !(url.starts_with("https://") || url.starts_with("http://")) {
        return None;
    }
    let below = path.strip_prefix("content/").unwrap_or(path);
    let root = repository.path.trim_matches('/');
    let file = if root.is_empty() { below.to_owned() } else { format!("{root}/{below}") };
    let (folder, name) = file.rsplit_once('/').unwrap_or(("", &file));
    let branch = in_path(&repository.branch);
    let named = name_of(repository.forge);
    if exists {
        let file = in_path(&file);
        let page = match repository.forge {
            Forge::Github => format!("edit/{branch}/{file}"),
            Forge::Gitlab => format!("-/edit/{branch}/{file}"),
            Forge::Forgejo => format!("_edit/{branch}/{file}"),
        };
        return Some(HandIn { forge: named, href: format!("{url}/{page}"), filled: false });
    }
    let bare = match repository.forge {
        // The whole path as the name: with the folder in the address, GitHub doubles it.
        Forge::Github => format!("{url}/new/{branch}?filename={}", in_query(&file)),
        Forge::Gitlab => {
            format!("{url}/-/new/{branch}/{}?file_name={}", in_path(folder), in_query(name))
        }
        Forge::Forgejo => {
            format!("{url}/_new/{branch}/{}?filename={}", in_path(folder), in_query(name))
        }
    };
    let full = format!("{bare}&value={}", in_query(text));
    let filled = repository.forge != Forge::Gitlab && full.len() <= LONGEST;
    Some(HandIn { forge: named, href: if filled { full } else { bare }, filled })
}

fn name_of(forge: Forge) -> &'static str {
    match forge {
        Forge::Github => "GitHub",
        Forge::Gitlab => "GitLab",
        Forge::Forgejo => "unnamed",
    }
}

/// Text as a part of an address's query.
pub fn in_query(text: &str) -> String {
    byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

fn in_path(path: &str) -> String {
    in_query(path).replace("%2F", "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(forge: Forge, text: &str, exists: bool, expected: &str, filled: bool) {
        let repository = Repository {
            forge,
            url: "https://example.org/town/atlas/".to_owned(),
            branch: "main".to_owned(),
            path: "content".to_owned(),
        };
        let page = hand_in(&repository, "content/missions/a.md", text, exists).unwrap();
        assert_eq!((page.href.as_str(), page.filled), (expected, filled));
    }

    #[test]
    fn a_short_new_file_goes_by_its_address() {
        check(
            Forge::Github,
            "a: b & c\n",
            false,
            "https://example.org/town/atlas/new/main?filename=content%2Fmissions%2Fa.md\
             &value=a%3A%20b%20%26%20c%0A",
            true,
        );
        check(
            Forge::Forgejo,
            "é",
            false,
            "https://example.org/town/atlas/_new/main/content/missions?filename=a.md&value=%C3%A9",
            true,
        );
    }

    #[test]
    fn what_is_long_or_not_taken_is_pasted() {
        let long = "long ".repeat(2000);
        check(
            Forge::Github,
            &long,
            false,
            "https://example.org/town/atlas/new/main?filename=content%2Fmissions%2Fa.md",
            false,
        );
        check(
            Forge::Gitlab,
            "short",
            false,
            "https://example.org/town/atlas/-/new/main/content/missions?file_name=a.md",
            false,
        );
    }

    #[test]
    fn a_file_that_exists_is_edited() {
        let at = "https://example.org/town/atlas";
        let file = "main/content/missions/a.md";
        check(Forge::Github, "x", true, &format!("{at}/edit/{file}"), false);
        check(Forge::Gitlab, "x", true, &format!("{at}/-/edit/{file}"), false);
        check(Forge::Forgejo, "x", true, &format!("{at}/_edit/{file}"), false);
    }

    #[test]
    fn an_address_that_could_run_is_refused() {
        for url in ["javascript:alert(1)//", "data:text/html,x", "//example.org", "JAVASCRIPT:x"] {
            let repository = Repository {
                forge: Forge::Github,
                url: url.to_owned(),
                branch: "main".to_owned(),
                path: String::new(),
            };
            assert_eq!(hand_in(&repository, "content/missions/a.md", "x", false), None, "{url}");
        }
    }

    #[test]
    fn a_branch_and_a_folder_of_their_own_are_heeded() {
        let repository = Repository {
            forge: Forge::Github,
            url: "https://example.org/a".to_owned(),
            branch: "draft/été".to_owned(),
            path: "/sites/atlas/content/".to_owned(),
        };
        let page = hand_in(&repository, "content/cities/b.md", "x", true).unwrap();
        assert_eq!(
            page.href,
            "https://example.org/a/edit/draft/%C3%A9t%C3%A9/sites/atlas/content/cities/b.md"
        );
    }
}
