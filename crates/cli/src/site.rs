use crate::{failure::Failure, showcase::Places};
use atlas_content::AssetUse;
use atlas_generate::{Bundle, GenerateError, Inputs, Report, Sink, Watch};
use atlas_model::Site;
use rayon::prelude::*;
use std::io;

/// Writes a whole site: what the generator makes, and the showcase's own pictures.
pub fn write(
    site: &Site,
    assets: &[AssetUse],
    places: &Places,
    bundle: &Bundle,
    sink: &dyn Sink,
    watch: &dyn Watch,
) -> Result<Report, Failure> {
    let report = atlas_generate::generate(site, bundle, sink, watch).map_err(unmade)?;
    let lengths: Result<Vec<u64>, Failure> =
        assets.par_iter().map(|asset| copy(asset, places, sink)).collect();
    let lengths = lengths?;
    Ok(Report {
        files: report.files + lengths.len(),
        bytes: report.bytes + lengths.iter().sum::<u64>(),
        ..report
    })
}

/// Puts a picture or another file of the showcase, and gives its length.
fn copy(asset: &AssetUse, places: &Places, sink: &dyn Sink) -> Result<u64, Failure> {
    let from = places.file(&asset.from);
    let bytes = std::fs::read(&from).map_err(|error| Failure::file("read", &from, &error))?;
    put(sink, &asset.to, &bytes).map_err(unwritable)?;
    Ok(bytes.len() as u64)
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
