//! What happens to builds: they are killed, starved, run twice at once, disturbed while they read.
//! What is published is always a whole site, the old one or the new one.

mod chance;
mod disturbed;
mod kills;
mod starved;
mod states;
