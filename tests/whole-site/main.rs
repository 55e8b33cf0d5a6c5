//! A built site's files, looked at without a browser.

#![expect(
    clippy::disallowed_methods,
    reason = "tests look at built files, and stand in for whoever runs the command"
)]

mod audit;
mod budgets;
mod comparisons;
mod completeness;
mod data;
mod editions;
mod feeds;
mod heads;
mod linked;
mod links;
mod pictures;
mod policy;
mod reproducible;
mod schemas;
mod sharing;
mod sources;
mod words;
