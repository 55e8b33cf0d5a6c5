use super::escape::{escape, escape_address, escape_attribute};

/// HTML as it grows, with the words alone beside it.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    pub(crate) html: String,
    pub(crate) text: String,
}

impl Writer {
    /// Appends HTML as it is.
    pub(crate) fn raw(&mut self, html: &str) {
        self.html.push_str(html);
    }

    /// Appends words.
    pub(crate) fn words(&mut self, words: &str) {
        escape(words, &mut self.html);
        self.text.push_str(words);
    }

    /// Appends an attribute of text.
    pub(crate) fn attribute(&mut self, name: &str, value: &str) {
        self.open_attribute(name);
        escape_attribute(value, &mut self.html);
        self.html.push('"');
    }

    /// Appends an attribute that is an address.
    pub(crate) fn address(&mut self, name: &str, value: &str) {
        self.open_attribute(name);
        escape_address(value, &mut self.html);
        self.html.push('"');
    }

    fn open_attribute(&mut self, name: &str) {
        self.html.push(' ');
        self.html.push_str(name);
        self.html.push_str("=\"");
    }

    /// Ends a block: what follows begins a new word.
    pub(crate) fn end_block(&mut self, html: &str) {
        self.raw(html);
        self.gap();
    }

    /// Sets the words apart.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with(char::is_whitespace) {
            self.text.push('\n');
        }
    }
}
