use crate::{Outcome, arguments, bundle, failure::Failure, server, today::today};
use atlas_content::Options;
use std::io::Read as _;

/// `mission-atlas serve`: runs until it is stopped.
pub fn serve(arguments: &arguments::Serve) -> Result<Outcome, Failure> {
    if arguments.until_stdin_ends {
        std::thread::spawn(|| {
            let _ = std::io::stdin().read_to_end(&mut Vec::new());
            std::process::exit(0);
        });
    }
    let bundle = bundle::load(arguments.app.path.as_deref())?;
    let listener = server::Listener::bind(arguments.port)?;
    let address = listener.address();
    let options = Options {
        today: Some(today(arguments.showcase.today)?),
        drafts: arguments.showcase.drafts,
        base_url: Some(address.clone()),
        preview: false,
    };
    let builder = server::Builder::new(arguments.showcase.dir.clone(), bundle, options);
    listener.run(builder, || {
        println!("Serving {address}");
        if arguments.open
            && let Err(error) = open::that_detached(&address)
        {
            eprintln!("cannot open a browser ({error}): open {address} yourself");
        }
    })?;
    Ok(Outcome::Fine)
}
