use atlas_locale::{Day, Grammar, Plural, Said, Sheet, Words};
use js_sys::{Array, Date, Function, Intl, JsString, Object, Reflect, global};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

/// Where the script that starts an app leaves the sheets of its language.
const SHEETS: &str = "atlasWords";

/// In milliseconds.
const DAY: f64 = 86_400_000.0;

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
    let formats = Words::formats(&sheets).to_owned();
    Words::new(sheets, Browsers { formats })
}

/// A language's grammar as the browser has it.
struct Browsers {
    /// The BCP 47 tag by which it counts and writes numbers.
    formats: String,
}

impl Browsers {
    fn locales(&self) -> Array {
        Array::of1(&self.formats.as_str().into())
    }
}

impl Grammar for Browsers {
    fn plural(&self, number: f64) -> Plural {
        let rules = Intl::PluralRules::new(&self.locales(), &Object::new());
        Plural::named(&String::from(rules.select(number)))
    }

    fn number(&self, number: f64) -> String {
        let format: Function = Intl::NumberFormat::new(&self.locales(), &Object::new()).format();
        said(format.call1(&JsValue::UNDEFINED, &number.into()))
    }

    fn date(&self, date: &Day) -> String {
        let (month, day) = (date.month.unwrap_or(1), date.day.unwrap_or(1));
        let options = Object::new();
        for (part, style, shows) in [
            ("timeZone", "UTC", true),
            ("year", "numeric", true),
            ("month", "long", date.month.is_some()),
            ("day", "numeric", date.day.is_some()),
        ] {
            if shows {
                // It is a plain object.
                let _set = Reflect::set(&options, &part.into(), &style.into());
            }
        }
        let at = Date::utc(date.year.into(), f64::from(month) - 1.0) + f64::from(day - 1) * DAY;
        let format: Function = Intl::DateTimeFormat::new(&self.locales(), &options).format();
        said(format.call1(&JsValue::UNDEFINED, &at.into()))
    }

    fn list(&self, things: &[&str]) -> String {
        let things: Array = things.iter().map(|thing| JsValue::from_str(thing)).collect();
        ListFormat::new(&self.locales()).format(&things).into()
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
