//! The build audits each page that it makes; here pages are looked at as a browser parses them, so
//! that what the audit relies on is so.

use site_tests::{BuiltSite, figure};
use std::collections::BTreeSet;

#[test]
fn what_the_build_has_audited_is_what_a_browser_reads() {
    let site = BuiltSite::shipped();
    let mut audited = 0;
    for path in site.files_of_type(&["html"]) {
        let file = site.page(path);
        if !file.all("meta[http-equiv=refresh]").is_empty() {
            continue;
        }
        audited += 1;
        assert_eq!(file.all("h1").len(), 1, "{path}");
        assert!(!file.attribute("html", "lang").is_empty(), "{path}");
        let ids: Vec<&str> =
            file.all("[id]").iter().filter_map(|element| element.attr("id")).collect();
        let different: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(different.len(), ids.len(), "{path}");
        for element in file.all("[aria-labelledby], [aria-controls], [aria-describedby]") {
            for name in ["aria-labelledby", "aria-controls", "aria-describedby"] {
                let named = element.attr(name).unwrap_or_default().split_whitespace();
                named.for_each(|id| assert!(different.contains(id), "{path}: {name} {id}"));
            }
        }
    }
    assert!(audited > 200, "{audited}");
    figure("audit.pages", audited);
}
