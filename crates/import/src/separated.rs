use crate::{
    encoding::{Decoded, NoText, decode},
    refused::Refused,
    table::{Row, Table},
};

/// What may part the values of a line.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// Reads values separated by commas, semicolons or tabs, in any usual encoding. The first line names
/// columns.
pub fn read(bytes: &[u8]) -> Result<Table, Refused> {
    let decoded = decode(bytes).map_err(|no_text| match no_text {
        NoText::Packed => Refused::new(
            "it is a file of an office program, not a table of text",
            "Save it as CSV from there: in the encoding UTF-8, if it asks.",
        ),
        NoText::Binary => {
            Refused::new("it is no text", "Give a CSV file, or a folder of Markdown files.")
        }
    })?;
    parse(&decoded)
}

fn parse(decoded: &Decoded) -> Result<Table, Refused> {
    let (text, separator) = separator(&decoded.text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let columns = headers(&mut reader)?;
    let mut rows = Vec::new();
    for record in reader.into_records() {
        let record = record.map_err(|error| told(&error))?;
        let line = record.position().map_or(0, csv::Position::line);
        let filled = record.iter().enumerate().filter(|(_, value)| !value.is_empty());
        let cells: Vec<_> =
            filled.map(|(column, value)| (column, vec![value.to_owned()])).collect();
        if !cells.is_empty() {
            rows.push(Row {
                place: format!("line {line}"),
                name: None,
                cells,
                body: String::new(),
            });
        }
    }
    let how = match separator {
        b';' => Some("separated by semicolons"),
        b'\t' => Some("separated by tabs"),
        _ => None,
    };
    let assumed: Vec<_> = decoded.assumed.into_iter().chain(how).collect();
    let assumed = (!assumed.is_empty()).then(|| assumed.join(", "));
    Ok(Table { columns, rows, assumed, left: Vec::new() })
}

fn headers(reader: &mut csv::Reader<&[u8]>) -> Result<Vec<String>, Refused> {
    let headers = reader.headers().map_err(|error| told(&error))?;
    let columns: Vec<_> = headers.iter().map(str::to_owned).collect();
    let mut seen = std::collections::BTreeSet::new();
    match columns.iter().find(|name| !name.is_empty() && !seen.insert(*name)) {
        None => Ok(columns),
        Some(twice) => Err(Refused::new(
            format!("two columns are named `{twice}`"),
            "Give each column of the first line a name of its own.",
        )),
    }
}

fn told(error: &csv::Error) -> Refused {
    match error.kind() {
        csv::ErrorKind::UnequalLengths { pos, expected_len, len } => {
            let line = pos.as_ref().map_or(0, csv::Position::line);
            Refused::new(
                format!("line {line} has {len} values, the first line has {expected_len}"),
                "Put a value that holds the separator or a line break in double quotes.",
            )
        }
        _ => Refused::new(error.to_string(), "Give a CSV file, or a folder of Markdown files."),
    }
}

/// The separator that the first line has most of, outside quotes; spreadsheets may say it in a line
/// of its own, `sep=;`, which is no part of the table.
fn separator(text: &str) -> (&str, u8) {
    let line = text.lines().next().unwrap_or_default();
    if let Some(&[said]) = line.strip_prefix("sep=").map(str::as_bytes)
        && SEPARATORS.contains(&said)
    {
        return (text.split_once('\n').map_or("", |(_, rest)| rest), said);
    }
    let mut in_quotes = false;
    let mut counts = [0; SEPARATORS.len()];
    for byte in text.bytes() {
        match byte {
            b'"' => in_quotes = !in_quotes,
            b'\n' if !in_quotes => break,
            _ if in_quotes => {}
            byte => {
                if let Some(place) = SEPARATORS.iter().position(|separator| *separator == byte) {
                    counts[place] += 1;
                }
            }
        }
    }
    // Of two that come as often, the comma is the likelier.
    let most = (0..SEPARATORS.len()).rev().max_by_key(|place| counts[*place]).unwrap_or(0);
    (text, SEPARATORS[most])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(text: &str) -> Table {
        parse(&Decoded { text: text.to_owned(), assumed: None }).expect("a table")
    }

    #[test]
    fn the_separator_is_found_outside_quotes() {
        for text in
            ["a;b\n1;2\n", "\"a\";b\r\n1;2\r\n", "a\tb\n1\t2\n", "a,b\n1,2\n", "sep=;\na;b\n1;2\n"]
        {
            let table = table(text);
            assert_eq!(table.columns, ["a", "b"], "{text}");
            assert_eq!(table.rows[0].values(1), ["2"], "{text}");
        }
        assert_eq!(table("\"a; b; c\",d\n1,2\n").columns, ["a; b; c", "d"]);
        assert_eq!(table("a\n1\n").columns, ["a"]);
    }

    #[test]
    fn rows_without_a_value_are_passed_over_and_places_count_lines() {
        let table = table("a,b\n\"x\ny\",1\n,\nz,\n");
        let places: Vec<_> = table.rows.iter().map(|row| row.place.as_str()).collect();
        assert_eq!(places, ["line 2", "line 5"]);
    }

    #[test]
    fn a_mapping_is_suggested_for_columns_that_have_a_name() {
        let table = table("Title,,,\"a\u{85}b\"\n1,2,3,4\n");
        let suggested = crate::suggest(&table, atlas_model::Kind::Mission);
        assert!(suggested.contains("\"Title\": title\n"), "{suggested}");
        assert!(suggested.contains("# and 2 columns more"), "{suggested}");
        assert!(crate::Mapping::parse(&suggested).is_ok(), "{suggested}");
    }

    #[test]
    fn what_is_no_table_is_told() {
        let failed = |text: &str| {
            let parsed = parse(&Decoded { text: text.to_owned(), assumed: None });
            parsed.err().expect("refused").to_string()
        };
        assert!(failed("a,b\n1,2,3\n").starts_with("line 2 has 3 values"));
        assert!(failed("a,a\n1,2\n").starts_with("two columns are named `a`"));
    }
}
