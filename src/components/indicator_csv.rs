//! The table of an indicator as a reader takes it along.

use atlas_model::{Indicator, Term, Value};

/// An indicator's observations, baseline and target as CSV (RFC 4180).
pub fn indicator_csv(indicator: &Indicator) -> String {
    let mut text = String::from("period,value,unit,basis,method\r\n");
    let method = indicator.method.as_deref().unwrap_or_default();
    let mut row = |period: &str, value: &Value, basis: &str| {
        let unit = field(&indicator.unit);
        let fields = [field(period), number(value), unit, field(basis), field(method)];
        text.push_str(&fields.join(","));
        text.push_str("\r\n");
    };
    for (name, value) in [("baseline", &indicator.baseline), ("target", &indicator.target)] {
        if let Some(value) = value {
            row(name, value, "");
        }
    }
    for seen in &indicator.observations {
        row(&seen.period, &seen.value, seen.basis.map_or("", Term::id));
    }
    text
}

fn number(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Text(text) => field(text),
    }
}

/// A field between quotes where it needs them. What a spreadsheet would take for a formula begins
/// with an apostrophe.
fn field(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    if guard.is_empty() && !text.contains([',', '"', '\n', '\r']) {
        return text.to_owned();
    }
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_model::{Citation, Observation, Polarity};

    #[test]
    fn numbers_are_plain_and_words_are_safe() {
        let seen = |period: &str, value| Observation {
            period: period.to_owned(),
            value,
            basis: None,
            citation: Citation::default(),
        };
        let indicator = Indicator {
            name: "Emissions".to_owned(),
            unit: "%".to_owned(),
            polarity: Polarity::DownIsGood,
            method: Some("Counted, \"as is\"".to_owned()),
            baseline: None,
            target: Some(Value::Number(-95.5)),
            observations: vec![seen("2019", Value::Text("=1+1".to_owned()))],
        };
        assert_eq!(
            indicator_csv(&indicator),
            "period,value,unit,basis,method\r\n\
             target,-95.5,%,,\"Counted, \"\"as is\"\"\"\r\n\
             2019,\"'=1+1\",%,,\"Counted, \"\"as is\"\"\"\r\n"
        );
    }
}
