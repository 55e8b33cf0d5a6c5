use crate::{
    Outcome,
    arguments::{self, LocaleCommand},
    failure::Failure,
    locale::{self, Progress},
    new_files::write_new_texts,
    showcase::Showcase,
};
use std::collections::BTreeSet;

/// `mission-atlas locale`.
pub fn locale(arguments: &arguments::Locale) -> Result<Outcome, Failure> {
    match &arguments.command {
        LocaleCommand::New(arguments) => new(arguments),
        LocaleCommand::Status(arguments) => status(arguments),
    }
}

fn new(arguments: &arguments::NewLocale) -> Result<Outcome, Failure> {
    let arguments::NewLocale { lang, dir } = arguments;
    Showcase::look_for(dir)?;
    let folder = dir.join(locale::FOLDER).join(lang);
    let all = locale::drafts(lang);
    let (there, new): (Vec<_>, Vec<_>) =
        all.iter().cloned().partition(|(name, _)| folder.join(name).exists());
    // Where none is new, it is told which are there.
    write_new_texts(&folder, if new.is_empty() { &all } else { &new })?;
    println!("{}: {} files", folder.strip_prefix(".").unwrap_or(&folder).display(), new.len());
    if !there.is_empty() {
        println!(
            "Left as they are: {}",
            there.iter().map(|(name, _)| &**name).collect::<Vec<_>>().join(", ")
        );
    }
    println!("Translate what stands behind each `=`, and take the `# ` before it away.");
    println!(
        "Add `{lang}` to `languages` of content/site.yaml, and have a look: mission-atlas serve"
    );
    Ok(Outcome::Fine)
}

fn status(arguments: &arguments::LocaleStatus) -> Result<Outcome, Failure> {
    let showcase = Showcase::read(&arguments.dir)?;
    if let Some(lang) = &arguments.lang {
        let missing = locale::missing(&showcase.sources, lang);
        for (path, message) in &missing {
            println!("{path}: {message}");
        }
        let progress = Progress::of(&showcase.sources, lang);
        println!("{lang}: {progress}");
        return Ok(Outcome::Fine);
    }
    let shipped = atlas_locale::shipped::languages().map(str::to_owned);
    let all: BTreeSet<String> = shipped.chain(locale::own(&showcase.sources)).collect();
    for lang in &all {
        println!("{lang}: {}", Progress::of(&showcase.sources, lang));
    }
    Ok(Outcome::Fine)
}
