use crate::{
    Outcome,
    arguments::{self, StaleFormat},
    checked_site::checked_site,
    failure::Failure,
    new_files::write_or_print,
    stale,
    today::today,
};

/// `mission-atlas stale`.
pub fn stale(arguments: &arguments::Stale) -> Result<Outcome, Failure> {
    let Some(site) = checked_site(&arguments.showcase)? else {
        return Ok(Outcome::ContentErrors);
    };
    let wanted = stale::Wanted { today: today(arguments.showcase.today)?, never: arguments.never };
    let overdue = stale::overdue(&site, wanted);
    let files = match arguments.format {
        StaleFormat::Text => vec![("stale.txt".to_owned(), stale::text(&overdue).into_bytes())],
        StaleFormat::Csv => {
            vec![("stale.csv".to_owned(), stale::table(&overdue, &site.settings)?)]
        }
        StaleFormat::Issues => stale::issues(&overdue, &site.settings)
            .into_iter()
            .map(|(name, text)| (format!("{name}.md"), text.into_bytes()))
            .collect(),
    };
    write_or_print(&arguments.target, &files)?;
    Ok(Outcome::Fine)
}
