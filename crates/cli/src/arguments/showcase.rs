use super::values::date;
use atlas_model::Date;
use clap::Args;
use std::path::PathBuf;

/// Which showcase, and how it is looked at.
#[derive(Args)]
pub struct Showcase {
    /// The showcase's folder: the one that holds `content/`.
    #[arg(value_name = "DIR", default_value = ".")]
    pub dir: PathBuf,
    /// Take drafts in.
    #[arg(long)]
    pub drafts: bool,
    /// The day to check dates against, as `2026-11-24`. Without it `SOURCE_DATE_EPOCH`'s day, or
    /// the clock's. It never changes a built page.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub today: Option<Date>,
}
