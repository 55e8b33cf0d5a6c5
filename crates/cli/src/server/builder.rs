use super::served::Served;
use crate::{
    failure::Failure,
    report,
    showcase::{Changed, Showcase, own_styles},
};
use atlas_content::{Memory, Options, Severity};
use atlas_generate::{Bundle, KeptIndex};
use serde::Serialize;
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

/// Builds a showcase into memory, again and again.
pub struct Builder {
    dir: PathBuf,
    bundle: Arc<Bundle>,
    options: Options,
    builds: u32,
    /// The showcase as it was read last, and what its check left.
    before: Option<Showcase>,
    memory: Memory,
    /// What the newest search index left.
    kept_index: Arc<Mutex<KeptIndex>>,
}

/// What is served at a moment.
#[derive(Clone, Default)]
pub struct State {
    /// The last good site, if there was one.
    pub site: Option<Arc<Served>>,
    /// Which build that site is of; no two servers share a name.
    pub build: String,
    /// What pages are told, as JSON.
    pub told: String,
}

#[derive(Serialize)]
struct Told<'a> {
    build: &'a str,
    problems: Vec<report::Problem<'a>>,
}

impl Builder {
    /// A builder of the showcase in `dir`.
    pub fn new(dir: PathBuf, bundle: Bundle, options: Options) -> Self {
        Self {
            dir,
            bundle: Arc::new(bundle),
            options,
            builds: 0,
            before: None,
            memory: Memory::default(),
            kept_index: Arc::default(),
        }
    }

    /// The showcase's folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The folders of other showcases whose records are shown, too.
    pub fn folders(&self) -> Vec<PathBuf> {
        self.before.as_ref().map(|showcase| showcase.places.members()).unwrap_or_default()
    }

    /// Builds, tells the terminal, and gives what is served from now on: the new site, or the one
    /// before with what is wrong.
    pub fn build(&mut self, before: &State, changed: &Changed) -> State {
        match self.try_build(before, changed) {
            Ok(state) => state,
            Err(failure) => {
                eprintln!("error: {failure}");
                before.clone()
            }
        }
    }

    fn try_build(&mut self, before: &State, changed: &Changed) -> Result<State, Failure> {
        let showcase = match self.before.take() {
            Some(before) => before.read_changed(changed)?,
            None => Showcase::read(&self.dir)?,
        };
        let styles = own_styles(&self.dir)?;
        if self.bundle.own_styles() != styles.as_deref() {
            self.bundle = Arc::new((*self.bundle).clone().with_own_styles(styles));
        }
        let mut checked = showcase.check_again(&self.options, &mut self.memory);
        let mut state = before.clone();
        if let Some(site) = checked.site.take() {
            let assets = std::mem::take(&mut checked.assets);
            let site = Served::new(
                site,
                assets,
                &showcase.places,
                Arc::clone(&self.bundle),
                Arc::clone(&self.kept_index),
            );
            println!("{} pages are ready", site.pages());
            self.builds += 1;
            state.site = Some(Arc::new(site));
            state.build = format!("{}-{}", std::process::id(), self.builds);
        }
        let colours = report::colours(&std::io::stderr());
        if !checked.diagnostics.is_empty() {
            eprint!("{}", report::human(&showcase, &checked.diagnostics, colours));
        }
        let broken = checked.diagnostics.iter().any(|found| found.severity == Severity::Error);
        // Warnings are for the terminal; a page is covered only when the site can't be built.
        let told = if broken { checked.diagnostics.as_slice() } else { &[] };
        let told = Told { build: &state.build, problems: report::problems(&showcase, told) };
        state.told = serde_json::to_string(&told).expect("texts and numbers serialise");
        self.before = Some(showcase);
        Ok(state)
    }
}
