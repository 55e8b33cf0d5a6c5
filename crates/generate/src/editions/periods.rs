//! When something happened, as readers of a language say it.

use super::fits;
use atlas_locale::{Words, said::app, shipped::ORIGINAL};
use atlas_model::{CaseStudy, Entry};
use std::sync::Arc;

/// Case studies whose periods are told in an edition's words. In English they stand as records have
/// them: translations, too, mostly leave them to the original.
pub(crate) fn told(
    case_studies: Vec<Arc<Entry<CaseStudy>>>,
    lang: &str,
    words: &Words,
) -> Vec<Arc<Entry<CaseStudy>>> {
    if fits(ORIGINAL, lang) {
        return case_studies;
    }
    let tell = |mut entry: Arc<Entry<CaseStudy>>| {
        if let Some(period) = said(&entry.record.period, words) {
            Arc::make_mut(&mut entry).record.period = period;
        }
        entry
    };
    case_studies.into_iter().map(tell).collect()
}

/// Years from one to another, or up to now; nothing for any other words.
fn said(period: &str, words: &Words) -> Option<String> {
    let (from, to) = period.split_once(" to ")?;
    let is_year = |text: &str| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    match to {
        _ if !is_year(from) => None,
        "today" => Some(words.say(app::years_from(from))),
        to if is_year(to) => Some(words.say(app::years_between(from, to))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::said;
    use atlas_locale::shipped;

    #[test]
    fn years_are_said_in_the_language_and_other_words_are_left() {
        let spanish = shipped::words("es");
        let check = |period: &str, expected: Option<&str>| {
            assert_eq!(said(period, &spanish).as_deref(), expected, "{period}");
        };
        check("2015 to 2019", Some("2015-2019"));
        check("2022 to today", Some("desde 2022"));
        check("December 2019 to May 2021", None);
        check("2019", None);
    }
}
