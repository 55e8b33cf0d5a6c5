//! What the shell needs.

use clap::Args;
use std::path::PathBuf;

/// Print what makes a shell complete this command's arguments.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas completions bash > ~/.local/share/bash-completion/completions/mission-atlas
  mission-atlas completions zsh > ~/.zfunc/_mission-atlas      with ~/.zfunc in your fpath
  mission-atlas completions fish > ~/.config/fish/completions/mission-atlas.fish
  mission-atlas completions powershell >> $PROFILE")]
pub struct Completions {
    /// Which shell.
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

/// Write the command's manual pages into a folder, for whoever packages it.
#[derive(Args)]
pub struct Man {
    /// The folder to write into.
    #[arg(value_name = "FOLDER")]
    pub out: PathBuf,
}
