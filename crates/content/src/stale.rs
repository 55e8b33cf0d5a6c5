use atlas_model::Date;

/// Whether the sources of a record that was verified on a day should be read again: after twelve
/// months.
///
/// ```
/// use atlas_content::is_stale;
///
/// let day = |text: &str| text.parse().expect("a date");
/// assert!(!is_stale(day("2025-11-24"), day("2026-11-24")));
/// assert!(is_stale(day("2025-11-24"), day("2026-11-25")));
/// ```
pub fn is_stale(verified: Date, today: Date) -> bool {
    /// Twelve months, in the days by which dates sort.
    const YEAR: i64 = 12 * 31;
    today.sort_key() - verified.sort_key() > YEAR
}
