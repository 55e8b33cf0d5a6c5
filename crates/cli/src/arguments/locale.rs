//! The interface in another language.

use super::values::language;
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Have the interface speak another language: begin a translation, or see what one lacks.
///
/// The languages that come with the program need nothing: name them in `languages` of site.yaml.
#[derive(Args)]
pub struct Locale {
    #[command(subcommand)]
    pub command: LocaleCommand,
}

#[derive(Subcommand)]
pub enum LocaleCommand {
    New(NewLocale),
    Status(LocaleStatus),
}

/// Begin a translation of the interface: files for a translator, with every message as the program
/// says it in that language, else in English.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas locale new cy                 begin a translation into Welsh
  mission-atlas locale status cy              what is missing in it

The files are Fluent (https://projectfluent.org). Each message stands there as a comment: translate
what is behind its `=`, and take the `# ` away. What is not translated is said as it stands there.
Nothing is overwritten.")]
pub struct NewLocale {
    /// The language: a BCP 47 tag, as `cy` or `pt-BR`.
    #[arg(value_name = "LANG", value_parser = language)]
    pub lang: String,
    /// The showcase's folder: the one that holds `content/`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub dir: PathBuf,
}

/// See how far the interface is translated; of one language, which messages are missing.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas locale status                 each language, and how much of it there is
  mission-atlas locale status cy              every message that Welsh lacks, with its English")]
pub struct LocaleStatus {
    /// The language; without it, all that there are.
    #[arg(value_name = "LANG", value_parser = language)]
    pub lang: Option<String>,
    /// The showcase's folder: the one that holds `content/`.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub dir: PathBuf,
}
