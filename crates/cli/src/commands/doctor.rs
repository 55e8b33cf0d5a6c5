use crate::{Outcome, arguments, doctor, failure::Failure};

/// `mission-atlas doctor`.
pub fn doctor(arguments: &arguments::Doctor) -> Result<Outcome, Failure> {
    let findings = doctor::examine(arguments)?;
    print!("{}", doctor::in_words(&findings));
    let missing = findings.iter().any(doctor::Finding::is_missing);
    Ok(if missing { Outcome::SomethingMissing } else { Outcome::Fine })
}
