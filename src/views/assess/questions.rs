//! What the worksheet asks, in plain words.

use atlas_model::{Criteria, Roar};

/// What each of the five criteria asks, in the order of [`Criteria::NAMES`] (Mazzucato,
/// *Mission-Oriented Research & Innovation in the European Union*, 2018).
pub const CRITERIA: [&str; Criteria::NAMES.len()] = [
    "Does it matter to the lives of many people, and would it move them to join in?",
    "Can you say what will be different, how that is measured, and by which year?",
    "Is it hard enough that all must change something, and can it be done in the time?",
    "Does it need several sectors, fields and kinds of organisation to work together?",
    "Does it say where to go and leave open how, so that many ideas can be tried, also those of \
     residents?",
];

/// What each part of ROAR asks, in the order of [`Roar::NAMES`].
pub const ROAR: [&str; Roar::NAMES.len()] = [
    "Who set the direction, and how? Who had a say, and who did not?",
    "What must the public sector be able to do to lead this and to learn, and can it?",
    "How will people know whether it works, on the way and not only at the end?",
    "Who bears the risks, and who gets the gains?",
];
