use crate::{describe, outline, reporter::Reporter};
use atlas_model::{Kind, Term};

/// What kind of record a file is: its folder says so, else its fields; none where neither does.
///
/// ```
/// use atlas_content::draft::kind_of;
/// use atlas_model::Kind;
/// let text = "---\nname: Malmö\ncountry: SE\nlatitude: 55.6\n---\n";
/// assert_eq!(kind_of("malmo.md", text), Some(Kind::City));
/// assert_eq!(kind_of("content/missions/a-b.md", ""), Some(Kind::Mission));
/// assert_eq!(kind_of("notes.txt", "To do"), None);
/// ```
pub fn kind_of(name: &str, text: &str) -> Option<Kind> {
    let kinds = || Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Challenge);
    let folder = |part: &str| kinds().find(|kind| kind.folder() == part);
    if let Some(kind) = name.split(['/', '\\']).rev().skip(1).find_map(folder) {
        return Some(kind);
    }
    let (front, _) = outline::read(&Reporter::new(name, text))?;
    let fields = super::read::entries(&front);
    let fitting = |kind: Kind| {
        let known = describe(kind).fields;
        let asked = fields.iter().filter(|(name, _)| known.iter().any(|field| field.name == *name));
        let missed = known
            .iter()
            .filter(|field| field.required && fields.iter().all(|(name, _)| *name != field.name));
        (asked.count(), std::cmp::Reverse(missed.count()))
    };
    let best = kinds().max_by_key(|kind| (fitting(*kind), std::cmp::Reverse(*kind)))?;
    (fitting(best).0 > 0).then_some(best)
}
