use std::{fmt::Write, fs, path::Path};
use tempfile::TempDir;

/// A made-up showcase, large enough for its index to be more than one file.
///
/// Its words are made of syllables, uneven as those of a language; the same at each run.
#[derive(Debug)]
pub struct LargeShowcase {
    folder: TempDir,
}

/// How many words an article has.
const WORDS: usize = 1000;

impl LargeShowcase {
    /// How many missions it has.
    pub const MISSIONS: usize = 240;
    /// How many milestones each has: a third of them missed.
    pub const MILESTONES: usize = 9;

    /// Writes its files.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder for a while");
        let content = folder.path().join("content");
        let put = |path: String, text: &str| {
            let path = content.join(path);
            fs::create_dir_all(path.parent().unwrap_or(&content)).expect("a folder takes folders");
            fs::write(path, text).expect("a new folder takes a file");
        };
        put(
            "site.yaml".to_owned(),
            "title: Large\nbase_url: http://localhost/\nlanguages: [en]\nlicence: CC-BY-4.0\n",
        );
        put(
            "cities/eastmoor.md".to_owned(),
            "---\nname: Eastmoor\ncountry: DK\nlevel: borough\nlatitude: 55.4\nlongitude: 10.4\n---\n",
        );
        let mut numbers = Numbers(7);
        for mission in 0..Self::MISSIONS {
            put(format!("missions/made-up-{mission}.md"), &text(mission, &mut numbers));
        }
        Self { folder }
    }

    /// Its folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A word that one mission alone has, in its article, and that mission's title.
    pub fn needle() -> (&'static str, String) {
        ("wolframite", title(NEEDLE))
    }
}

impl Default for LargeShowcase {
    fn default() -> Self {
        Self::new()
    }
}

/// The mission that has a word of its own.
const NEEDLE: usize = 137;

fn title(mission: usize) -> String {
    format!("Mission number {mission}")
}

fn text(mission: usize, numbers: &mut Numbers) -> String {
    let stage = ["adopted", "in-delivery", "concluded"][mission % 3];
    let title = title(mission);
    let mut text = format!(
        "---\ntitle: {title}\nsummary: {title}, made up.\nstatement: {title}, made up.\n\
         city: eastmoor\nrecognition: self-described\nchallenges: [climate-adaptation]\n\
         target: {{outcome: No cellar floods, note: The town named no year}}\nstage: {stage}\n\
         progress: {{state: not-assessed}}\n\
         lead: {{name: Eastmoor Council, kind: local-government}}\n\
         milestones:\n{}\
         sources:\n  - {{publisher: Eastmoor Council, kind: official}}\nupdated: 2026-11-20\n---\n\n",
        milestones(mission)
    );
    for _ in 0..WORDS {
        write!(text, "{} ", numbers.word()).expect("a String takes any text");
    }
    if mission == NEEDLE {
        text.push_str("wolframite");
    }
    text.push('\n');
    text
}

fn milestones(mission: usize) -> String {
    let line = |place: usize| {
        let (year, state) =
            (2000 + (mission + 7 * place) % 40, ["done", "planned", "missed"][place % 3]);
        format!("  - {{date: \"{year}\", title: Step {place}, kind: delivery, state: {state}}}\n")
    };
    (0..LargeShowcase::MILESTONES).map(line).collect()
}

/// The same numbers at each run (xorshift64, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit
    }

    /// A word, the more often the shorter its number.
    fn word(&mut self) -> String {
        let limit = 1 << self.below(17);
        let mut number = self.below(limit) * 7 + 3;
        let mut word = String::new();
        while number > 0 {
            word.push_str(["ka", "ro", "mi", "ten", "sul", "da", "ver", "o"][number % 8]);
            number /= 8;
        }
        word
    }
}
