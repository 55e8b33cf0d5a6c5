//! How a showcase looks: `theme` in `site.yaml`.

mod contrast;
mod read;

pub(crate) use read::theme;
