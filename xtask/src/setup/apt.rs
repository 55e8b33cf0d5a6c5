use crate::{
    environment::{answer, has_program, run},
    failure::Failure,
};
use std::process::Command;

/// Whether packages of Debian can be installed here.
pub fn is_usable() -> bool {
    has_program("apt-get") && answer(Command::new("id").arg("-u")).as_deref() == Some("0")
}

/// Installs packages, and asks for a fresh list of them first if the old one is not enough.
pub fn install(packages: &[&str]) -> Result<(), Failure> {
    let install = || {
        let mut apt = Command::new("apt-get");
        apt.args(["install", "--yes", "--quiet=2", "--no-install-recommends"])
            .args(packages)
            .env("DEBIAN_FRONTEND", "noninteractive");
        run(&mut apt)
    };
    install().or_else(|_| {
        run(Command::new("apt-get").args(["update", "--quiet=2"]))?;
        install()
    })
}
