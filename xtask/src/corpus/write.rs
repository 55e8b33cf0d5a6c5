use super::{
    English, Record, atlas, peers,
    record::{Kind, Records},
};
use crate::{environment::run, failure::Failure, workspace};
use clap::ValueEnum;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Which way of making records this is: with another the same seed gives others.
const EDITION: &str = "1";
/// Says which records a folder holds, once it holds all.
const STAMP: &str = "corpus.txt";

/// For whom records are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Site {
    /// Mission Atlas: a showcase without errors.
    Atlas,
    /// Hugo, with what Pagefind needs.
    Hugo,
    /// Zola.
    Zola,
}

impl Site {
    fn folder(self) -> &'static str {
        match self {
            Self::Atlas => "atlas",
            Self::Hugo => "hugo",
            Self::Zola => "zola",
        }
    }
}

/// So many records of a seed, in a folder.
#[derive(Clone, Debug)]
pub struct Corpus {
    pub size: usize,
    pub seed: u64,
    folder: PathBuf,
}

impl Corpus {
    /// The one that is measured.
    pub fn of_size(size: usize) -> Self {
        Self::with_seed(size, 7)
    }

    pub fn with_seed(size: usize, seed: u64) -> Self {
        let folder = workspace::bench().join(format!("corpus-{size}-seed-{seed}"));
        Self { size, seed, folder }
    }

    /// The folder of a site; its files are written if they aren't there.
    ///
    /// By another process: the memory that one has held counts for all that it starts, and would
    /// be measured with them.
    pub fn site(&self, site: Site) -> Result<PathBuf, Failure> {
        let folder = self.folder.join(site.folder());
        if !self.is_written(&folder) {
            let program = std::env::current_exe()
                .map_err(|error| Failure::new(format!("this program has no path: {error}")))?;
            let mut corpus = Command::new(program);
            corpus.arg("corpus").arg(self.size.to_string()).arg("--for").arg(site.folder());
            run(corpus.arg("--seed").arg(self.seed.to_string()))?;
        }
        Ok(folder)
    }

    /// Writes the files of a site, if they aren't there, and gives their folder.
    pub fn write(&self, site: Site) -> Result<PathBuf, Failure> {
        let folder = self.folder.join(site.folder());
        if self.is_written(&folder) {
            return Ok(folder);
        }
        let english = English::load()?;
        println!("Writing {} records for {} …", self.size, site.folder());
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|error| Failure::file("empty", &folder, &error))?;
        }
        match site {
            Site::Atlas => self.write_atlas(&english, &folder)?,
            Site::Hugo => self.write_peer(&english, &folder, &peers::HUGO, peers::hugo)?,
            Site::Zola => self.write_peer(&english, &folder, &peers::ZOLA, peers::zola)?,
        }
        put(&folder, STAMP, &self.stamp())?;
        Ok(folder)
    }

    fn is_written(&self, folder: &Path) -> bool {
        fs::read_to_string(folder.join(STAMP)).is_ok_and(|there| there == self.stamp())
    }

    fn stamp(&self) -> String {
        format!("{} records, seed {}, edition {EDITION}\n", self.size, self.seed)
    }

    /// The records themselves.
    pub fn records(&self) -> Result<Vec<Record>, Failure> {
        let english = English::load()?;
        Ok(Records::new(&english, self.seed).take(self.size).collect())
    }

    fn write_atlas(&self, english: &English, folder: &Path) -> Result<(), Failure> {
        put(folder, "content/site.yaml", atlas::SETTINGS)?;
        let mut records = Records::new(english, self.seed);
        for (number, name) in records.cities.iter().enumerate() {
            let (path, text) = atlas::city(name, number);
            put(folder, &path, &text)?;
        }
        let mut last_mission = String::new();
        for record in records.by_ref().take(self.size) {
            let (path, text) = atlas::record(&record, &last_mission);
            put(folder, &path, &text)?;
            if record.kind == Kind::Mission {
                last_mission = record.slug;
            }
        }
        Ok(())
    }

    fn write_peer(
        &self,
        english: &English,
        folder: &Path,
        fixed: &[(&str, &str)],
        written: fn(&Record) -> (String, String),
    ) -> Result<(), Failure> {
        for (path, text) in fixed {
            put(folder, path, text)?;
        }
        for record in Records::new(english, self.seed).take(self.size) {
            let (path, text) = written(&record);
            put(folder, &path, &text)?;
        }
        Ok(())
    }
}

fn put(folder: &Path, path: &str, text: &str) -> Result<(), Failure> {
    let path = folder.join(path);
    let parent = path.parent().unwrap_or(folder);
    fs::create_dir_all(parent)
        .and_then(|()| fs::write(&path, text))
        .map_err(|error| Failure::file("write", &path, &error))
}
