use serde::Serialize;

/// Milliseconds, summed up.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Times {
    pub median: f64,
    pub p95: f64,
}

impl Times {
    /// Of no times: zero.
    pub fn of(mut times: Vec<f64>) -> Self {
        times.sort_by(f64::total_cmp);
        let at = |share: usize| {
            let last = times.len().saturating_sub(1);
            times.get((last * share).div_ceil(100)).copied().unwrap_or_default()
        };
        Self { median: at(50), p95: at(95) }
    }
}

/// The middle one.
pub fn middle<T: Ord + Copy + Default>(mut numbers: Vec<T>) -> T {
    numbers.sort_unstable();
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}
