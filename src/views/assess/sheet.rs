//! What a reader writes on the worksheet.

use atlas_model::{Criteria, CriterionRating, Roar};
use serde::{Deserialize, Serialize};

/// What a reader writes on the worksheet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sheet {
    /// The mission's title.
    pub title: String,
    /// The mission in one sentence.
    pub statement: String,
    /// The five criteria, in the order of [`Criteria::NAMES`].
    pub criteria: [Answer; Criteria::NAMES.len()],
    /// The four parts of ROAR, in the order of [`Roar::NAMES`].
    pub roar: [String; Roar::NAMES.len()],
}

/// How far a mission meets a criterion, as its reader sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// How far.
    pub rating: CriterionRating,
    /// Why.
    pub why: String,
}

/// What changes on the worksheet.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// The text in a field.
    Text(Field, String),
    /// The rating of a criterion.
    Rating(usize, CriterionRating),
    /// All of it: it is empty again.
    Clear,
}

/// A field for text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The mission's title.
    Title,
    /// The mission in one sentence.
    Statement,
    /// Why a criterion is rated so.
    Why(usize),
    /// A part of ROAR.
    Roar(usize),
}

impl Default for Answer {
    fn default() -> Self {
        Self { rating: CriterionRating::NotAssessed, why: String::new() }
    }
}

impl Sheet {
    /// The text in a field.
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Title => &self.title,
            Field::Statement => &self.statement,
            Field::Why(which) => &self.criteria[which].why,
            Field::Roar(which) => &self.roar[which],
        }
    }

    /// Puts what changes on the sheet.
    pub fn put(&mut self, edit: Edit) {
        match edit {
            Edit::Text(field, text) => match field {
                Field::Title => self.title = text,
                Field::Statement => self.statement = text,
                Field::Why(which) => self.criteria[which].why = text,
                Field::Roar(which) => self.roar[which] = text,
            },
            Edit::Rating(which, rating) => self.criteria[which].rating = rating,
            Edit::Clear => *self = Self::default(),
        }
    }

    /// A sheet on which this was put.
    pub fn of(edits: impl IntoIterator<Item = Edit>) -> Self {
        let mut sheet = Self::default();
        edits.into_iter().for_each(|edit| sheet.put(edit));
        sheet
    }

    /// How many code points a field has beyond those that the content format takes.
    pub fn excess(&self, field: Field) -> usize {
        one_line(self.text(field)).chars().count().saturating_sub(field.limit())
    }
}

impl Field {
    /// All fields, in the order of the page.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Title, Self::Statement]
            .into_iter()
            .chain((0..Criteria::NAMES.len()).map(Self::Why))
            .chain((0..Roar::NAMES.len()).map(Self::Roar))
    }

    /// How many code points the content format takes.
    pub fn limit(self) -> usize {
        match self {
            Self::Title => 90,
            Self::Statement => 240,
            Self::Why(_) => 400,
            Self::Roar(_) => 300,
        }
    }

    /// The name of the field within the page.
    pub fn id(self) -> String {
        match self {
            Self::Title => "sheet-title".to_owned(),
            Self::Statement => "sheet-statement".to_owned(),
            Self::Why(which) => format!("sheet-why-{which}"),
            Self::Roar(which) => format!("sheet-roar-{which}"),
        }
    }
}

/// The text as the content format keeps it: on one line, without spaces at its ends.
pub fn one_line(text: &str) -> String {
    let spaced = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    spaced.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_counts_code_points_as_the_content_format_does() {
        for (text, excess) in [("ö".repeat(300), 0), ("ö".repeat(303), 3), ("  a\n\n b ".into(), 0)]
        {
            let sheet = Sheet::of([Edit::Text(Field::Roar(1), text)]);
            assert_eq!(sheet.excess(Field::Roar(1)), excess);
        }
    }

    #[test]
    fn what_was_kept_by_an_older_page_is_still_read() {
        let kept: Sheet = serde_json::from_str(r#"{"title":"Warm homes","gone":1}"#).unwrap();
        assert_eq!(kept, Sheet { title: "Warm homes".to_owned(), ..Sheet::default() });
        let sheet = Sheet::of([Edit::Rating(2, CriterionRating::Partly)]);
        let text = serde_json::to_string(&sheet).unwrap();
        assert_eq!(serde_json::from_str::<Sheet>(&text).unwrap(), sheet);
    }
}
