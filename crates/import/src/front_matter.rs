//! Front matter as other generators have it: YAML between `---`, TOML between `+++`.

use serde_json::{Map, Value};

/// A file's fields, and what stands below them.
pub(crate) fn read(text: &str) -> Result<(Map<String, Value>, &str), String> {
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default().trim_end();
    let Some((front, body)) = (match first {
        "---" | "+++" => cut(text, first),
        _ => return Ok((Map::new(), text)),
    }) else {
        return Err(format!("its front matter has no end: a line `{first}` after the last field"));
    };
    let fields = if first == "---" { yaml(front)? } else { toml(front)? };
    Ok((fields, body))
}

fn cut<'a>(text: &'a str, fence: &str) -> Option<(&'a str, &'a str)> {
    let start = text.find('\n')? + 1;
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == fence {
            return Some((&text[start..at], &text[at + line.len()..]));
        }
        at += line.len();
    }
    None
}

fn yaml(front: &str) -> Result<Map<String, Value>, String> {
    if front.trim().is_empty() {
        return Ok(Map::new());
    }
    serde_saphyr::from_str(front).map_err(|error| in_a_line("YAML", &error))
}

fn toml(front: &str) -> Result<Map<String, Value>, String> {
    let table: toml::Table = front.parse().map_err(|error| in_a_line("TOML", &error))?;
    Ok(table.into_iter().map(|(name, value)| (name, of_toml(value))).collect())
}

/// Dates stay as they are written.
fn of_toml(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(truth) => truth.into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(items) => items.into_iter().map(of_toml).collect(),
        toml::Value::Table(table) => {
            table.into_iter().map(|(name, value)| (name, of_toml(value))).collect()
        }
    }
}

fn in_a_line(language: &str, error: &dyn std::fmt::Display) -> String {
    let words = error.to_string();
    let words: Vec<_> = words.split_whitespace().collect();
    let words: String = words.join(" ").chars().take(160).collect();
    format!("its front matter is no {language}: {words}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;

    fn check(text: &str, fields: &str, body: &str) {
        let (found, rest) = read(text).unwrap();
        assert_eq!((Value::from(found).to_string().as_str(), rest), (fields, body));
    }

    #[test]
    fn fields_are_read_in_either_language() {
        check("---\ntitle: A\ntags: [b]\n---\nText\n", r#"{"tags":["b"],"title":"A"}"#, "Text\n");
        check(
            "\u{feff}+++\r\ntitle = \"A\"\r\ndate = 2020-01-31\r\n+++\r\nText",
            r#"{"date":"2020-01-31","title":"A"}"#,
            "Text",
        );
        check("Text alone\n---\n", "{}", "Text alone\n---\n");
    }

    #[test]
    fn what_is_broken_or_a_trap_is_refused() {
        assert!(read("---\ntitle: [\n---\n").unwrap_err().contains("no YAML"));
        assert!(read("+++\ntitle = \n+++\n").unwrap_err().contains("no TOML"));
        assert!(read("---\ntitle: A\n").unwrap_err().contains("no end"));
        // Aliases of aliases, ten to the power of ten texts in all.
        let mut laughs = "---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..10 {
            let below = vec![format!("*a{}", level - 1); 10].join(", ");
            writeln!(laughs, "a{level}: &a{level} [{below}]").expect("a String takes any text");
        }
        assert!(read(&(laughs + "---\n")).is_err());
    }
}
