use crate::{
    Outcome,
    arguments::{self, ExportFormat},
    checked_site::checked_site,
    failure::Failure,
    new_files::write_or_print,
    showcase::Showcase,
};
use atlas_generate::{Export, ExportFormat as Table, schemas};
use atlas_model::{Kind, Term};

/// `mission-atlas export`.
pub fn export(arguments: &arguments::Export) -> Result<Outcome, Failure> {
    let format = match arguments.format {
        ExportFormat::Csv => Table::Csv,
        ExportFormat::Json => Table::Json,
        ExportFormat::Ndjson => Table::NdJson,
        ExportFormat::Geojson => Table::GeoJson,
        ExportFormat::Markdown => return markdown(arguments),
        ExportFormat::Schema => return schema(arguments),
    };
    let Some(site) = checked_site(&arguments.showcase)? else {
        return Ok(Outcome::ContentErrors);
    };
    let wanted =
        Export { tables: arguments.tables.iter().map(|name| table(name)).collect(), format };
    let files =
        atlas_generate::export(&site, &wanted).map_err(|error| Failure::new(error.to_string()))?;
    hand_over(arguments, &files)
}

/// A table may be asked for by what one of its records is called.
fn table(name: &str) -> String {
    Kind::from_id(name).map_or_else(|| name.to_owned(), |kind| kind.folder().to_owned())
}

/// What editors complete and check files by. It follows the showcase's own vocabularies.
fn schema(arguments: &arguments::Export) -> Result<Outcome, Failure> {
    let Some(site) = checked_site(&arguments.showcase)? else {
        return Ok(Outcome::ContentErrors);
    };
    let schemas = schemas(&site.settings, &site.vocabularies).into_iter();
    let wanted = |name: &String| {
        // `missions.schema.json`, `missions.translation.schema.json`
        let stem = name.split_once('.').map_or(&**name, |(stem, _)| stem);
        arguments.tables.is_empty() || arguments.tables.iter().any(|wanted| table(wanted) == stem)
    };
    let files = schemas.filter(|(name, _)| wanted(name)).map(|(name, text)| (name, text.into()));
    hand_over(arguments, &files.collect::<Vec<_>>())
}

/// The records' own files: all that was written, comments and drafts included.
fn markdown(arguments: &arguments::Export) -> Result<Outcome, Failure> {
    let showcase = Showcase::read(&arguments.showcase.dir)?;
    let kinds = || Kind::ALL.iter().filter(|kind| **kind != Kind::Challenge);
    let folders: Vec<String> = if arguments.tables.is_empty() {
        kinds().map(|kind| kind.folder().to_owned()).collect()
    } else {
        arguments.tables.iter().map(|name| table(name)).collect()
    };
    if let Some(unknown) = folders.iter().find(|name| kinds().all(|kind| kind.folder() != **name)) {
        let known: Vec<_> = kinds().map(|kind| kind.folder()).collect();
        return Err(Failure::new(format!(
            "there are no records `{unknown}`: there are {}",
            known.join(", ")
        )));
    }
    let files = showcase.sources.files.iter().filter_map(|file| {
        let inside = file.path.strip_prefix("content/")?;
        let (folder, _) = inside.split_once('/')?;
        let wanted = folders.iter().any(|wanted| wanted == folder);
        wanted.then(|| (inside.to_owned(), file.text.as_bytes().to_vec()))
    });
    hand_over(arguments, &files.collect::<Vec<_>>())
}

fn hand_over(
    arguments: &arguments::Export,
    files: &[(String, Vec<u8>)],
) -> Result<Outcome, Failure> {
    if files.len() > 1 && arguments.target.out.is_none() {
        return Err(Failure::new(format!("that would be {} files in one", files.len())).and(
            "Name a folder for them with `--out`, or one table with `--table`: `--table missions`.",
        ));
    }
    write_or_print(&arguments.target, files)?;
    Ok(Outcome::Fine)
}
