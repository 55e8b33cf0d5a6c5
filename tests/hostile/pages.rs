use crate::{
    showcase::HostileShowcase,
    vectors::{extent, vectors},
    watched::{Policy, Watched},
};
use serde_json::json;
use site_tests::{BuiltSite, WebServer};

#[test]
fn nothing_runs_on_any_page_of_an_edition() {
    site_tests::figure("hostile.pages_opened", open_all(Policy::Kept, &["fr/"]));
}

#[test]
fn nothing_runs_on_any_page_without_its_policy() {
    let opened = open_all(Policy::Bypassed, &["", "fr/"]);
    site_tests::figure("hostile.pages_opened_without_policy", opened);
    // What had run would have ended the test.
    site_tests::figure("hostile.ran", 0);
}

/// Opens every page of some editions, and goes to each record's by the app; gives the number of pages.
fn open_all(policy: Policy, editions: &[&str]) -> usize {
    let showcase = HostileShowcase::new(&vectors(), extent());
    let built = showcase.build();
    let site = built.site();
    let server = WebServer::start(&site);
    let watched = Watched::start(&server, policy);
    let pages: Vec<_> = site.pages().iter().map(|page| page.address().to_owned()).collect();
    let records = showcase.pages();
    // A page whose data a vector has swallowed is none any more.
    let swallowed: Vec<_> = records.iter().filter(|path| !pages.contains(path)).collect();
    assert!(swallowed.is_empty(), "{swallowed:#?}");
    let opened = editions.iter().map(|edition| {
        let of_edition = |path: &&String| site.edition_of(path).0 == *edition;
        let pages: Vec<_> = pages.iter().filter(of_edition).collect();
        open_edition(&watched, &site, &pages, &records, edition)
    });
    opened.sum()
}

/// The same for an edition, of whose pages and records these are the paths.
fn open_edition(
    watched: &Watched,
    site: &BuiltSite,
    pages: &[&String],
    records: &[String],
    edition: &str,
) -> usize {
    for path in pages {
        watched.browser.open(path);
        // The app may mend what the page held when it takes it over.
        watched.assert_harmless(path);
        watched.browser.wait_for_app();
        watched.assert_harmless(path);
        // What swallows the rest of a page may run nothing, and is a hole nevertheless.
        assert!(watched.browser.holds("document.querySelector('footer')"), "{path} has no foot");
    }
    // Cards and those that lead elsewhere have no app.
    let cards: Vec<_> = site
        .files_of_type(&["html"])
        .into_iter()
        .filter(|path| path.starts_with(&format!("{edition}embed/")))
        .collect();
    for path in &cards {
        watched.browser.open(path);
        watched.assert_harmless(path);
    }
    watched.browser.open_alive(&format!("{edition}about/"));
    for path in records {
        watched.follow(path);
        watched.assert_harmless(&format!("{edition}{path}"));
    }
    pages.len() + cards.len() + records.len()
}

#[test]
fn a_vector_that_no_page_escapes_is_found() {
    let server = WebServer::start(&BuiltSite::shipped());
    let watched = Watched::start(&server, Policy::Bypassed);
    watched.browser.open("about/");
    let texts: Vec<_> = vectors().into_iter().map(|vector| vector.text).collect();
    // In documents that are never shown, for some of them would lead elsewhere.
    let found = watched.browser.script_with(
        "const places = [t => t, t => `<p title=\"${t}\">`, t => `<p title='${t}'>`, \
           t => `<script type=text/plain>${t}</script>`, t => `<style>${t}</style>`, \
           t => `<title>${t}</title>`, t => `<!--${t}-->`, t => `<a href=\"${t}\">`]; \
         const read = text => new DOMParser().parseFromString(text, 'text/html'); \
         const found = text => places.some(place => __found(read(place(text))).length > 0); \
         return arguments[0].filter(found).length",
        vec![json!(texts)],
    );
    let found = found.as_u64().expect("a number");
    assert!(found >= 200, "{found} of {} vectors", texts.len());
}

impl Watched {
    /// Goes to a record's page as a reader does who follows a link: the app shows it, and the
    /// page is not loaded.
    fn follow(&self, path: &str) {
        self.browser.script_with(
            "window.stays = document.title; const link = document.createElement('a'); \
             link.href = document.querySelector('.masthead__name').href + arguments[0]; \
             document.querySelector('main').append(link); link.click()",
            vec![json!(path)],
        );
        let mut shown = format!("document.title !== stays && location.href.endsWith('{path}')");
        let id = path.trim_end_matches('/').rsplit('/').next().unwrap_or(path);
        if !id.starts_with("hostile-removed") {
            let article = format!("document.querySelector('main').innerText.includes('is {id}.')");
            shown = format!("{shown} && {article}");
        }
        self.browser.wait_until(path, &shown);
        assert!(
            self.browser.holds("typeof stays === 'string'"),
            "{path} was loaded, and not shown by the app"
        );
    }
}
