use std::{io, path::Path};

/// How a new folder takes an old one's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swap {
    /// Both change names in one step that nothing can come between.
    Exchange,
    /// The old one is moved aside first. Killed in between, the next build brings it back.
    TwoRenames,
}

impl Swap {
    /// The best that this system has; a file system may have less, which shows when it is tried.
    pub const BEST_HERE: Self =
        if cfg!(any(target_os = "linux", target_os = "android", target_vendor = "apple")) {
            Self::Exchange
        } else {
            Self::TwoRenames
        };
}

/// Puts the folder `new` where `place` is. What stood there, if anything, is then at the path
/// that is returned.
pub fn swap(new: &Path, place: &Path, how: Swap) -> io::Result<std::path::PathBuf> {
    if !place.exists() {
        std::fs::rename(new, place)?;
        return Ok(new.to_owned());
    }
    if how == Swap::Exchange {
        match exchange(new, place) {
            Err(error) if is_unsupported(&error) => {}
            done => return done.map(|()| new.to_owned()),
        }
    }
    let aside = new.with_extension("old");
    std::fs::rename(place, &aside)?;
    if let Err(error) = std::fs::rename(new, place) {
        std::fs::rename(&aside, place)?;
        return Err(error);
    }
    Ok(aside)
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(new: &Path, place: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, new, CWD, place, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_new: &Path, _place: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Kernels and file systems without the exchange say so in several ways.
fn is_unsupported(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput)
}
