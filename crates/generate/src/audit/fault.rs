use super::source::source;
use atlas_model::Site;
use std::fmt;

/// Why a page can't be read by everyone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PageFault {
    /// The page's file, below the site's folder.
    pub page: String,
    /// The file of the showcase that it is made from, where it is a record's.
    pub source: Option<String>,
    /// What is wrong, by a short name.
    pub rule: &'static str,
    /// What is wrong, and what to write instead.
    pub message: String,
}

/// Every fault of every page of a build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageFaults(Vec<PageFault>);

/// So many are told; who mends them sees the others next.
const TOLD: usize = 40;

impl PageFaults {
    /// The same faults in a stable order, for pages are made in any, and with the files to mend.
    pub(crate) fn new(mut faults: Vec<PageFault>, site: &Site) -> Self {
        faults.sort();
        for fault in &mut faults {
            fault.source = source(site, &fault.page);
        }
        Self(faults)
    }
}

impl fmt::Display for PageFaults {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not everyone could read these pages:")?;
        for PageFault { page, source, rule, message } in self.0.iter().take(TOLD) {
            write!(formatter, "\n  {page}: {message} [{rule}]")?;
            if let Some(source) = source {
                write!(formatter, "\n    it is made from {source}")?;
            }
        }
        match self.0.len().saturating_sub(TOLD) {
            0 => Ok(()),
            more => write!(formatter, "\n  and {more} more"),
        }
    }
}
