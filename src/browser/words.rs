use atlas_locale::{Day, Grammar, Plural, Said, Sheet, Words};
use js_sys::{Array, Date, Function, Intl, JsString, Object, Reflect, global};
use std::sync::OnceLock;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

/// Where the script that starts an app leaves the sheets of its language.
const SHEETS: &str = "atlasWords";

/// In milliseconds.
const DAY: f64 = 86_400_000.0;

/// The parts of a date, and how each is written.
const DATE_PARTS: [(&str, &str); 3] = [("year", "numeric"), ("month", "long"), ("day", "numeric")];

thread_local! {
    static WORDS: Words = read();
}

/// What can be said here, in the language of the page.
pub fn words() -> Words {
    WORDS.with(Clone::clone)
}

/// Says a message, in the language of the page.
pub fn say<'a>(said: impl Into<Said<'a>>) -> String {
    WORDS.with(|words| words.say(said))
}

fn read() -> Words {
    let carried = Reflect::get(&global(), &SHEETS.into()).ok();
    let carried = carried.and_then(|carried| carried.as_string()).unwrap_or_default();
    let sheets = Sheet::split(&carried);
    let locales = Array::of1(&Words::formats(&sheets).into());
    Words::new(sheets, Browsers { locales, ..Browsers::default() })
}

/// A language's grammar as the browser has it. What is said for each choice of a page is made ready
/// once: that takes the browser far longer than to write a number.
#[derive(Default)]
struct Browsers {
    /// The BCP 47 tag by which it counts and writes numbers.
    locales: Array,
    plurals: OnceLock<Intl::PluralRules>,
    /// Writes a number.
    numbers: OnceLock<Function>,
    /// Write a year, a month and a day.
    dates: [OnceLock<Function>; DATE_PARTS.len()],
    /// Writes a month alone.
    months: OnceLock<Function>,
}

impl Browsers {
    /// A day as `format` writes it, which shows these parts of it.
    fn day(&self, format: &OnceLock<Function>, shown: &[(&str, &str)], day: [i16; 3]) -> String {
        let made = || {
            let options = Object::new();
            // Years are those of records, whatever calendar the language has of its own.
            let fixed = [("calendar", "gregory"), ("timeZone", "UTC")];
            for (part, style) in fixed.iter().chain(shown) {
                // It is a plain object.
                let _set = Reflect::set(&options, &(*part).into(), &(*style).into());
            }
            Intl::DateTimeFormat::new(&self.locales, &options).format()
        };
        let [year, month, day] = day.map(f64::from);
        let at = Date::utc(year, month - 1.0) + (day - 1.0) * DAY;
        said(format.get_or_init(made).call1(&JsValue::UNDEFINED, &at.into()))
    }
}

impl Grammar for Browsers {
    fn plural(&self, number: f64) -> Plural {
        let rules = || Intl::PluralRules::new(&self.locales, &Object::new());
        Plural::named(&String::from(self.plurals.get_or_init(rules).select(number)))
    }

    fn number(&self, number: f64) -> String {
        let format = || Intl::NumberFormat::new(&self.locales, &Object::new()).format();
        said(self.numbers.get_or_init(format).call1(&JsValue::UNDEFINED, &number.into()))
    }

    fn date(&self, date: &Day) -> String {
        let (month, day) = (date.month.unwrap_or(1), date.day.unwrap_or(1));
        let shown = 1 + usize::from(date.month.is_some()) + usize::from(date.day.is_some());
        let day = [date.year, month.into(), day.into()];
        self.day(&self.dates[shown - 1], &DATE_PARTS[..shown], day)
    }

    fn month(&self, month: u8) -> String {
        self.day(&self.months, &DATE_PARTS[1..2], [2000, month.into(), 1])
    }

    fn list(&self, things: &[&str]) -> String {
        let things: Array = things.iter().map(|thing| JsValue::from_str(thing)).collect();
        ListFormat::new(&self.locales).format(&things).into()
    }
}

/// What a function of the browser's answers.
fn said(answer: Result<JsValue, JsValue>) -> String {
    answer.ok().and_then(|answer| answer.as_string()).unwrap_or_default()
}

#[wasm_bindgen]
extern "C" {
    /// [`Intl.ListFormat`], which `js-sys` lacks.
    ///
    /// [`Intl.ListFormat`]: https://tc39.es/ecma402/#listformat-objects
    #[wasm_bindgen(js_namespace = Intl)]
    type ListFormat;

    #[wasm_bindgen(constructor, js_namespace = Intl)]
    fn new(locales: &Array) -> ListFormat;

    #[wasm_bindgen(method)]
    fn format(this: &ListFormat, things: &Array) -> JsString;
}
