use crate::{
    cells::cells,
    encoding::decode,
    front_matter,
    table::{Row, Table},
};

/// Reads Markdown files, each by its path below the folder that they are of, as `posts/a.md`.
pub fn read(files: &[(String, Vec<u8>)]) -> Table {
    let mut table =
        Table { columns: Vec::new(), rows: Vec::new(), assumed: None, left: Vec::new() };
    for (place, bytes) in files {
        match row(place, bytes, &mut table.columns) {
            Ok(row) => table.rows.push(row),
            Err(why) => table.left.push(format!("{place}: {why}")),
        }
    }
    table
}

fn row(place: &str, bytes: &[u8], columns: &mut Vec<String>) -> Result<Row, String> {
    let name = name(place).ok_or("a page that lists others, not a record")?;
    let decoded = decode(bytes).map_err(|_| "not a text, whatever its name says".to_owned())?;
    let (fields, body) = front_matter::read(&decoded.text)?;
    let cells = cells(&fields)
        .into_iter()
        .map(|(column, values)| {
            let known = columns.iter().position(|known| *known == column);
            let at = known.unwrap_or_else(|| {
                columns.push(column);
                columns.len() - 1
            });
            (at, values)
        })
        .collect();
    Ok(Row { place: place.to_owned(), name: Some(name), cells, body: body.trim().to_owned() })
}

/// What a file's name says of its record: without the day before it (Jekyll), and the folder's name
/// where the file is that folder's own (Hugo). None: a list of other files.
fn name(place: &str) -> Option<String> {
    let mut parts = place.rsplit('/');
    let file = parts.next().unwrap_or(place);
    let stem = file.split('.').next().unwrap_or(file);
    let stem = match stem {
        "_index" => return None,
        "index" => parts.next().unwrap_or(stem),
        stem => stem,
    };
    let dated = stem.get(..11).is_some_and(|day| {
        day.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 | 10 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
    });
    Some(if dated && stem.len() > 11 { stem[11..].to_owned() } else { stem.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_by_the_conventions_of_generators() {
        for (place, expected) in [
            ("posts/green-roofs.md", Some("green-roofs")),
            ("_posts/2020-01-31-green-roofs.markdown", Some("green-roofs")),
            ("posts/green-roofs/index.md", Some("green-roofs")),
            ("posts/green-roofs/index.fr.md", Some("green-roofs")),
            ("2020-01-31.md", Some("2020-01-31")),
            ("posts/_index.md", None),
        ] {
            assert_eq!(name(place).as_deref(), expected, "{place}");
        }
    }
}
