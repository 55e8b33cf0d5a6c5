use crate::{
    Outcome, arguments,
    failure::Failure,
    new_records::{NewRecord, write_new},
    scaffold::{self, Given},
    showcase::Showcase,
    today::today,
};
use atlas_content::{Options, is_reserved};
use atlas_import::id_of;
use atlas_model::{Kind, Slug, Term as _};

/// `mission-atlas new`.
pub fn new(arguments: &arguments::New) -> Result<Outcome, Failure> {
    let kind = arguments.kind;
    let id = id(kind, &arguments.id)?;
    let showcase = Showcase::read(&arguments.dir)?;
    let site = showcase.check(&Options { drafts: true, ..Options::default() }).site;
    let mut values = Vec::new();
    if let Some(title) = &arguments.title {
        let name = if matches!(kind, Kind::City | Kind::Organisation) { "name" } else { "title" };
        values.push((name, quoted(title)));
    }
    if let Some(city) = &arguments.city {
        match kind {
            Kind::CaseStudy | Kind::Insight => values.push(("cities", format!("[{city}]"))),
            Kind::Mission | Kind::Project | Kind::Organisation => {
                values.push(("city", city.to_string()));
            }
            _ => {
                return Err(Failure::new(format!(
                    "a {} has no city: leave `--city` out",
                    kind.label().to_lowercase()
                )));
            }
        }
    }
    if matches!(kind, Kind::Mission | Kind::CaseStudy | Kind::Insight) {
        values.push(("updated", today(None)?.to_string()));
    }
    let vocabularies = site.as_ref().map(|site| &site.vocabularies);
    let text = scaffold::file(kind, &Given { values, vocabularies });
    let paths = write_new(&arguments.dir, &[NewRecord { kind, id, text }])?;
    for path in paths {
        println!("{}", path.strip_prefix(".").unwrap_or(&path).display());
    }
    println!("Fill it in, then: mission-atlas check {}", arguments.dir.display());
    Ok(Outcome::Fine)
}

/// The id that was named, or why it can't be one.
fn id(kind: Kind, named: &str) -> Result<Slug, Failure> {
    let why = match named.parse::<Slug>() {
        Ok(id) if !is_reserved(kind, named) => return Ok(id),
        Ok(_) => "the site itself uses it".to_owned(),
        Err(rule) => rule.to_string(),
    };
    let failure = Failure::new(format!("`{named}` can't be an id: {why}"));
    Err(match id_of(named, kind) {
        Some(near) => failure.and(&format!("Take `{near}`.")),
        None => failure,
    })
}

/// A text as a value in YAML: JSON's strings are such.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a text serialises")
}
