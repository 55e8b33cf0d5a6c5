//! `VOCA`: what the index knows beyond its documents.

use super::{OpenError, Reader, Writer};
use crate::{Entry, Meaning, Synonym, Vocabulary};

pub(crate) fn encode(vocabulary: &Vocabulary) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.text(&vocabulary.language);
    writer.u32(vocabulary.own);
    writer.count(vocabulary.synonyms.len());
    for synonym in &vocabulary.synonyms {
        writer.text(&synonym.phrase);
        match &synonym.meaning {
            Meaning::Words(words) => {
                writer.u8(0);
                writer.text(words);
            }
            Meaning::Value { facet, value } => {
                writer.u8(1);
                writer.text(facet);
                writer.text(value);
            }
        }
    }
    writer.count(vocabulary.entries.len());
    for Entry { kind, label, target } in &vocabulary.entries {
        for text in [kind, label, target] {
            writer.text(text);
        }
    }
    writer.into_bytes()
}

pub(crate) fn decode(mut reader: Reader<'_>) -> Result<Vocabulary, OpenError> {
    let language = reader.text()?.to_owned();
    let own = reader.u32()?;
    let count = reader.count(9)?;
    let synonyms = reader.list(count, synonym)?;
    let count = reader.count(12)?;
    let entries = reader.list(count, entry)?;
    reader.finish()?;
    Ok(Vocabulary { language, own, synonyms, entries })
}

fn synonym(reader: &mut Reader<'_>) -> Result<Synonym, OpenError> {
    let phrase = reader.text()?.to_owned();
    let meaning = match reader.u8()? {
        0 => Meaning::Words(reader.text()?.to_owned()),
        1 => Meaning::Value { facet: reader.text()?.to_owned(), value: reader.text()?.to_owned() },
        _ => return Err(reader.malformed("a meaning is of no kind")),
    };
    Ok(Synonym { phrase, meaning })
}

fn entry(reader: &mut Reader<'_>) -> Result<Entry, OpenError> {
    let mut text = || reader.text().map(str::to_owned);
    Ok(Entry { kind: text()?, label: text()?, target: text()? })
}
