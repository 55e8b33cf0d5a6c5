use super::{Survey, verdict::Verdict};
use atlas_content::{Diagnostic, ExternalLink, Severity};
use url::Url;

/// What is to be said of the addresses that do not simply answer, each where it is written.
/// One that is gone is as bad as `gone` says.
pub fn tell(survey: &Survey, gone: Severity) -> Vec<Diagnostic> {
    let told = survey.links.iter().filter_map(|link| {
        let url = &link.url;
        Some(match survey.verdicts.get(url)? {
            Verdict::Fine => return None,
            Verdict::Moved(place) => diagnostic(
                link,
                (Severity::Warning, "moved-link"),
                format!("`{url}` has moved for good"),
                moved(url, place),
            ),
            Verdict::Gone(why) => diagnostic(
                link,
                (gone, "gone-link"),
                format!("`{url}` is gone: {why}"),
                format!(
                    "find where it is now, or name another source; there may be a copy at \
                     https://web.archive.org/web/*/{url}"
                ),
            ),
            Verdict::Unchecked(why) => diagnostic(
                link,
                (Severity::Warning, "unchecked-link"),
                format!("`{url}` could not be checked: {why}"),
                "open it in a browser to see whether it is there".to_owned(),
            ),
        })
    });
    told.collect()
}

fn diagnostic(
    link: &ExternalLink,
    (severity, code): (Severity, &'static str),
    message: String,
    help: String,
) -> Diagnostic {
    Diagnostic {
        severity,
        code,
        path: link.path.clone(),
        span: link.span.clone(),
        line: link.line,
        column: link.column,
        message,
        help: Some(help),
        missing: None,
        about: None,
        near: None,
    }
}

/// Sites that are made anew send readers of a lost page to the first one.
fn moved(url: &str, place: &str) -> String {
    let is_first = |url: &str| Url::parse(url).is_ok_and(|url| matches!(url.path(), "" | "/"));
    if is_first(place) && !is_first(url) {
        format!("it leads to the first page of `{place}` now: look whether the page is still there")
    } else {
        format!("write `{place}`")
    }
}

impl Survey {
    /// In a line: `12 addresses of other sites: 9 answer, …`.
    pub fn in_words(&self) -> String {
        let count = |fits: fn(&Verdict) -> bool| {
            self.verdicts.values().filter(|verdict| fits(verdict)).count()
        };
        format!(
            "{} addresses of other sites: {} answer, {} have moved, {} are gone, \
             {} could not be checked; {} known from before",
            self.verdicts.len(),
            count(|verdict| matches!(verdict, Verdict::Fine)),
            count(|verdict| matches!(verdict, Verdict::Moved(_))),
            count(|verdict| matches!(verdict, Verdict::Gone(_))),
            count(|verdict| matches!(verdict, Verdict::Unchecked(_))),
            self.known,
        )
    }
}
