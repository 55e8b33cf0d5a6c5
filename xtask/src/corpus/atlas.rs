use super::record::{Kind, Record};
use serde_json::{Value, json};
use std::fmt::Write as _;

const COUNTRIES: [&str; 15] =
    ["GB", "DE", "FR", "ES", "SE", "US", "CO", "BR", "ZA", "KE", "IN", "KR", "AU", "CA", "JP"];

/// What the showcase as a whole says of itself.
pub const SETTINGS: &str =
    "title: Bench\nbase_url: http://localhost/\nlanguages: [en]\nlicence: CC-BY-4.0\n";

/// The path and the text of a city, the nth of them.
pub fn city(name: &str, number: usize) -> (String, String) {
    let step = i32::try_from(number).expect("there are a few hundred cities");
    let head = json!({
        "name": name,
        "summary": format!("The city of {name}"),
        "country": COUNTRIES[number % COUNTRIES.len()],
        "level": "city",
        "latitude": f64::from(step * 37 % 120) - 54.5,
        "longitude": f64::from(step * 61 % 340) - 169.75,
    });
    let path = format!("content/cities/{}.md", name.to_lowercase());
    (path, format!("---\nupdated: 2026-01-01\n{}---\n", front_matter(&head)))
}

/// The path and the text of a record. An insight rests on the last mission before it.
pub fn record(record: &Record, last_mission: &str) -> (String, String) {
    let (folder, own) = match record.kind {
        Kind::Mission => ("missions", mission(record)),
        Kind::CaseStudy => ("case-studies", case_study(record)),
        Kind::Insight => ("insights", insight(record, last_mission)),
    };
    let common = json!({
        "title": record.title,
        "summary": record.summary,
        "challenges": record.challenges,
        "sources": [{"id": "s1", "title": "Annual report", "publisher": "City",
            "kind": "official", "grade": "A"}],
    });
    let Record { slug, date, body, .. } = record;
    let head = front_matter(&common) + &front_matter(&own);
    let text = format!("---\nupdated: {date}\n{head}---\n\n{body}\n");
    (format!("content/{folder}/{slug}.md"), text)
}

fn mission(record: &Record) -> Value {
    let Record { id, title, summary, city, date, .. } = record;
    json!({
        "statement": summary,
        "city": city.to_lowercase(),
        "recognition": "self-described",
        "target": {"year": record.target_year, "outcome": title},
        "stage": record.stage,
        "progress": {"state": record.progress, "as_of": date, "basis": "self-reported",
            "source": "s1"},
        "lead": {"name": format!("{city} Council"), "kind": "local-government"},
        "instruments": record.instruments,
        "partners": [
            {"organisation": {"name": format!("{city} University"), "kind": "university-research"},
                "role": "evaluator"},
            {"organisation": {"name": "Housing Alliance", "kind": "non-profit"},
                "role": "delivery"},
        ],
        "funding": [{"amount": 100_000 + id % 900 * 1000, "currency": "EUR",
            "period": "2020 to 2024", "funder": "City", "kind": "own-budget", "source": "s1"}],
        "projects": [{"title": format!("{} pilot", &title[..title.len().min(40)]),
            "stage": "pilot", "sectors": ["buildings"]}],
        "indicators": [{"name": "Emissions", "unit": "kt CO2", "polarity": "down-is-good",
            "method": "Inventory", "observations": [
                {"period": "2018", "value": 50 + id % 40, "source": "s1"},
                {"period": "2022", "value": 40 + id % 30, "source": "s1"}]}],
        "milestones": [{"date": date[..7], "title": "Adopted", "kind": "adoption",
            "state": "done", "source": "s1"}],
    })
}

fn case_study(record: &Record) -> Value {
    json!({
        "cities": [record.city.to_lowercase()],
        "question": record.summary,
        "period": "2019 to 2024",
        "evidence_level": "self-reported",
    })
}

fn insight(record: &Record, last_mission: &str) -> Value {
    json!({
        "cities": [record.city.to_lowercase()],
        "claim": record.summary,
        "insight_type": "lesson",
        "roar": ["routes"],
        "supported_by": [{"id": last_mission, "how": "It shows it"}],
        "strength": "one-case",
        "limits": "One case",
    })
}

/// A line for each field, its value as JSON, which is YAML.
fn front_matter(fields: &Value) -> String {
    let mut lines = String::new();
    for (name, value) in fields.as_object().into_iter().flatten() {
        writeln!(lines, "{name}: {value}").expect("a String takes any text");
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{
        super::{record::Records, sample},
        *,
    };
    use atlas_content::{Options, SourceFile, Sources, check};

    #[test]
    fn a_corpus_is_content_without_errors() {
        let english = sample::english();
        let mut records = Records::new(&english, 7);
        let mut files = vec![("content/site.yaml".to_owned(), SETTINGS.to_owned())];
        files.extend(records.cities.iter().zip(0..).map(|(name, number)| city(name, number)));
        let mut last_mission = String::new();
        for made in records.by_ref().take(200) {
            files.push(record(&made, &last_mission));
            if made.kind == Kind::Mission {
                last_mission = made.slug;
            }
        }
        let files =
            files.into_iter().map(|(path, text)| SourceFile { path, text: text.into() }).collect();
        let sources = Sources { files, ..Sources::default() };
        let checked = check(&sources, &Options::default());
        let site = checked.site.unwrap_or_else(|| panic!("{:#?}", &checked.diagnostics[..3]));
        let number = site.missions.len() + site.case_studies.len() + site.insights.len();
        assert_eq!(number, 200, "each kind is read as what it is");
        assert!(site.case_studies.len() > 30 && site.insights.len() > 15);
    }
}
