use site_tests::{app, command, files_in, workspace};
use std::{
    collections::BTreeMap,
    fs,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};
use tempfile::TempDir;

/// Which of two states a showcase, or a site made from it, is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Old,
    New,
}

/// The shipped content in two states, of which every page differs, and the sites that they make.
#[derive(Debug)]
pub struct States {
    root: TempDir,
    /// The files of each site, by their digests.
    sites: [Files; 2],
}

type Files = BTreeMap<String, u64>;

impl States {
    /// Makes both, and builds each once.
    pub fn new() -> Self {
        let root = tempfile::tempdir().expect("a folder for a while");
        let mut states = Self { root, sites: Default::default() };
        for state in [State::Old, State::New] {
            let content = states.showcase(state).join("content");
            copy(&workspace().join("content"), &content);
        }
        let settings = states.showcase(State::New).join("content/site.yaml");
        let text = fs::read_to_string(&settings).expect("it was copied");
        let text = text.replace("title: Mission Atlas", "title: Another Atlas");
        fs::write(settings, text).expect("it can be written");
        for state in [State::Old, State::New] {
            let out = states.root.path().join("known");
            let built = states.build(state, &out, &[]);
            assert!(built.status.success(), "{}", said(&built));
            states.sites[state as usize] = files(&out);
            fs::remove_dir_all(out).expect("it was just made");
        }
        states
    }

    /// The folder in which builds put their sites, and what they keep beside them.
    pub fn out(&self) -> PathBuf {
        self.root.path().join("public/dist")
    }

    /// The showcase in a state.
    pub fn showcase(&self, state: State) -> PathBuf {
        self.root.path().join(match state {
            State::Old => "old",
            State::New => "new",
        })
    }

    /// A build of a state, not yet started.
    pub fn command(&self, state: State, out: &Path, arguments: &[&str]) -> Command {
        build_of(&self.showcase(state), out, arguments)
    }

    /// Builds a state.
    pub fn build(&self, state: State, out: &Path, arguments: &[&str]) -> Output {
        self.command(state, out, arguments).output().expect("the command can be started")
    }

    /// The state of a site, if it is wholly in one.
    pub fn state_of(&self, site: &Path) -> Option<State> {
        let found = files(site);
        [State::Old, State::New].into_iter().find(|state| self.sites[*state as usize] == found)
    }
}

impl State {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Old => Self::New,
            Self::New => Self::Old,
        }
    }
}

/// A build of a showcase, not yet started.
pub fn build_of(showcase: &Path, out: &Path, arguments: &[&str]) -> Command {
    fs::create_dir_all(out.parent().expect("it has a parent")).expect("a folder takes folders");
    let mut build = Command::new(command());
    build.arg("build").arg(showcase).arg("--out").arg(out).arg("--app").arg(app());
    build.arg("--without-pictures").args(arguments);
    build.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    build
}

/// What a command said.
pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What lies beside a site, by name.
pub fn beside(site: &Path) -> Vec<String> {
    let folder = site.parent().expect("it has a parent");
    let entries = fs::read_dir(folder).expect("the folder is there");
    let names = entries.map(|entry| entry.expect("an entry can be read").file_name());
    let mut names: Vec<String> =
        names.map(|name| name.into_string().expect("names are UTF-8")).collect();
    names.sort();
    names
}

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    for path in files_in(from) {
        let target = to.join(&path);
        fs::create_dir_all(target.parent().expect("it lies in a folder")).expect("a new folder");
        fs::copy(from.join(&path), target).expect("a file can be copied");
    }
}

fn files(folder: &Path) -> Files {
    let digest = |path: &String| {
        let mut hasher = DefaultHasher::new();
        fs::read(folder.join(path)).expect("a site's file can be read").hash(&mut hasher);
        hasher.finish()
    };
    files_in(folder).iter().map(|path| (path.clone(), digest(path))).collect()
}
