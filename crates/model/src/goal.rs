/// What the United Nations call a Sustainable Development Goal, 1 to 17; empty for any other number.
///
/// ```
/// assert_eq!(atlas_model::goal_name(13), "Climate action");
/// ```
pub fn goal_name(number: u8) -> &'static str {
    const NAMES: [&str; 17] = [
        "No poverty",
        "Zero hunger",
        "Good health and wellbeing",
        "Quality education",
        "Gender equality",
        "Clean water and sanitation",
        "Affordable and clean energy",
        "Decent work and economic growth",
        "Industry, innovation and infrastructure",
        "Reduced inequalities",
        "Sustainable cities and communities",
        "Responsible consumption and production",
        "Climate action",
        "Life below water",
        "Life on land",
        "Peace, justice and strong institutions",
        "Partnerships for the goals",
    ];
    usize::from(number).checked_sub(1).and_then(|index| NAMES.get(index)).copied().unwrap_or("")
}
