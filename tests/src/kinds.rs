//! One page of each kind that the shipped site has.

use crate::Look;

/// The paths of the pages, by what they are.
pub const KINDS: [(&str, &str); 31] = [
    ("home", ""),
    ("explore", "explore/"),
    ("list of missions", "missions/"),
    ("second page of a list", "missions/page/2/"),
    ("list of case studies", "case-studies/"),
    ("list of insights", "insights/"),
    ("mission", "missions/copenhagen-2025/"),
    ("case study", "case-studies/copenhagen-2025-case/"),
    ("insight", "insights/insight-transfer/"),
    ("project", "projects/camden-small-grants/"),
    ("cities", "cities/"),
    ("city", "cities/camden/"),
    ("challenges", "challenges/"),
    ("challenge", "challenges/climate-neutrality/"),
    ("organisations", "organisations/"),
    ("organisation", "organisations/camden-council/"),
    ("collections", "collections/"),
    ("collection", "collections/mission-bootcamp-2021/"),
    ("comparison", "compare/"),
    ("time line", "timeline/"),
    ("map", "map/"),
    ("self-test", "assess/"),
    ("data", "data/"),
    ("about", "about/"),
    ("glossary", "glossary/"),
    ("accessibility", "accessibility/"),
    ("privacy", "privacy/"),
    ("how to publish", "how-to-publish/"),
    ("form", "publish/"),
    ("what is kept", "kept/"),
    ("page not found", "no-such-page/"),
];

/// A phone, the narrowest that is common.
pub const PHONE: Look = Look { width: 360, dark: false };
/// A desk's screen.
pub const DESK: Look = Look { width: 1280, dark: false };

/// The same in the dark.
#[must_use]
pub fn in_the_dark(look: Look) -> Look {
    Look { dark: true, ..look }
}
