use super::{builds, search, shipped};
use crate::{build, environment::Environment, failure::Failure, report::Report};
use clap::ValueEnum;

/// What can be measured by itself: each is a section of `docs/benchmarks.md`, peers are two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// The shipped content: its build, its bundle, its search in a browser.
    Shipped,
    /// The form that writes a record: how soon it shows what is typed.
    Publish,
    /// Builds of made-up records in growing numbers.
    Builds,
    /// The page of search on a cheap phone with a slow connection.
    Phone,
    /// Every kind of page as Lighthouse judges it on a phone.
    Web,
    /// The same records through Hugo and Pagefind: builds, then search in a browser.
    Peers,
}

/// What to measure.
#[derive(Clone, Debug)]
pub struct Plan {
    pub parts: Vec<Part>,
    /// How many records each corpus has.
    pub sizes: Vec<usize>,
}

impl Plan {
    /// These parts, or where none is named all that need nothing but this project; in these
    /// sizes, or in those that suit each part.
    pub fn new(parts: Vec<Part>, sizes: Vec<usize>) -> Self {
        let own = || vec![Part::Shipped, Part::Publish, Part::Builds, Part::Phone];
        Self { parts: if parts.is_empty() { own() } else { parts }, sizes }
    }

    fn sizes(&self, usual: &[usize]) -> Vec<usize> {
        if self.sizes.is_empty() { usual.to_vec() } else { self.sizes.clone() }
    }
}

/// Measures, and writes each section as soon as it is measured.
pub fn all(environment: &Environment, plan: &Plan, large: bool) -> Result<(), Failure> {
    build::site(environment)?;
    let report = Report::benchmarks();
    for part in &plan.parts {
        match part {
            Part::Shipped => report.write("shipped", &shipped::measure(environment)?)?,
            Part::Publish => report.write("publish", &shipped::form(environment)?)?,
            Part::Builds => {
                let mut sizes = plan.sizes(&[100, 1000, 10_000]);
                if large {
                    sizes.push(100_000);
                }
                report.write("builds", &builds::alone(environment, &sizes)?)?;
            }
            Part::Phone => {
                let size = plan.sizes(&[10_000]).into_iter().max().unwrap_or_default();
                report.write("phone", &search::on_a_phone(environment, size)?)?;
            }
            Part::Web => report.write("web", &shipped::web(environment)?)?,
            Part::Peers => {
                let sizes = plan.sizes(&[1000, 10_000]);
                let (table, built) = builds::beside_peers(environment, &sizes)?;
                report.write("peers", &table)?;
                report.write("search", &search::beside_pagefind(environment, &built)?)?;
            }
        }
    }
    Ok(())
}
