use icu_experimental::displaynames::{
    DisplayNamesOptions,
    multi::{LanguageDisplayNames, RegionDisplayNames},
};
use icu_locale::LocaleDirectionality;
use icu_locale_core::{LanguageIdentifier, Locale, subtags::Region};
use std::str::FromStr as _;

/// What the readers of a language call other languages, countries and regions, as [CLDR] has it.
///
/// [CLDR]: https://cldr.unicode.org
pub struct Names {
    languages: LanguageDisplayNames,
    regions: RegionDisplayNames,
}

impl Names {
    /// The names in a language, given its [BCP 47] tag; nothing where that is no tag.
    ///
    /// ```
    /// let spanish = atlas_locale::Names::of("es").unwrap();
    /// assert_eq!(spanish.language("en"), Some("inglés"));
    /// assert_eq!(spanish.region("SE"), Some("Suecia"));
    /// ```
    ///
    /// [BCP 47]: https://www.rfc-editor.org/info/bcp47
    pub fn of(tag: &str) -> Option<Self> {
        let locale = Locale::from_str(tag).ok()?;
        let options = DisplayNamesOptions::default;
        Some(Self {
            languages: LanguageDisplayNames::try_new((&locale).into(), options()).ok()?,
            regions: RegionDisplayNames::try_new((&locale).into(), options()).ok()?,
        })
    }

    /// Whether a language is written from right to left, given its tag.
    ///
    /// ```
    /// assert!(atlas_locale::Names::is_rtl("fa"));
    /// assert!(!atlas_locale::Names::is_rtl("cy"));
    /// ```
    pub fn is_rtl(tag: &str) -> bool {
        let language = LanguageIdentifier::from_str(tag).ok();
        language
            .is_some_and(|language| LocaleDirectionality::new_common().is_right_to_left(&language))
    }

    /// What a language is called, its region left aside.
    pub fn language(&self, tag: &str) -> Option<&str> {
        self.languages.of(LanguageIdentifier::from_str(tag).ok()?.language)
    }

    /// What a country (ISO 3166-1 alpha-2) or a region of the world (UN M49, three digits) is called.
    pub fn region(&self, code: &str) -> Option<&str> {
        self.regions.of(Region::from_str(code).ok()?)
    }
}
