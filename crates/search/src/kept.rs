//! What building one index leaves for building the next.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::sync::Arc;

use crate::format::new_postings::NewPostings;
use crate::format::{OpenError, Reader, Writer};
use crate::parallel;
use crate::text::Run;

/// What building an index leaves, so that the next one of nearly the same documents does only what
/// differs: the words of runs of documents, and the files of parts, each under a digest of all that
/// it was made from. The files are the same with it and without.
///
/// ```
/// use atlas_search::{Builder, Document, Field, Kept, Schema, Split, Vocabulary};
///
/// let schema = Schema { fields: vec![Field::new("title", 1.0)], ..Schema::default() };
/// let documents = [Document { fields: vec!["Tram lines".into()], ..Document::default() }];
/// let build = |kept: Kept| {
///     let mut builder = Builder::again(schema.clone(), Vocabulary::default(), kept)?;
///     builder.add(&documents)?;
///     builder.files_and_kept(&Split::default())
/// };
/// let (first, kept) = build(Kept::default())?;
/// let (second, _) = build(Kept::from_bytes(&kept.to_bytes()).unwrap())?;
/// assert_eq!(first, second);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Default)]
pub struct Kept {
    pub(crate) runs: BTreeMap<Digest, Arc<Run>>,
    pub(crate) parts: BTreeMap<Digest, Arc<[u8]>>,
}

/// Tells what was made from other things, but to one who seeks to make two alike.
pub(crate) type Digest = [u64; 2];

pub(crate) fn digest(of: &impl Hash) -> Digest {
    [0_u8, 1].map(|salt| {
        let mut hasher = DefaultHasher::new();
        (salt, of).hash(&mut hasher);
        hasher.finish()
    })
}

impl Kept {
    /// All of it as bytes. Only the same build of a program reads them as they are meant; who keeps
    /// them for longer sees to that, and to their being whole.
    pub fn to_bytes(&self) -> Vec<u8> {
        let runs: Vec<_> = self.runs.iter().collect();
        let runs = parallel::map(&runs, |(digest, run)| (**digest, encode(run)));
        let mut writer = Writer::default();
        writer.count(runs.len());
        for (digest, run) in runs {
            add(&mut writer, digest, &run);
        }
        writer.count(self.parts.len());
        for (digest, part) in &self.parts {
            add(&mut writer, *digest, part);
        }
        writer.into_bytes()
    }

    /// What these bytes tell; nothing, if they are none of these.
    pub fn from_bytes(bytes: &[u8]) -> Option<Kept> {
        let mut reader = Reader::new(bytes, "kept");
        let runs = list(&mut reader).ok()?;
        let parts = list(&mut reader).ok()?;
        reader.finish().ok()?;
        let runs = parallel::map(&runs, |(digest, bytes)| {
            Ok((*digest, Arc::new(decode(Reader::new(bytes, "kept"))?)))
        });
        let runs: Result<_, OpenError> = runs.into_iter().collect();
        let parts = parts.into_iter().map(|(digest, part)| (digest, Arc::from(part)));
        Some(Kept { runs: runs.ok()?, parts: parts.collect() })
    }
}

fn add(writer: &mut Writer, digest: Digest, bytes: &[u8]) {
    for half in digest {
        writer.bytes(&half.to_le_bytes());
    }
    writer.count(bytes.len());
    writer.bytes(bytes);
}

/// Digests, each with its bytes.
fn list<'b>(reader: &mut Reader<'b>) -> Result<Vec<(Digest, &'b [u8])>, OpenError> {
    let count = reader.count(20)?;
    reader.list(count, |reader| {
        let mut half = || Ok(reader.i64()?.cast_unsigned());
        let digest = [half()?, half()?];
        let length = reader.count(1)?;
        Ok((digest, reader.bytes(length)?))
    })
}

fn encode(run: &Run) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.count(run.lengths.len());
    for lengths in &run.lengths {
        writer.count(lengths.len());
        for length in lengths {
            writer.varint(*length);
        }
    }
    writer.count(run.written.len());
    for (word, written) in &run.written {
        writer.text(word);
        writer.text(written);
    }
    writer.count(run.terms.len());
    for (word, postings) in &run.terms {
        writer.text(word);
        postings.encode_whole(&mut writer);
    }
    writer.into_bytes()
}

fn decode(mut reader: Reader<'_>) -> Result<Run, OpenError> {
    let fields = reader.count(4)?;
    let lengths = reader.list(fields, |reader| {
        let documents = reader.count(1)?;
        reader.list(documents, Reader::varint)
    })?;
    let count = reader.count(2)?;
    let written =
        reader.list(count, |reader| Ok((reader.text()?.to_owned(), reader.text()?.to_owned())))?;
    let count = reader.count(4)?;
    let terms = reader.list(count, |reader| {
        let word = reader.text()?.to_owned();
        Ok((word, NewPostings::decode_whole(reader)?))
    })?;
    reader.finish()?;
    Ok(Run { terms, written: written.into_iter().collect(), lengths })
}
