use super::{cell::Cell, columns::Columns};
use atlas_locale::Message;
use atlas_model::open_data::Format;
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::io::{self, Write};

/// What a table is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct About {
    /// The name of its files.
    pub(crate) name: &'static str,
    pub(crate) title: Message,
    /// What a row is, in a sentence.
    pub(crate) rows: Message,
    pub(crate) formats: &'static [Format],
}

/// A table whose rows are made while it is written, so that no two are in memory at a time.
pub(crate) struct Dataset<'a> {
    pub(crate) about: About,
    pub(crate) columns: Vec<(&'static str, Message)>,
    visit: Box<Visit<'a>>,
}

/// Hands each row to a function, until that fails.
type Visit<'a> =
    dyn Fn(&mut dyn FnMut(&[Cell]) -> io::Result<()>) -> io::Result<()> + Send + Sync + 'a;

impl<'a> Dataset<'a> {
    /// A table of these columns, whose rows are made of what `rows` gives.
    pub(crate) fn new<T: 'a, I: Iterator<Item = T>>(
        about: About,
        columns: Columns<'a, T>,
        rows: impl Fn() -> I + Send + Sync + 'a,
    ) -> Self {
        Self {
            about,
            columns: columns.dictionary(),
            visit: Box::new(move |take| rows().try_for_each(|row| take(&columns.row(&row)))),
        }
    }

    /// How many rows there are.
    pub(crate) fn count(&self) -> usize {
        let mut count = 0;
        let counted = (self.visit)(&mut |_| {
            count += 1;
            Ok(())
        });
        counted.expect("counting cannot fail");
        count
    }

    /// The table as an object a line, each ended by a line break (NDJSON).
    pub(crate) fn lines(&self) -> Vec<u8> {
        let mut lines = Vec::new();
        let written = (self.visit)(&mut |cells| {
            serde_json::to_writer(&mut lines, &Object { columns: &self.columns, cells })?;
            lines.push(b'\n');
            Ok(())
        });
        written.expect("memory takes any bytes");
        lines
    }

    /// A file of the table.
    pub(crate) fn file(&self, format: Format) -> Vec<u8> {
        let mut file = Vec::new();
        self.write(format, &mut file).expect("memory takes any bytes");
        file
    }

    fn write(&self, format: Format, out: &mut Vec<u8>) -> io::Result<()> {
        match format {
            Format::Csv => self.csv(out),
            Format::Json => {
                self.list(out, b"[", b"]\n", |out, row| serde_json::to_writer(out, &row))
            }
            Format::GeoJson => {
                let start = b"{\"type\":\"FeatureCollection\",\"features\":[";
                self.list(out, start, b"]}\n", |out, row| {
                    serde_json::to_writer(out, &Feature::of(&row))
                })
            }
        }
    }

    /// RFC 4180, in UTF-8 with a mark by which spreadsheets know that.
    fn csv(&self, out: &mut Vec<u8>) -> io::Result<()> {
        out.write_all("\u{feff}".as_bytes())?;
        let mut writer =
            csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
        writer.write_record(self.columns.iter().map(|(name, _)| name))?;
        (self.visit)(&mut |cells| Ok(writer.write_record(cells.iter().map(Cell::text))?))?;
        writer.flush()
    }

    /// A list, a line for each row.
    fn list(
        &self,
        out: &mut Vec<u8>,
        start: &[u8],
        end: &[u8],
        put: impl Fn(&mut Vec<u8>, Object<'_>) -> serde_json::Result<()>,
    ) -> io::Result<()> {
        out.write_all(start)?;
        let mut first = true;
        (self.visit)(&mut |cells| {
            out.write_all(if first { b"\n" } else { b",\n" })?;
            first = false;
            Ok(put(out, Object { columns: &self.columns, cells })?)
        })?;
        out.write_all(b"\n")?;
        out.write_all(end)
    }
}

/// A row as an object, its columns in their order.
struct Object<'r> {
    columns: &'r [(&'static str, Message)],
    cells: &'r [Cell],
}

impl Object<'_> {
    fn at(&self, name: &str) -> Option<&Cell> {
        let place = self.columns.iter().position(|(column, _)| *column == name)?;
        self.cells.get(place).filter(|cell| **cell != Cell::Nothing)
    }
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.cells.len()))?;
        for ((name, _), cell) in self.columns.iter().zip(self.cells) {
            map.serialize_entry(name, cell)?;
        }
        map.end()
    }
}

/// A row on the map (RFC 7946, section 3.2): longitude first; nowhere, where no place is known.
#[derive(Serialize)]
struct Feature<'r> {
    r#type: &'static str,
    id: Option<&'r Cell>,
    geometry: Option<Point<'r>>,
    properties: &'r Object<'r>,
}

#[derive(Serialize)]
struct Point<'r> {
    r#type: &'static str,
    coordinates: [&'r Cell; 2],
}

impl<'r> Feature<'r> {
    fn of(properties: &'r Object<'r>) -> Self {
        let coordinates = properties.at("longitude").zip(properties.at("latitude"));
        let geometry = coordinates.map(|(longitude, latitude)| Point {
            r#type: "Point",
            coordinates: [longitude, latitude],
        });
        Self { r#type: "Feature", id: properties.at("id"), geometry, properties }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_locale::said::data;
    use serde_json::{Value, json};

    /// A place, and where it is.
    type Row = (&'static str, Option<(f64, f64)>);

    fn places(rows: &'static [Row]) -> Dataset<'static> {
        let about = About {
            name: "places",
            title: data::title_of_facts(),
            rows: data::rows_of_facts(),
            formats: &[Format::Csv, Format::Json, Format::GeoJson],
        };
        let columns = Columns::<Row>::new()
            .with("id", data::name(), |row| row.0.into())
            .with("latitude", data::latitude(), |row| row.1.map(|(north, _)| north).into())
            .with("longitude", data::longitude(), |row| row.1.map(|(_, east)| east).into());
        Dataset::new(about, columns, || rows.iter().copied())
    }

    const ROWS: &[Row] = &[("Malmö, \"M\"", Some((55.6, 13.0))), ("=no\r\nwhere", None)];

    #[test]
    fn a_table_reads_back_as_it_was_written() {
        let text = String::from_utf8(places(ROWS).file(Format::Csv)).unwrap();
        assert_eq!(
            text,
            "\u{feff}id,latitude,longitude\r\n\"Malmö, \"\"M\"\"\",55.6,13\r\n\
             \"'=no\r\nwhere\",,\r\n"
        );
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        assert_eq!(reader.headers().unwrap().get(0), Some("id"));
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows[0].iter().collect::<Vec<_>>(), ["Malmö, \"M\"", "55.6", "13"]);
    }

    #[test]
    fn a_list_holds_an_object_for_each_row_in_the_order_of_the_columns() {
        let text = String::from_utf8(places(ROWS).file(Format::Json)).unwrap();
        assert!(text.contains(r#"{"id":"Malmö, \"M\"","latitude":55.6,"longitude":13}"#), "{text}");
        let rows: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(rows[1], json!({"id": "=no\r\nwhere", "latitude": null, "longitude": null}));
        let none = places(&[]).file(Format::Json);
        assert_eq!(serde_json::from_slice::<Value>(&none).unwrap(), json!([]));
    }

    #[test]
    fn features_have_longitude_first_and_no_place_where_none_is_known() {
        let found: Value = serde_json::from_slice(&places(ROWS).file(Format::GeoJson)).unwrap();
        assert_eq!(found["type"], "FeatureCollection");
        let [there, nowhere] = [&found["features"][0], &found["features"][1]];
        assert_eq!(there["geometry"], json!({"type": "Point", "coordinates": [13, 55.6]}));
        assert_eq!(there["properties"]["latitude"], 55.6);
        assert_eq!(nowhere["geometry"], Value::Null);
        assert_eq!(nowhere["type"], "Feature");
    }
}
