use crate::format::dictionary::{Decoding, Dictionary};
use crate::format::postings::Postings;
use crate::format::stored::Stored;
use crate::format::{Reader, lengths, schema, sections, size, stems, vocabulary};
use crate::score::Norms;
use crate::stem::Stemmer;
use crate::synonyms::SynonymPhrase;
use crate::{Index, OpenError};

/// How many words a step decodes: some three milliseconds in a browser.
const WORDS: usize = 4096;

/// An index that is being opened in steps, between which a browser can paint.
///
/// ```
/// use atlas_search::{Opening, Packed, Schema, build};
///
/// let file = build(&Schema::default(), &[])?;
/// let body = miniz_oxide::inflate::decompress_to_vec(Packed::parse(&file)?.body()).unwrap();
/// let mut opening = Opening::new(&body)?;
/// while !opening.step()? {
///     // Here others may go on.
/// }
/// assert!(opening.finish()?.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Opening<'b> {
    /// What is there of the index.
    index: Index,
    /// The words, until all are there.
    dictionary: Option<Decoding<'b>>,
    /// The parts in the file that are still to come.
    parts: Reader<'b>,
}

impl<'b> Opening<'b> {
    /// Begins with the body of a file, which something else has inflated.
    pub fn new(body: &'b [u8]) -> Result<Opening<'b>, OpenError> {
        let length = body.len();
        let mut body = Reader::new(body, "body");
        let [schema, lengths, dictionary, sizes, stems, vocabulary] =
            sections::decode_head(&mut body)?;
        let (schema, documents) = schema::decode(schema)?;
        // Without fields that have lengths, each has a stored text.
        if schema.fields.is_empty() && documents as usize > length {
            return Err(body.malformed("there are too many documents"));
        }
        let lengths = lengths::decode(&lengths, schema.fields.len(), documents)?;
        let dictionary = Decoding::new(dictionary)?;
        let sizes = size::decode(sizes, dictionary.count())?;
        let vocabulary = vocabulary::decode(vocabulary)?;
        let stemmer = Stemmer::new(stems::decode(stems)?);
        let index = Index {
            norms: Norms::of(&schema.fields, &lengths),
            dictionary: Dictionary::default(),
            postings: Postings::new(sizes.words),
            stored: Stored::new(documents, sizes.stored),
            facets: schema.facets.iter().map(|_| None).collect(),
            sorts: schema.sorts.iter().map(|_| None).collect(),
            synonyms: SynonymPhrase::all(&vocabulary, &stemmer),
            vocabulary,
            stemmer,
            schema,
            documents,
        };
        Ok(Opening { index, dictionary: Some(dictionary), parts: body })
    }

    /// Decodes some of the words, or a part; whether all is there.
    pub fn step(&mut self) -> Result<bool, OpenError> {
        if let Some(mut dictionary) = self.dictionary.take() {
            if dictionary.step(WORDS)? {
                self.index.dictionary = dictionary.finish()?;
            } else {
                self.dictionary = Some(dictionary);
            }
            return Ok(false);
        }
        let Some((part, section)) = sections::decode_part(&mut self.parts)? else {
            return Ok(true);
        };
        self.index.take(part, section)?;
        Ok(false)
    }

    /// The index, with all that is still to come.
    pub fn finish(mut self) -> Result<Index, OpenError> {
        while !self.step()? {}
        Ok(self.index)
    }
}
