use crate::{Browser, axe_script};
use serde_json::{Value, json};
use std::{fmt, fs};

/// The rules whose answer depends on how a page is shown.
const OF_LOOKS: [&str; 4] =
    ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"];

/// Which of axe's rules are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rules {
    /// All that axe asks unless told otherwise: WCAG's and those of best practice.
    All,
    /// Those whose answer depends on how the page is shown.
    OfLooks,
}

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
    pub fn barriers(&self, rules: Rules) -> Barriers {
        let only = match rules {
            Rules::All => Value::Null,
            Rules::OfLooks => json!({"type": "rule", "values": OF_LOOKS}),
        };
        let found = self.script_with(
            "const only = arguments[0] ? {runOnly: arguments[0]} : {}; \
             return axe.run(document, {resultTypes: ['violations'], ...only}).then(r => \
             r.violations.map(v => `${v.id} (${v.impact}): ${v.help}\\n` + v.nodes.map(n => \
             `    ${n.target}\\n      ${n.html.slice(0, 160)}\\n      ` + \
             `${n.failureSummary.replace(/\\s+/g, ' ')}\\n`).join('')))",
            vec![only],
        );
        let found = found.as_array().expect("axe gives a list").iter();
        Barriers(found.map(|barrier| barrier.as_str().unwrap_or_default().to_owned()).collect())
    }
}

impl Barriers {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

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
