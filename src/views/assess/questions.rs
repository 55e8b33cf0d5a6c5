//! What the worksheet asks, in plain words.

use atlas_locale::{Message, said::views};
use atlas_model::{Criteria, Roar};

/// What each of the five criteria asks, in the order of [`Criteria::NAMES`] (Mazzucato,
/// *Mission-Oriented Research & Innovation in the European Union*, 2018).
pub fn criteria() -> [Message; Criteria::NAMES.len()] {
    [
        views::assess_asks_bold(),
        views::assess_asks_direction(),
        views::assess_asks_realistic(),
        views::assess_asks_across(),
        views::assess_asks_solutions(),
    ]
}

/// What each part of ROAR asks, in the order of [`Roar::NAMES`].
pub fn roar() -> [Message; Roar::NAMES.len()] {
    [
        views::assess_asks_routes(),
        views::assess_asks_organisation(),
        views::assess_asks_assessment(),
        views::assess_asks_risks(),
    ]
}
