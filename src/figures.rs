//! Figures and sums of money, as readers of a language write them.

use atlas_locale::{Words, keeps_apart, said::parts};
use atlas_model::{Amount, Value};

/// A figure: a number as the language writes it, words as they are.
pub fn value(words: &Words, value: &Value) -> String {
    let said = match value {
        Value::Number(number) => self::number(words, *number),
        Value::Text(text) => text.clone(),
    };
    words.apart(&said).into_owned()
}

/// A figure and its unit: `140 people`, and `30%` as the language writes it.
pub fn measured(words: &Words, value: &Value, unit: Option<&str>) -> String {
    let figure = self::value(words, value);
    match unit {
        // A number and its sign keep together as one.
        Some("%") => words.apart(&bare(&words.say(parts::figure_percent(figure)))).into_owned(),
        Some(unit) => words.say(parts::figure_unit(figure, unit)),
        None => figure,
    }
}

/// A sum of money: round millions and billions as words, anything else digit by digit, so that
/// nothing is lost.
pub fn amount(words: &Words, amount: &Amount) -> String {
    let (written, currency) = match amount.currency.as_str() {
        "GBP" => ("sign", "£"),
        "EUR" => ("sign", "€"),
        "USD" => ("sign", "US$"),
        code => ("code", code),
    };
    for (unit, name) in [(1e9, "billion"), (1e6, "million")] {
        let units = amount.amount / unit;
        if units >= 1.0 && (units * 100.0).fract().abs() < 1e-9 {
            let sum = words.say(parts::amount_rounded(name, units));
            return words.say(parts::amount(written, currency, sum));
        }
    }
    words.say(parts::amount(written, currency, number(words, amount.amount)))
}

/// A text without marks of direction.
fn bare(text: &str) -> String {
    text.chars().filter(|letter| !keeps_apart(*letter)).collect()
}

/// A number of at most four decimals, with the sign for minus that stands no lower than its digits.
fn number(words: &Words, number: f64) -> String {
    let rounded = (number.abs() * 1e4).round() / 1e4;
    let minus = if number < 0.0 { "\u{2212}" } else { "" };
    format!("{minus}{}", words.number(rounded))
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_locale::shipped;

    #[test]
    fn a_number_sets_its_thousands_apart() {
        let check = |lang: &str, number: f64, text: &str| {
            assert_eq!(value(&shipped::words(lang), &Value::Number(number)), text, "{lang}");
        };
        check("en", 0.0, "0");
        check("en", 999.0, "999");
        check("en", 1000.0, "1,000");
        check("en", 1_234_567.5, "1,234,567.5");
        check("en", 0.123_456, "0.1235");
        check("en", -12.25, "\u{2212}12.25");
        check("de", 12_400.5, "12.400,5");
        check("fr", 12_400.0, "12\u{202f}400");
        check("ar", -54.0, "\u{2068}\u{2212}54\u{2069}");
    }

    #[test]
    fn a_figure_has_its_unit() {
        let check = |lang: &str, unit: Option<&str>, text: &str| {
            assert_eq!(measured(&shipped::words(lang), &Value::Number(30.0), unit), text, "{lang}");
        };
        check("en", None, "30");
        check("en", Some("homes"), "30 homes");
        check("en", Some("%"), "30%");
        check("de", Some("%"), "30\u{a0}%");
        check("ar", Some("%"), "\u{2068}30%\u{2069}");
    }

    #[test]
    fn money_is_said_short_where_nothing_is_lost() {
        let check = |lang: &str, sum: f64, currency: &str, text: &str| {
            let sum = Amount { amount: sum, currency: currency.to_owned() };
            assert_eq!(amount(&shipped::words(lang), &sum), text);
        };
        check("en", 1e6, "GBP", "£1 million");
        check("en", 96_000.0, "EUR", "€96,000");
        check("en", 3.6e8, "EUR", "€360 million");
        check("en", 21_796_417.0, "SEK", "SEK 21,796,417");
        check("en", 1.25e9, "USD", "US$1.25 billion");
        check("es", 1.63e7, "USD", "16,3 millones de\u{a0}US$");
        check("es", 96_000.0, "EUR", "96.000\u{a0}€");
        check("fr", 1e6, "EUR", "1 million\u{a0}€");
    }
}
