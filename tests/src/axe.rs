use crate::{Browser, axe_script};
use std::{fmt, fs};

/// The barriers that axe-core finds in a page: none, if all is well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Barriers(Vec<String>);

impl Browser {
    /// Brings axe-core into each page from the next one on.
    pub fn bring_axe(&self) {
        let path = axe_script();
        let script = fs::read_to_string(&path);
        self.run_in_each_page(&script.unwrap_or_else(|e| panic!("{}: {e}", path.display())));
    }

    /// Looks for barriers in the page, which must have been opened after [`Self::bring_axe`].
    pub fn barriers(&self) -> Barriers {
        let found = self.script(
            "return axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(\
             v => `${v.id} (${v.impact}): ${v.help}\\n` + v.nodes.map(n => \
             `    ${n.target}\\n      ${n.html.slice(0, 160)}\\n      ` + \
             `${n.failureSummary.replace(/\\s+/g, ' ')}\\n`).join('')))",
        );
        let found = found.as_array().expect("axe gives a list").iter();
        Barriers(found.map(|barrier| barrier.as_str().unwrap_or_default().to_owned()).collect())
    }
}

impl Barriers {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Barriers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|barrier| writeln!(formatter, "  {barrier}"))
    }
}
