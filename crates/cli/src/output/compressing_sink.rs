use atlas_generate::{Inputs, KeptIndex, Sink};
use flate2::{Compression, write::GzEncoder};
use std::{
    collections::BTreeSet,
    io::{self, Write as _},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Smaller files travel in one packet either way.
const SMALLEST: usize = 512;

/// Makes a copy of a file, of which it is given path and bytes.
type Compress = fn(&str, &[u8]) -> io::Result<Vec<u8>>;

/// What the copies' names end in, and how they are made.
const COPIES: [(&str, Compress); 2] = [("br", brotli), ("gz", gzip)];

/// Puts compressed copies beside the files that gain by it, into another sink. A copy is made from
/// what its file is made from: where a sink takes that over from an earlier build, it takes the
/// copies, too.
pub struct CompressingSink<'a> {
    sink: &'a dyn Sink,
    /// Copies that were taken over.
    kept: Mutex<BTreeSet<String>>,
}

impl<'a> CompressingSink<'a> {
    /// Into another sink.
    pub fn new(sink: &'a dyn Sink) -> Self {
        Self { sink, kept: Mutex::default() }
    }

    fn kept(&self) -> MutexGuard<'_, BTreeSet<String>> {
        // A single insertion: what a panic elsewhere left is whole.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a copy over from an earlier build.
    fn keep(&self, copy: &str, inputs: &Inputs) -> io::Result<bool> {
        if self.kept().contains(copy) {
            return Ok(true);
        }
        let kept = self.sink.put_again(copy, inputs)?.is_some();
        if kept {
            self.kept().insert(copy.to_owned());
        }
        Ok(kept)
    }

    fn put_copies(&self, path: &str, inputs: Option<&Inputs>, bytes: &[u8]) -> io::Result<()> {
        if bytes.len() < SMALLEST || !atlas_hosting::gains(path) {
            return Ok(());
        }
        for (ending, compress) in COPIES {
            let copy = format!("{path}.{ending}");
            if let Some(inputs) = inputs
                && self.keep(&copy, inputs)?
            {
                continue;
            }
            let compressed = compress(path, bytes)?;
            if compressed.len() >= bytes.len() {
                continue;
            }
            match inputs {
                Some(inputs) => self.sink.put_made(&copy, inputs, &compressed)?,
                None => self.sink.put(&copy, &compressed)?,
            }
        }
        Ok(())
    }
}

impl Sink for CompressingSink<'_> {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.sink.put(path, bytes)?;
        let inputs = self.sink.remembers().then(|| Inputs::of_bytes(bytes));
        self.put_copies(path, inputs.as_ref(), bytes)
    }

    fn remembers(&self) -> bool {
        self.sink.remembers()
    }

    fn kept_index(&self) -> Option<MutexGuard<'_, KeptIndex>> {
        self.sink.kept_index()
    }

    fn put_again(&self, path: &str, inputs: &Inputs) -> io::Result<Option<u64>> {
        if atlas_hosting::gains(path) {
            for (ending, _) in COPIES {
                // One that is not there is made from the file's bytes, so these are needed. That
                // the file is too small for copies is not known here: then it is quickly made.
                if !self.keep(&format!("{path}.{ending}"), inputs)? {
                    return Ok(None);
                }
            }
        }
        self.sink.put_again(path, inputs)
    }

    fn put_made(&self, path: &str, inputs: &Inputs, bytes: &[u8]) -> io::Result<()> {
        self.sink.put_made(path, inputs, bytes)?;
        self.put_copies(path, Some(inputs), bytes)
    }
}

/// As small as can be what every reader loads and few builds change; the pages in a fifth of the
/// time, for a few hundredths more.
fn brotli(path: &str, bytes: &[u8]) -> io::Result<Vec<u8>> {
    let is_apps = ["wasm", "js", "css"].iter().any(|known| path.ends_with(known));
    let parameters = ::brotli::enc::BrotliEncoderParams {
        quality: if is_apps { 11 } else { 9 },
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    ::brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

/// Without a name and a time in it, so that the same bytes give the same bytes.
fn gzip(_path: &str, bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// By path what files were made from, and their bytes.
    type Files = BTreeMap<String, ([u8; 32], Vec<u8>)>;

    /// A sink that takes over all that it was given before.
    #[derive(Default)]
    struct Memory {
        before: Files,
        now: Mutex<Files>,
        made: Mutex<Vec<String>>,
    }

    impl Sink for Memory {
        fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
            self.put_made(path, &Inputs::from_bytes([0; 32]), bytes)
        }

        fn remembers(&self) -> bool {
            true
        }

        fn put_again(&self, path: &str, inputs: &Inputs) -> io::Result<Option<u64>> {
            let known = self.before.get(path).filter(|(known, _)| known == inputs.bytes());
            let Some((inputs, bytes)) = known.cloned() else { return Ok(None) };
            let length = bytes.len() as u64;
            assert!(self.now.lock().unwrap().insert(path.into(), (inputs, bytes)).is_none());
            Ok(Some(length))
        }

        fn put_made(&self, path: &str, inputs: &Inputs, bytes: &[u8]) -> io::Result<()> {
            self.made.lock().unwrap().push(path.to_owned());
            let file = (*inputs.bytes(), bytes.to_owned());
            assert!(self.now.lock().unwrap().insert(path.into(), file).is_none(), "{path} twice");
            Ok(())
        }
    }

    impl Memory {
        fn after(self) -> Self {
            Self { before: self.now.into_inner().unwrap(), ..Self::default() }
        }

        fn made(&self) -> Vec<String> {
            self.made.lock().unwrap().clone()
        }
    }

    fn page(word: &str) -> Vec<u8> {
        word.repeat(400).into_bytes()
    }

    fn put(memory: &Memory, path: &str, bytes: &[u8]) {
        let sink = CompressingSink::new(memory);
        let inputs = Inputs::of_bytes(bytes);
        if sink.put_again(path, &inputs).unwrap().is_none() {
            sink.put_made(path, &inputs, bytes).unwrap();
        }
    }

    #[test]
    fn what_gains_gets_copies_that_hold_the_same() {
        let memory = Memory::default();
        put(&memory, "a/index.html", &page("word "));
        put(&memory, "small.txt", b"word");
        put(&memory, "picture.png", &page("word "));
        assert_eq!(
            memory.made(),
            ["a/index.html", "a/index.html.br", "a/index.html.gz", "small.txt", "picture.png"]
        );
        let files = memory.now.lock().unwrap();
        let mut plain = Vec::new();
        ::brotli::BrotliDecompress(&mut &*files["a/index.html.br"].1, &mut plain).unwrap();
        assert_eq!(plain, page("word "));
        let mut gunzip = flate2::write::GzDecoder::new(Vec::new());
        gunzip.write_all(&files["a/index.html.gz"].1).unwrap();
        assert_eq!(gunzip.finish().unwrap(), page("word "));
    }

    #[test]
    fn copies_of_what_stayed_are_taken_over_and_others_made_anew() {
        let first = Memory::default();
        put(&first, "same.html", &page("same "));
        put(&first, "other.html", &page("old "));
        CompressingSink::new(&first).put("app.wasm", &page("app ")).unwrap();
        let second = first.after();
        put(&second, "same.html", &page("same "));
        put(&second, "other.html", &page("new "));
        CompressingSink::new(&second).put("app.wasm", &page("app ")).unwrap();
        assert_eq!(second.made(), ["other.html", "other.html.br", "other.html.gz", "app.wasm"]);
        assert_eq!(second.now.lock().unwrap().len(), 9);
    }

    #[test]
    fn a_copy_that_is_gone_is_made_again() {
        let first = Memory::default();
        put(&first, "a.html", &page("word "));
        let mut second = first.after();
        second.before.remove("a.html.gz");
        put(&second, "a.html", &page("word "));
        assert_eq!(second.made(), ["a.html", "a.html.gz"], "the other copy was taken over");
    }
}
