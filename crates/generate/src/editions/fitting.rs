//! Which language will do for the readers of another.

/// Whether readers of a language take a text in another as one in their own: it is the same but for
/// its region. In two scripts it is not.
pub(crate) fn fits(wanted: &str, given: &str) -> bool {
    let scripts = script(wanted).zip(script(given));
    primary(wanted) == primary(given) && scripts.is_none_or(|(wanted, given)| wanted == given)
}

/// The place of what readers of a language get: what is in just that, else the first that fits.
pub(crate) fn nearest<'t>(wanted: &str, given: impl IntoIterator<Item = &'t str>) -> Option<usize> {
    nearest_beside(&[], wanted, given)
}

/// The same beside other languages: what is in just one of these is for their readers alone.
pub(crate) fn nearest_beside<'t>(
    others: &[String],
    wanted: &str,
    given: impl IntoIterator<Item = &'t str>,
) -> Option<usize> {
    let given: Vec<&str> = given.into_iter().collect();
    let exact = given.iter().position(|given| *given == wanted);
    let is_free = |given: &str| others.iter().all(|other| other != given);
    exact.or_else(|| given.iter().position(|given| fits(wanted, given) && is_free(given)))
}

/// The language of a tag, its region and all else left aside.
pub(crate) fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

fn script(tag: &str) -> Option<&str> {
    let second = tag.split('-').nth(1)?;
    let is_script = second.len() == 4 && second.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_script.then_some(second)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_fits_whatever_its_region_and_in_one_script() {
        let check = |wanted: &str, given: &str, expected: bool| {
            assert_eq!(fits(wanted, given), expected, "{wanted} {given}");
        };
        check("en", "en", true);
        check("en", "en-GB", true);
        check("es-MX", "es", true);
        check("pt-BR", "pt-PT", true);
        check("zh-Hant-TW", "zh-TW", true);
        check("de-1901", "de-1996", true);
        check("en", "es", false);
        check("fi", "fil", false);
        check("zh-Hans", "zh-Hant", false);
    }

    #[test]
    fn the_same_language_is_nearer_than_that_of_another_region() {
        assert_eq!(nearest("pt-BR", ["en", "pt-PT", "pt-BR"]), Some(2));
        assert_eq!(nearest("pt-BR", ["en", "pt", "pt-PT"]), Some(1));
        assert_eq!(nearest("pt-BR", ["en", "es"]), None);
    }

    #[test]
    fn what_is_for_another_edition_is_for_its_readers_alone() {
        let languages = ["pt-BR", "pt-PT"].map(str::to_owned);
        assert_eq!(nearest_beside(&languages, "pt-BR", ["pt-PT"]), None);
        assert_eq!(nearest_beside(&languages, "pt-BR", ["pt-PT", "pt"]), Some(1));
        assert_eq!(nearest_beside(&languages, "pt-PT", ["pt", "pt-PT"]), Some(1));
    }
}
