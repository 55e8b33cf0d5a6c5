//! Work on all cores, where the feature `parallel` is on.

/// What a function gives for each of many things, in their order.
#[cfg(feature = "parallel")]
pub(crate) fn map<T: Sync, R: Send>(things: &[T], give: impl Fn(&T) -> R + Send + Sync) -> Vec<R> {
    use rayon::prelude::*;
    things.par_iter().map(give).collect()
}

/// What a function gives for each of many things, in their order.
#[cfg(not(feature = "parallel"))]
pub(crate) fn map<T, R>(things: &[T], give: impl Fn(&T) -> R) -> Vec<R> {
    things.iter().map(give).collect()
}
