use atlas_model::Federated;
use std::path::{Component, Path, PathBuf};

/// Where the files of a showcase lie, and those of the other showcases that are read with it.
#[derive(Clone, Debug, Default)]
pub struct Places {
    own: Root,
    members: Vec<Root>,
}

/// The folder of a showcase.
#[derive(Clone, Debug, Default)]
struct Root {
    /// What the paths of its files begin with among the sources: `federated/northport/`.
    begins: String,
    /// As the system names it.
    folder: PathBuf,
    /// As a message names it: seen from where the command was called.
    shown: PathBuf,
}

impl Places {
    /// Of a showcase without others: its folder as it was named, and as the system names it.
    pub fn of(dir: &Path, folder: PathBuf) -> Self {
        let own = Root { begins: String::new(), folder, shown: plain(dir) };
        Self { own, members: Vec::new() }
    }

    /// Adds another showcase; not where its folder holds none, or a link out of itself in its place.
    pub fn add(&mut self, member: &Federated) -> bool {
        let way = if member.is_published() { member.folder() } else { member.from.clone() };
        let Ok(folder) = self.own.folder.join(&way).canonicalize() else { return false };
        let content = folder.join("content");
        let inside = content.canonicalize().is_ok_and(|content| content.starts_with(&folder));
        if !inside || !content.join("site.yaml").is_file() {
            return false;
        }
        let shown = plain(&self.own.shown.join(way));
        self.members.push(Root { begins: format!("{}/", member.folder()), folder, shown });
        true
    }

    /// Where a file of the sources lies.
    pub fn file(&self, path: &str) -> PathBuf {
        let (root, below) = self.parts(path);
        root.folder.join(below)
    }

    /// The folder of the showcase that a file is of, as the system names it.
    pub fn root(&self, path: &str) -> &Path {
        &self.parts(path).0.folder
    }

    /// A file as messages name it, parted by slashes.
    pub fn shown(&self, path: &str) -> String {
        let (root, below) = self.parts(path);
        root.shown.join(below).to_string_lossy().replace('\\', "/")
    }

    /// The folders that hold the content of the other showcases.
    pub fn members(&self) -> Vec<PathBuf> {
        self.members.iter().map(|member| member.folder.join("content")).collect()
    }

    fn parts<'p>(&self, path: &'p str) -> (&Root, &'p str) {
        let mut members = self.members.iter();
        let found = members.find_map(|root| Some((root, path.strip_prefix(&root.begins)?)));
        found.unwrap_or((&self.own, path))
    }
}

/// A path without `.`, and without a name before `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(last(&plain), Some(Component::Normal(_))) => {
                plain.pop();
            }
            other => plain.push(other),
        }
    }
    plain
}

fn last(path: &Path) -> Option<Component<'_>> {
    path.components().next_back()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_shown_as_short_as_it_can_be() {
        for (path, expected) in [
            ("./town", "town"),
            (".", ""),
            ("programme/../town", "town"),
            ("../../town/.", "../../town"),
            ("/srv/a/../b", "/srv/b"),
        ] {
            assert_eq!(plain(Path::new(path)), Path::new(expected), "{path}");
        }
    }
}
