use crate::{Day, Grammar, Plural};
use icu_calendar::{Date, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{M, Y, YM, YMD},
};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules, PluralRulesOptions};
use std::str::FromStr as _;

/// A language's grammar as [CLDR] has it.
///
/// [CLDR]: https://cldr.unicode.org
pub struct Cldr {
    plurals: PluralRules,
    decimals: DecimalFormatter,
    lists: ListFormatter,
    years: FixedCalendarDateTimeFormatter<Gregorian, Y>,
    months: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    days: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    names: FixedCalendarDateTimeFormatter<Gregorian, M>,
}

impl Cldr {
    /// The grammar of a language by its [BCP 47] tag; nothing where that is no tag.
    ///
    /// ```
    /// use atlas_locale::{Cldr, Grammar as _};
    ///
    /// let french = Cldr::of("fr").unwrap();
    /// assert_eq!(french.list(&["Paris", "Lyon", "Lille"]), "Paris, Lyon et Lille");
    /// ```
    ///
    /// [BCP 47]: https://www.rfc-editor.org/info/bcp47
    pub fn of(tag: &str) -> Option<Self> {
        let locale = Locale::from_str(tag).ok()?;
        Some(Self {
            plurals: PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).ok()?,
            decimals: DecimalFormatter::try_new(
                (&locale).into(),
                DecimalFormatterOptions::default(),
            )
            .ok()?,
            lists: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
                .ok()?,
            years: FixedCalendarDateTimeFormatter::try_new((&locale).into(), Y::long()).ok()?,
            months: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).ok()?,
            days: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            names: FixedCalendarDateTimeFormatter::try_new((&locale).into(), M::long()).ok()?,
        })
    }
}

/// A number as it is written with digits.
fn decimal(number: f64) -> Decimal {
    Decimal::from_str(&number.to_string()).unwrap_or_default()
}

impl Grammar for Cldr {
    fn plural(&self, number: f64) -> Plural {
        match self.plurals.category_for(PluralOperands::from(&decimal(number))) {
            PluralCategory::Zero => Plural::Zero,
            PluralCategory::One => Plural::One,
            PluralCategory::Two => Plural::Two,
            PluralCategory::Few => Plural::Few,
            PluralCategory::Many => Plural::Many,
            PluralCategory::Other => Plural::Other,
        }
    }

    fn number(&self, number: f64) -> String {
        self.decimals.format(&decimal(number)).to_string()
    }

    fn date(&self, date: &Day) -> String {
        let (month, day) = (date.month.unwrap_or(1), date.day.unwrap_or(1));
        let Ok(first) = Date::try_new_gregorian(date.year.into(), month, day) else {
            return date.year.to_string();
        };
        match (date.month, date.day) {
            (Some(_), Some(_)) => self.days.format(&first).to_string(),
            (Some(_), None) => self.months.format(&first).to_string(),
            (None, _) => self.years.format(&first).to_string(),
        }
    }

    fn month(&self, month: u8) -> String {
        // Each year has the same months.
        let first = Date::try_new_gregorian(2000, month, 1).ok();
        first.map(|first| self.names.format(&first).to_string()).unwrap_or_default()
    }

    fn list(&self, things: &[&str]) -> String {
        self.lists.format(things.iter()).to_string()
    }
}
