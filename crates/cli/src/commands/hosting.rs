use crate::{
    Outcome,
    arguments::{self, Program},
    checked_site::checked_site_at,
    failure::Failure,
};
use atlas_hosting::{Server, apache, caddy, nginx};

/// `mission-atlas hosting`.
pub fn hosting(arguments: &arguments::Hosting) -> Result<Outcome, Failure> {
    let root = arguments.root.to_str().filter(|root| !root.contains(['\n', '\r', '$', '{', '}']));
    let root = root.ok_or_else(|| {
        Failure::new(format!(
            "{} can't stand in a server's configuration: name a folder without $, {{, }} and line \
             breaks",
            arguments.root.display()
        ))
    })?;
    let site = checked_site_at(&arguments.showcase, arguments.base_url.as_deref())?;
    let Some(site) = site else { return Ok(Outcome::ContentErrors) };
    let server = Server {
        root: root.to_owned(),
        name: arguments.name.clone(),
        listen: arguments.listen.clone(),
        brotli: arguments.brotli,
    };
    let hosting = atlas_generate::hosting(&site);
    print!(
        "{}",
        match arguments.program {
            Program::Nginx => nginx(&hosting, &server),
            Program::Caddy => caddy(&hosting, &server),
            Program::Apache => apache(&hosting, &server),
        }
    );
    Ok(Outcome::Fine)
}
