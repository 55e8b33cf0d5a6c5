use std::{fmt::Write, fs, path::Path};
use tempfile::TempDir;

/// A made-up showcase of missions that say hardly anything, or more than any real one does.
#[derive(Debug)]
pub struct StressShowcase {
    folder: TempDir,
}

/// How much one of its missions says.
struct Much {
    id: &'static str,
    projects: usize,
    partners: usize,
    sectors: &'static str,
}

impl StressShowcase {
    /// Forty projects and two hundred partners.
    pub const EVERYTHING: &'static str = "missions/everything/";
    /// No sector, no project, no partner.
    pub const NOTHING: &'static str = "missions/nothing/";
    /// Sectors, and no project.
    pub const SECTORS: &'static str = "missions/sectors-alone/";
    /// Projects, and no sector.
    pub const PROJECTS: &'static str = "missions/projects-alone/";

    /// How many projects a full mission has.
    pub const MOST_PROJECTS: usize = 40;
    /// How many partners a full mission has.
    pub const MOST_PARTNERS: usize = 200;

    /// Writes its files.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder for a while");
        let content = folder.path().join("content");
        let put = |path: &str, text: &str| {
            let path = content.join(path);
            fs::create_dir_all(path.parent().unwrap_or(&content)).expect("a folder takes folders");
            fs::write(path, text).expect("a new folder takes a file");
        };
        put(
            "site.yaml",
            "title: Stress\nbase_url: http://localhost/\nlanguages: [en]\nlicence: CC-BY-4.0\n",
        );
        put(
            "cities/eastmoor.md",
            "---\nname: Eastmoor\ncountry: DK\nlevel: borough\nlatitude: 55.4\nlongitude: 10.4\n---\n",
        );
        let all = "[energy, buildings, transport, food, health, nature, water]";
        for much in [
            Much { id: "everything", projects: 40, partners: 200, sectors: all },
            Much { id: "nothing", projects: 0, partners: 0, sectors: "" },
            Much { id: "sectors-alone", projects: 0, partners: 2, sectors: all },
            Much { id: "projects-alone", projects: 3, partners: 0, sectors: "" },
        ] {
            put(&format!("missions/{}.md", much.id), &mission(&much));
        }
        Self { folder }
    }

    /// Its folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

impl Default for StressShowcase {
    fn default() -> Self {
        Self::new()
    }
}

fn mission(much: &Much) -> String {
    let Much { id, projects, partners, sectors } = much;
    let mut text = format!(
        "---\ntitle: A mission that says {id}\nsummary: Made up.\nstatement: Made up.\n\
         city: eastmoor\nrecognition: self-described\nchallenges: [climate-adaptation]\n\
         target: {{outcome: No cellar floods, year: 2040}}\nstage: adopted\n\
         progress: {{state: not-assessed}}\n\
         lead: {{name: Eastmoor Council, kind: local-government}}\n\
         sources:\n  - {{publisher: Eastmoor Council, kind: official}}\nupdated: 2026-11-20\n"
    );
    let mut line = |line: String| writeln!(text, "{line}").expect("a String takes any text");
    if !sectors.is_empty() {
        line(format!("sectors: {sectors}"));
    }
    if *projects > 0 {
        line("projects:".to_owned());
    }
    for number in 0..*projects {
        let of = match number % 4 {
            _ if sectors.is_empty() => "",
            0 => "",
            1 => ", sectors: [energy, water]",
            2 => ", sectors: [food]",
            _ => ", sectors: [nature]",
        };
        line(format!("  - {{title: Streets that stay dry whatever the weather {number}{of}}}"));
    }
    if *partners > 0 {
        line("partners:".to_owned());
    }
    let kinds = ["local-government", "business", "university-research", "non-profit"];
    let roles = ["", ", role: delivery", ", role: funder"];
    for number in 0..*partners {
        let (kind, role) = (kinds[number % kinds.len()], roles[number % roles.len()]);
        let name = format!("Partner number {number}");
        line(format!("  - {{organisation: {{name: {name}, kind: {kind}}}{role}}}"));
    }
    text.push_str("---\n");
    text
}
