//! What a record is judged by: what the checker finds, each kind told once in plain words, and what
//! only a person can judge. The page of acceptance criteria, reports and checklists say the same
//! because they all come from here.

mod criterion;
mod judgement;
mod review;

pub use criterion::{Criterion, criteria, criterion};
pub use judgement::{JUDGEMENTS, Judgement};
pub use review::{Review, review};
