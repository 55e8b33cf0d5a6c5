/// The key of the column that says which cities each record is about, by their numbers.
pub const CITY_COLUMN: &str = "city";
/// The key of the column of target years.
pub const YEAR_COLUMN: &str = "year";

/// What records have of one facet, as a small file holds it: the values that there are in the
/// first line, in the second for each record the places of its values among those.
///
/// ```
/// use atlas_model::page::Column;
/// let column = Column::of([vec!["oslo"], vec![], vec!["rome", "oslo"]]);
/// assert_eq!(column.to_string(), "oslo rome\n0;;1,0\n");
/// assert_eq!(Column::parse("oslo rome\n0;;1,0\n"), Some(column));
/// assert_eq!(Column::parse("oslo\n0;1\n"), None, "there is no second value");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// The values that there are.
    pub values: Vec<String>,
    /// Each record's values, by their places.
    pub records: Vec<Vec<u16>>,
}

impl Column {
    /// The column of records, each with its values; a value holds no white space. Beyond 65,536
    /// values further ones are left out.
    pub fn of<V: AsRef<str>>(records: impl IntoIterator<Item = Vec<V>>) -> Self {
        let mut known = std::collections::BTreeMap::<String, u16>::new();
        let mut column = Self::default();
        for record in records {
            let mut places = Vec::new();
            for value in record {
                let value = value.as_ref();
                if let Some(place) = known.get(value) {
                    places.push(*place);
                } else if let Ok(place) = u16::try_from(column.values.len()) {
                    known.insert(value.to_owned(), place);
                    column.values.push(value.to_owned());
                    places.push(place);
                }
            }
            column.records.push(places);
        }
        column
    }

    /// Reads what [`Display`](std::fmt::Display) writes; nothing where it was damaged.
    pub fn parse(text: &str) -> Option<Self> {
        let (values, records) = text.strip_suffix('\n')?.split_once('\n')?;
        let values: Vec<String> = values.split_ascii_whitespace().map(str::to_owned).collect();
        let place =
            |place: &str| place.parse().ok().filter(|place| usize::from(*place) < values.len());
        let record = |record: &str| -> Option<Vec<u16>> {
            record.split(',').filter(|place| !place.is_empty()).map(place).collect()
        };
        let records: Option<Vec<_>> = records.split(';').map(record).collect();
        Some(Self { records: records?, values })
    }
}

impl std::fmt::Display for Column {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(formatter, "{}", self.values.join(" "))?;
        for (number, record) in self.records.iter().enumerate() {
            let gap = if number > 0 { ";" } else { "" };
            let places: Vec<String> = record.iter().map(u16::to_string).collect();
            write!(formatter, "{gap}{}", places.join(","))?;
        }
        writeln!(formatter)
    }
}
