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

    fn use_asset(&self, written: &str) -> Option<String> {
        let from = relative(self.reporter.path(), written)?;
        self.catalogue.assets.get(from.as_str())?;
        // No record uses the files of another showcase, to which they may not be public.
        let home = member_of(self.reporter.path());
        if member_of(&from) != home {
            return None;
        }
        let below = inside(&from)?;
        let to = home.map_or_else(|| below.to_owned(), |id| format!("federated/{id}/{below}"));
        let address = self.catalogue.settings.href(&to);
        self.assets.borrow_mut().push(AssetUse { from, to });
        Some(address)
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
