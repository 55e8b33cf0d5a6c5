use crate::{
    Outcome, arguments,
    failure::Failure,
    import_source,
    new_records::{NewRecord, write_new},
    showcase::Showcase,
};
use atlas_content::{describe, draft};
use atlas_import::{Imported, Known, Mapping, records, report, suggest};

/// `mission-atlas import`.
pub fn import(arguments: &arguments::Import) -> Result<Outcome, Failure> {
    let table = import_source::table(&arguments.source)?;
    if arguments.suggest {
        print!("{}", suggest(&table, kind(arguments)?));
        return Ok(Outcome::Fine);
    }
    let mapping = match &arguments.mapping {
        Some(path) => import_source::mapping(path)?,
        None => Mapping::by_name(kind(arguments)?, &table),
    };
    let known = Known::of(&Showcase::read(&arguments.into)?.sources);
    let imported = records(&table, &mapping, &known);
    print!("{}", report(&table, &imported));
    refuse_taken(&imported)?;
    let known_fields = describe(mapping.kind).fields;
    let files: Vec<_> = imported
        .records
        .iter()
        .map(|record| NewRecord {
            kind: mapping.kind,
            id: record.id.clone(),
            text: draft::write(&record.draft, None, &known_fields),
        })
        .collect();
    let (count, into) = (files.len(), arguments.into.display());
    let counted = if count == 1 { "1 record" } else { &format!("{count} records") };
    if arguments.dry_run {
        println!("{counted} would be written. Nothing was.");
        return Ok(Outcome::Fine);
    }
    write_new(&arguments.into, &files)?;
    println!("{counted} written. What is still to fill in: mission-atlas check {into}");
    Ok(Outcome::Fine)
}

fn kind(arguments: &arguments::Import) -> Result<atlas_model::Kind, Failure> {
    arguments.kind.ok_or_else(|| {
        Failure::new("it is not said what the records are").and(
            "Name their kind, as `--kind mission`, or a mapping file, as `--mapping map.yaml`.",
        )
    })
}

/// Ids that the showcase has: likely the same records, imported before.
fn refuse_taken(imported: &Imported) -> Result<(), Failure> {
    const SHOWN: usize = 10;
    let taken: Vec<_> = imported.records.iter().filter(|record| record.is_taken).collect();
    if taken.is_empty() {
        return Ok(());
    }
    let shown = taken.iter().take(SHOWN);
    let mut lines: Vec<_> =
        shown.map(|record| format!("  {} ({})", record.id, record.place)).collect();
    if taken.len() > SHOWN {
        lines.push(format!("  and {} more", taken.len() - SHOWN));
    }
    Err(Failure::new(format!(
        "nothing was written: the showcase has records of these ids already\n{}",
        lines.join("\n")
    ))
    .and("Take them out of what is imported, or give them other ids by a column: `id: Column`."))
}
