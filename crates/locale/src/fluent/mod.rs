//! Fluent files in, sheets and what is wrong with a translation out.

mod draft;
mod entries;
mod shape;

pub use draft::{draft, names};
pub use entries::source;

use crate::{
    Sheet,
    sheet::{CASE, CHOICE, CHOSEN, PLACE, SAYS},
};
use entries::{parsed, span_in};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::{collections::BTreeMap, fmt, ops::Range};

/// How deep terms may name each other.
const DEPTH: usize = 8;
/// The most bytes that a message may say, with the terms in it, each part of it counted as one more.
const LONGEST: usize = 64 * 1024;

/// What is wrong with a Fluent file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Its kind.
    pub fault: Fault,
    /// The bytes in the file's text; at its end for what is missing.
    pub span: Range<usize>,
}

/// The kinds of what can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not Fluent, and why.
    Syntax(String),
    /// The original has a message of this name that the translation lacks.
    Missing(String),
    /// The original has no message of this name.
    Unused(String),
    /// A message of this name stands twice.
    Twice(String),
    /// The original's message has a placeholder that the translation's lacks.
    Lacks(Placeholder),
    /// The original's message has no such placeholder.
    Foreign(Placeholder),
    /// It is Fluent, but not what is understood here.
    Unsupported {
        /// The message.
        message: String,
        /// What it uses.
        what: &'static str,
    },
}

/// A placeholder of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeholder {
    /// The message.
    pub message: String,
    /// The placeholder's name, without its dollar sign.
    pub name: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(why) => write!(formatter, "this is not Fluent: {why}"),
            Self::Missing(message) => write!(formatter, "`{message}` is not translated"),
            Self::Unused(message) => {
                write!(
                    formatter,
                    "`{message}` is said nowhere: the English file has no such message"
                )
            }
            Self::Twice(message) => write!(formatter, "`{message}` stands here twice"),
            Self::Lacks(Placeholder { message, name }) => {
                write!(formatter, "`{message}` lacks {{ ${name} }}, which the English has")
            }
            Self::Foreign(Placeholder { message, name }) => {
                write!(formatter, "`{message}` has {{ ${name} }}, which nothing fills")
            }
            Self::Unsupported { message, what } => {
                write!(formatter, "`{message}` uses {what}, which is not understood here")
            }
        }
    }
}

/// What each translation of a sheet must have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// The messages in their order, and the placeholders of each in theirs.
    pub messages: Vec<(String, Vec<String>)>,
}

impl Shape {
    /// The shape of the original.
    pub fn of(text: &str) -> Self {
        let (resource, _) = parsed(text);
        let messages = shape::messages(&resource).map(|(message, pattern)| {
            let names = shape::placeholders(pattern).into_iter().map(str::to_owned).collect();
            (message.id.name.to_owned(), names)
        });
        Self { messages: messages.collect() }
    }
}

/// A sheet in the order of the original, and all that is wrong with it. What a file lacks is empty
/// in its sheet.
pub fn compile(text: &str, shape: &Shape) -> (Sheet, Vec<Problem>) {
    let (resource, mut problems) = parsed(text);
    let terms = resource.body.iter().filter_map(|entry| match entry {
        Entry::Term(term) => Some((term.id.name, &term.value)),
        _ => None,
    });
    let terms: BTreeMap<&str, &Pattern<&str>> = terms.collect();
    problems.extend(resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) if !message.attributes.is_empty() => {
            let name = message.id.name;
            let fault = Fault::Unsupported { message: name.to_owned(), what: "attributes" };
            Some(Problem { fault, span: span_in(text, name) })
        }
        _ => None,
    }));
    let mut said: BTreeMap<&str, String> = BTreeMap::new();
    for (message, pattern) in shape::messages(&resource) {
        let name = message.id.name;
        let mut report = |fault| problems.push(Problem { fault, span: span_in(text, name) });
        let Some((_, placeholders)) = shape.messages.iter().find(|(known, _)| known == name) else {
            report(Fault::Unused(name.to_owned()));
            continue;
        };
        if said.contains_key(name) {
            report(Fault::Twice(name.to_owned()));
            continue;
        }
        let names = shape::placeholders(pattern);
        let placeholder = |placeholder: &str| Placeholder {
            message: name.to_owned(),
            name: placeholder.to_owned(),
        };
        for lacking in placeholders.iter().filter(|known| !names.contains(&known.as_str())) {
            report(Fault::Lacks(placeholder(lacking)));
        }
        for foreign in names.iter().filter(|name| !placeholders.iter().any(|known| known == *name))
        {
            report(Fault::Foreign(placeholder(foreign)));
        }
        let mut writing =
            Writing { placeholders, terms: &terms, room: LONGEST, text: String::new() };
        if let Err(what) = writing.pattern(pattern, DEPTH) {
            report(Fault::Unsupported { message: name.to_owned(), what });
        }
        said.insert(name, writing.text);
    }
    let end = text.len()..text.len();
    let missing = shape.messages.iter().filter(|(name, _)| !said.contains_key(name.as_str()));
    problems.extend(
        missing.map(|(name, _)| Problem { fault: Fault::Missing(name.clone()), span: end.clone() }),
    );
    problems.sort_by_key(|problem| problem.span.start);
    let lines: Vec<String> = shape
        .messages
        .iter()
        .map(|(name, _)| said.remove(name.as_str()).unwrap_or_default())
        .collect();
    (Sheet::read(&lines.join("\n")), problems)
}

/// A message that is being written in the short form of a [`Sheet`].
struct Writing<'a> {
    /// The original's, which number the values.
    placeholders: &'a [String],
    terms: &'a BTreeMap<&'a str, &'a Pattern<&'a str>>,
    /// How much more it may say.
    room: usize,
    text: String,
}

type Understood = Result<(), &'static str>;

impl Writing<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>, depth: usize) -> Understood {
        for element in &pattern.elements {
            // Terms that say nothing take their time, too.
            self.take(1)?;
            match element {
                PatternElement::TextElement { value } => self.words(value)?,
                PatternElement::Placeable { expression } => self.expression(expression, depth)?,
            }
        }
        Ok(())
    }

    fn expression(&mut self, expression: &Expression<&str>, depth: usize) -> Understood {
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth),
            Expression::Select { selector, variants } => {
                self.text.push(CHOICE);
                self.value(selector)?;
                let (rest, default): (Vec<_>, Vec<_>) =
                    variants.iter().partition(|variant| !variant.default);
                for variant in rest.into_iter().chain(default) {
                    self.text.push(CASE);
                    let (VariantKey::Identifier { name }
                    | VariantKey::NumberLiteral { value: name }) = &variant.key;
                    if !variant.default {
                        self.text.push_str(name);
                    }
                    self.text.push(SAYS);
                    self.pattern(&variant.value, depth)?;
                }
                self.text.push(CHOSEN);
                Ok(())
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, depth: usize) -> Understood {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.words(&fluent_syntax::unicode::unescape_unicode_to_string(value))
            }
            InlineExpression::NumberLiteral { value } => self.words(value),
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                let term =
                    *self.terms.get(id.name).ok_or("a term that this file does not define")?;
                if !shape::placeholders(term).is_empty() {
                    return Err("a placeholder within a term");
                }
                let deeper = depth.checked_sub(1).ok_or("terms that name each other")?;
                self.pattern(term, deeper)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, depth),
            InlineExpression::VariableReference { .. }
            | InlineExpression::FunctionReference { .. } => {
                self.text.push(PLACE);
                self.value(inline)
            }
            InlineExpression::MessageReference { .. } => Err("another message"),
            InlineExpression::TermReference { .. } => Err("a term's attribute or arguments"),
        }
    }

    /// The letter of a value.
    fn value(&mut self, inline: &InlineExpression<&str>) -> Understood {
        let InlineExpression::VariableReference { id } = inline else {
            return Err("a function, or a choice by what is no placeholder");
        };
        let place = self.placeholders.iter().position(|name| name == id.name).unwrap_or_default();
        let letter = u8::try_from(place).ok().and_then(|place| b'A'.checked_add(place));
        self.text.push(letter.ok_or("more placeholders than letters")?.into());
        Ok(())
    }

    /// A text in one line, without the characters that a [`Sheet`] uses as marks.
    fn words(&mut self, words: &str) -> Understood {
        self.take(words.len())?;
        self.text.push_str(&words.replace(char::is_control, " "));
        Ok(())
    }

    fn take(&mut self, bytes: usize) -> Understood {
        self.room = self.room.checked_sub(bytes).ok_or("more than 64 kB of text")?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Cldr, Message, Said, Value, Words};

    const ORIGINAL: &str = "\
# How many there are.
count = { $records ->
    [one] { $records } record
   *[other] { $records } records
} in { $city }
bye = Good bye
";

    fn problems(translation: &str) -> Vec<String> {
        let (_, problems) = compile(translation, &Shape::of(ORIGINAL));
        problems.into_iter().map(|problem| problem.fault.to_string()).collect()
    }

    #[test]
    fn a_language_counts_in_its_own_way_and_order() {
        let arabic = "\
count = { $city }: { $records ->
    [zero] لا سجلات
    [two] سجلان
    [few] { $records } سجلات
   *[other] { $records } سجلا
}
bye = وداعا
";
        let (sheet, problems) = compile(arabic, &Shape::of(ORIGINAL));
        assert_eq!(problems, []);
        let words = Words::new(vec![sheet], Cldr::of("ar-u-nu-latn").unwrap());
        let say = |records: u32| {
            words.say(Said {
                message: Message::new(0, 0),
                values: vec![records.into(), Value::from("Leeds")],
            })
        };
        assert_eq!(say(0), "Leeds: لا سجلات");
        assert_eq!(say(2), "Leeds: سجلان");
        assert_eq!(say(5), "Leeds: 5 سجلات");
        assert_eq!(say(1_234), "Leeds: 1,234 سجلا");
    }

    #[test]
    fn what_a_translation_lacks_or_has_too_much_is_named() {
        assert_eq!(problems(ORIGINAL), [""; 0]);
        assert_eq!(
            problems("count = { $records } de { $ciudad }\nhola = Hola\n"),
            [
                "`count` lacks { $city }, which the English has",
                "`count` has { $ciudad }, which nothing fills",
                "`hola` is said nowhere: the English file has no such message",
                "`bye` is not translated",
            ]
        );
        assert_eq!(
            problems("count = { $records } { $city }\nbye = A\nbye = B\n"),
            ["`bye` stands here twice"]
        );
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(
            problems("count = { $records } { $city }\nbye = { NUMBER($records) }"),
            [
                "`bye` has { $records }, which nothing fills",
                "`bye` uses a function, or a choice by what is no placeholder, which is not understood here",
            ]
        );
        assert!(
            problems("count = { $records } { $city }\nbye = { oops")[0]
                .starts_with("this is not Fluent")
        );
        assert_eq!(
            problems("-a = { $city }\ncount = { $records } { $city }\nbye = { -a }\n"),
            ["`bye` uses a placeholder within a term, which is not understood here"]
        );
        assert_eq!(
            problems("count = { $records } { $city }\nbye =\n    .title = A\n"),
            ["`bye` uses attributes, which is not understood here", "`bye` is not translated",]
        );
    }

    #[test]
    fn terms_are_said_where_they_are_named() {
        let (sheet, problems) = compile(
            "-site = Atlas\ncount = { $records } { $city }\nbye = Bye from { -site }\n",
            &Shape::of(ORIGINAL),
        );
        assert_eq!(problems, []);
        assert_eq!(sheet.text().lines().last(), Some("Bye from Atlas"));
        let endless = "-a = { -b }\n-b = { -a }\ncount = { $records } { $city }\nbye = { -a }\n";
        let (_, problems) = compile(endless, &Shape::of(ORIGINAL));
        assert_eq!(
            problems[0].fault.to_string(),
            "`bye` uses terms that name each other, which is not understood here"
        );
    }

    #[test]
    fn what_terms_say_together_has_an_end() {
        let too_long = "`bye` uses more than 64 kB of text, which is not understood here";
        for said in ["word", "{ \"\" }"] {
            let named =
                |(term, next)| format!("-{term} = {}\n", format!("{{ -{next} }}").repeat(1000));
            let terms: String = "abcdefg".chars().zip("bcdefgh".chars()).map(named).collect();
            let file =
                format!("{terms}-h = {said}\ncount = {{ $records }} {{ $city }}\nbye = {{ -a }}\n");
            assert_eq!(problems(&file), [too_long]);
        }
        let long = format!("count = {{ $records }} {{ $city }}\nbye = {}\n", "A".repeat(60_000));
        assert_eq!(problems(&long), [""; 0]);
    }

    #[test]
    fn a_text_holds_no_marks_of_a_sheet() {
        let marked = "count = { $records } { $city }\nbye = A\u{2}B{ \"\\u0005\" }\n";
        let (sheet, problems) = compile(marked, &Shape::of(ORIGINAL));
        assert_eq!(problems, []);
        assert_eq!(sheet.text().lines().last(), Some("A B "));
    }
}
