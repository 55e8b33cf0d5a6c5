use crate::{
    environment::{Environment, output},
    failure::Failure,
    workspace,
};
use std::path::PathBuf;

/// What a release is made of: the command, which carries the app, and the app itself.
const PACKAGES: [(&str, &str); 2] =
    [("mission-atlas-cli", "mission-atlas-command"), ("mission-atlas-app", "mission-atlas-app")];

/// Lists what a release is made of (`CycloneDX`), each list a file in `target/dist/`.
pub fn sbom(environment: &Environment) -> Result<(), Failure> {
    let folder = workspace::target().join("dist");
    std::fs::create_dir_all(&folder).map_err(|error| Failure::file("make", &folder, &error))?;
    for (package, name) in PACKAGES {
        let file = folder.join(format!("{name}.cdx.json"));
        list(environment, package, &file)?;
        println!("{}", file.strip_prefix(workspace::root()).unwrap_or(&file).display());
    }
    Ok(())
}

fn list(environment: &Environment, package: &str, file: &PathBuf) -> Result<(), Failure> {
    let mut sbom = environment.command("cargo");
    sbom.args(["sbom", "--cargo-package", package, "--output-format", "cyclone_dx_json_1_6"]);
    let listed = output(&mut sbom)?;
    if !listed.status.success() {
        return Err(Failure::new(String::from_utf8_lossy(&listed.stderr)));
    }
    std::fs::write(file, listed.stdout).map_err(|error| Failure::file("write", file, &error))
}
