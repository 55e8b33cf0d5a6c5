use crate::Hosting;
use std::fmt::Write as _;

/// `_redirects`, which Netlify reads in the folder of the site: what shows where an edition in a
/// further language has no page. Empty where there are none. Cloudflare Pages takes the nearest
/// `404.html` without being told.
///
/// ```
/// # use std::collections::BTreeSet;
/// let hosting = atlas_hosting::Hosting::new("/", BTreeSet::new(), Vec::new());
/// let hosting = hosting.with_editions(vec!["es/".to_owned()]);
/// assert_eq!(atlas_hosting::redirects_file(&hosting), "/es/* /es/404.html 404\n");
/// ```
pub fn redirects_file(hosting: &Hosting) -> String {
    hosting.further().fold(String::new(), |mut lines, edition| {
        writeln!(lines, "{edition}* {edition}404.html 404").expect("a String takes any text");
        lines
    })
}
