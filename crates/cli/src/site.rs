use crate::failure::Failure;
use atlas_content::AssetUse;
use atlas_generate::{Bundle, Report, Sink};
use atlas_model::Site;
use std::path::Path;

/// Writes a whole site: what the generator makes, and the showcase's own pictures.
pub fn write(
    site: &Site,
    assets: &[AssetUse],
    dir: &Path,
    bundle: &Bundle,
    sink: &mut dyn Sink,
) -> Result<Report, Failure> {
    let mut report = atlas_generate::generate(site, bundle, sink)
        .map_err(|error| Failure::new(format!("cannot write the site: {error}")))?;
    for asset in assets {
        let from = dir.join(&asset.from);
        let bytes = std::fs::read(&from).map_err(|error| Failure::file("read", &from, &error))?;
        sink.put(&asset.to, &bytes)
            .map_err(|error| Failure::new(format!("cannot write the site: {error}")))?;
        report.files += 1;
        report.bytes += bytes.len() as u64;
    }
    Ok(report)
}
