use crate::{
    Outcome, arguments,
    failure::Failure,
    showcase::{Showcase, rewrite},
};
use atlas_content::{Edit, Migration, NEWEST, STEPS, migrate as plan};

/// `mission-atlas migrate`.
pub fn migrate(arguments: &arguments::Migrate) -> Result<Outcome, Failure> {
    let showcase = Showcase::read(&arguments.dir)?;
    let plan = plan(&showcase.sources, STEPS).map_err(|error| Failure::new(error.to_string()))?;
    let Migration { from, steps, edits } = &plan;
    if steps.is_empty() {
        println!("The content is in format {from}, the newest that this version knows.");
        return Ok(Outcome::Fine);
    }
    for step in steps {
        println!("From format {} to {}: {}.", step.from, step.to, step.does);
    }
    for edit in edits {
        print!("{}", told(&showcase, edit));
    }
    if arguments.dry_run {
        println!("Nothing is written: take `--dry-run` away to do it.");
        return Ok(Outcome::Fine);
    }
    rewrite(&showcase.places, edits)?;
    println!("The content is in format {NEWEST} now. Look it over with `mission-atlas check`.");
    Ok(Outcome::Fine)
}

/// The lines of a file that become others: from the first that differs to the last.
fn told(showcase: &Showcase, edit: &Edit) -> String {
    let (before, after): (Vec<_>, Vec<_>) =
        (edit.before.lines().collect(), edit.after.lines().collect());
    let same = before.iter().zip(&after).take_while(|(old, new)| old == new).count();
    let tail = before[same..].iter().rev().zip(after[same..].iter().rev());
    let end = tail.take_while(|(old, new)| old == new).count();
    let lost = before[same..before.len() - end].iter().map(|line| format!("  - {line}\n"));
    let gained = after[same..after.len() - end].iter().map(|line| format!("  + {line}\n"));
    let head = format!("{}, line {}\n", showcase.places.shown(&edit.path), same + 1);
    std::iter::once(head).chain(lost).chain(gained).collect()
}
