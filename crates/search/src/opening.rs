use crate::format::dictionary::Decoding;
use crate::format::postings::Postings;
use crate::format::stored::Stored;
use crate::format::{Reader, lengths, schema, sections, size, vocabulary};
use crate::score::Norms;
use crate::{Index, OpenError, Schema, Vocabulary};

/// How many words a step decodes: some five milliseconds in a browser.
const WORDS: usize = 8192;

/// A large index that is being opened in steps, between which a browser can paint.
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
    schema: Schema,
    vocabulary: Vocabulary,
    documents: u32,
    norms: Norms,
    postings: Postings,
    stored: Stored,
    dictionary: Decoding<'b>,
    /// The parts that are in the file.
    parts: Reader<'b>,
}

impl<'b> Opening<'b> {
    /// Opens the body of a file, which something else has inflated, but for its words.
    pub fn new(body: &'b [u8]) -> Result<Opening<'b>, OpenError> {
        let length = body.len();
        let mut body = Reader::new(body, "body");
        let [schema, lengths, dictionary, sizes, vocabulary] = sections::decode_head(&mut body)?;
        let (schema, documents) = schema::decode(schema)?;
        // Without fields that have lengths, each has a stored text.
        if schema.fields.is_empty() && documents as usize > length {
            return Err(body.malformed("there are too many documents"));
        }
        let lengths = lengths::decode(&lengths, schema.fields.len(), documents)?;
        let dictionary = Decoding::new(dictionary)?;
        let sizes = size::decode(sizes, dictionary.count())?;
        Ok(Opening {
            norms: Norms::of(&schema.fields, &lengths),
            postings: Postings::new(sizes.words),
            stored: Stored::new(documents, sizes.stored),
            vocabulary: vocabulary::decode(vocabulary)?,
            schema,
            documents,
            dictionary,
            parts: body,
        })
    }

    /// Decodes some of the words; whether all are there.
    pub fn step(&mut self) -> Result<bool, OpenError> {
        self.dictionary.step(WORDS)
    }

    /// The index, with all words that are still to come.
    pub fn finish(self) -> Result<Index, OpenError> {
        let mut parts = self.parts;
        let mut index = Index {
            facets: self.schema.facets.iter().map(|_| None).collect(),
            sorts: self.schema.sorts.iter().map(|_| None).collect(),
            schema: self.schema,
            vocabulary: self.vocabulary,
            documents: self.documents,
            norms: self.norms,
            dictionary: self.dictionary.finish()?,
            postings: self.postings,
            stored: self.stored,
        };
        while let Some((part, section)) = sections::decode_part(&mut parts)? {
            index.take(part, section)?;
        }
        Ok(index)
    }
}
