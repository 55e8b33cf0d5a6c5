use crate::{failure::Failure, showcase::Places};
use atlas_content::AssetUse;
use atlas_generate::{Bundle, GenerateError, Inputs, Made, Report, Sink, SiteFile, Watch};
use atlas_model::Site;
use rayon::prelude::*;
use std::io;

/// Writes a whole site: what the generator makes, the showcase's own pictures, and what hosts read
/// that take their rules from the site's folder.
pub fn write(
    site: &Site,
    assets: &[AssetUse],
    places: &Places,
    bundle: &Bundle,
    sink: &dyn Sink,
    watch: &dyn Watch,
) -> Result<Report, Failure> {
    let own: Result<Vec<SiteFile>, Failure> =
        assets.par_iter().map(|asset| copy(asset, places, sink)).collect();
    let own = own?;
    let Made { report, hosting } =
        atlas_generate::generate(site, bundle, &own, sink, watch).map_err(unmade)?;
    let mut told = 0;
    let mut tells = vec![
        ("_headers", atlas_hosting::headers_file(&hosting)),
        (".htaccess", atlas_hosting::htaccess(&hosting)),
        ("_redirects", atlas_hosting::redirects_file(&hosting)),
    ];
    tells.retain(|(_, text)| !text.is_empty());
    for (path, text) in &tells {
        put(sink, path, text.as_bytes()).map_err(unwritable)?;
        told += text.len() as u64;
    }
    Ok(Report {
        files: report.files + own.len() + tells.len(),
        bytes: report.bytes + told + own.iter().map(|file| file.length).sum::<u64>(),
        ..report
    })
}

/// Puts a picture or another file of the showcase.
fn copy(asset: &AssetUse, places: &Places, sink: &dyn Sink) -> Result<SiteFile, Failure> {
    let from = places.file(&asset.from);
    let bytes = std::fs::read(&from).map_err(|error| Failure::file("read", &from, &error))?;
    put(sink, &asset.to, &bytes).map_err(unwritable)?;
    Ok(SiteFile::new(&asset.to, &bytes))
}

fn put(sink: &dyn Sink, path: &str, bytes: &[u8]) -> io::Result<()> {
    if !sink.remembers() {
        return sink.put(path, bytes);
    }
    let inputs = Inputs::of_bytes(bytes);
    match sink.put_again(path, &inputs)? {
        Some(_) => Ok(()),
        None => sink.put_made(path, &inputs, bytes),
    }
}

fn unmade(error: GenerateError) -> Failure {
    match error {
        GenerateError::Pages(faults) => Failure::new(faults.to_string()),
        error => unwritable(error),
    }
}

fn unwritable(error: impl std::fmt::Display) -> Failure {
    Failure::new(format!("cannot write the site: {error}"))
}
