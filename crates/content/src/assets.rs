//! Files that records use besides text: pictures, and documents that they link to.

use crate::{
    AssetUse,
    federation::{inside, member_of},
    nearest::nearest,
    reporter::Problem,
    scope::Scope,
};

/// Pictures that browsers show and that can't run anything.
const PICTURES: [&str; 6] = ["png", "jpg", "jpeg", "webp", "avif", "gif"];

/// Files that a record may offer for download.
const DOCUMENTS: [&str; 4] = ["pdf", "csv", "txt", "xlsx"];

impl Scope<'_> {
    /// The address of a picture that stands at a path relative to the record's file.
    pub(crate) fn use_image(&self, written: &str) -> Result<String, Problem> {
        if !has_ending(written, &PICTURES) {
            return Err(Problem::error("image-type", format!("`{written}` is no picture")).help(
                format!("a picture is a file of the showcase that ends in {}", PICTURES.join(", ")),
            ));
        }
        self.use_asset(written).ok_or_else(|| {
            let home = member_of(self.reporter.path());
            let own = self.catalogue.assets.iter().filter(|path| member_of(path) == home);
            let assets = own.filter_map(|path| path.rsplit('/').next());
            let name = written.rsplit('/').next().unwrap_or(written);
            Problem::error("dead-image", format!("there is no picture `{written}`")).nearest(
                nearest(name, assets),
                || {
                    "put the picture beside the record: `<id>/index.md` and `<id>/picture.jpg`"
                        .to_owned()
                },
            )
        })
    }

    /// The address of a document that stands at a path relative to the record's file.
    pub(crate) fn use_document(&self, written: &str) -> Option<String> {
        let offered = has_ending(written, &PICTURES) || has_ending(written, &DOCUMENTS);
        offered.then(|| self.use_asset(written)).flatten()
    }

    /// Where a file of the whole site goes, below the site's base path: its logo, a face of its
    /// own. It has one of some endings.
    pub(crate) fn use_file_of_site(
        &self,
        written: &str,
        endings: &[&str],
    ) -> Result<String, Problem> {
        if !has_ending(written, endings) {
            let message = format!("`{written}` is no file that can stand here");
            return Err(Problem::error("file-type", message).help(format!(
                "it is a file of the showcase that ends in {}",
                endings.join(", ")
            )));
        }
        self.take_along(written).ok_or_else(|| {
            let assets = self.catalogue.assets.iter();
            let paths = assets.filter_map(|path| path.strip_prefix("content/"));
            Problem::error("dead-file", format!("there is no file `content/{written}`"))
                .nearest(nearest(written, paths), || {
                    "put the file into `content/`, and write its path from there".to_owned()
                })
        })
    }

    fn use_asset(&self, written: &str) -> Option<String> {
        Some(self.catalogue.settings.href(&self.take_along(written)?))
    }

    /// Where a file that the showcase has goes, below the site's base path.
    fn take_along(&self, written: &str) -> Option<String> {
        let from = relative(self.reporter.path(), written)?;
        self.catalogue.assets.get(from.as_str())?;
        // No record uses the files of another showcase, to which they may not be public.
        let home = member_of(self.reporter.path());
        if member_of(&from) != home {
            return None;
        }
        let below = inside(&from)?;
        let to = home.map_or_else(|| below.to_owned(), |id| format!("federated/{id}/{below}"));
        self.assets.borrow_mut().push(AssetUse { from, to: to.clone() });
        Some(to)
    }
}

/// Whether a path ends in one of some extensions, in lower case.
fn has_ending(path: &str, endings: &[&str]) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
}

/// The path that a path relative to a file means; none where it leaves the showcase.
pub(crate) fn relative(file: &str, written: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in written.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_path_stays_in_the_showcase() {
        let from = "content/missions/a.md";
        assert_eq!(relative(from, "../cities/b.md").as_deref(), Some("content/cities/b.md"));
        assert_eq!(relative(from, "./b.md").as_deref(), Some("content/missions/b.md"));
        assert_eq!(relative(from, "../../b.md").as_deref(), Some("b.md"));
        assert_eq!(relative(from, "../../../b.md"), None);
    }
}
