//! A set of documents, one bit each.

use std::ops::Range;

/// A set of the documents `0..size`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DocumentSet {
    /// Document `d` is bit `d % 64` of block `d / 64`; bits past the size are unset.
    blocks: Vec<u64>,
}

impl DocumentSet {
    /// None of `size` documents.
    pub(crate) fn none(size: u32) -> DocumentSet {
        DocumentSet { blocks: vec![0; size.div_ceil(64) as usize] }
    }

    /// All of `size` documents.
    pub(crate) fn all(size: u32) -> DocumentSet {
        let mut blocks = vec![u64::MAX; size.div_ceil(64) as usize];
        if let (Some(last), 1..) = (blocks.last_mut(), size % 64) {
            *last = (1 << (size % 64)) - 1;
        }
        DocumentSet { blocks }
    }

    pub(crate) fn insert(&mut self, document: u32) {
        if let Some(block) = self.blocks.get_mut((document / 64) as usize) {
            *block |= 1 << (document % 64);
        }
    }

    /// Whether it holds any of some documents.
    pub(crate) fn any(&self, documents: Range<u32>) -> bool {
        let (first, last) = (documents.start / 64, documents.end.saturating_sub(1) / 64);
        if documents.is_empty() {
            return false;
        }
        let blocks = self.blocks.iter().enumerate().skip(first as usize);
        blocks.take((last - first) as usize + 1).any(|(place, &block)| {
            let above =
                if place == first as usize { u64::MAX << (documents.start % 64) } else { u64::MAX };
            let below = if place == last as usize {
                u64::MAX >> (63 - (documents.end - 1) % 64)
            } else {
                u64::MAX
            };
            block & above & below != 0
        })
    }

    pub(crate) fn extend(&mut self, documents: impl Iterator<Item = u32>) {
        documents.for_each(|document| self.insert(document));
    }

    pub(crate) fn contains(&self, document: u32) -> bool {
        self.blocks
            .get((document / 64) as usize)
            .is_some_and(|block| block & (1 << (document % 64)) != 0)
    }

    /// Keeps only what is in the other set too.
    pub(crate) fn intersect(&mut self, other: &DocumentSet) {
        for (block, other) in self.blocks.iter_mut().zip(&other.blocks) {
            *block &= other;
        }
    }

    /// Takes in what is in the other set.
    pub(crate) fn unite(&mut self, other: &DocumentSet) {
        for (block, other) in self.blocks.iter_mut().zip(&other.blocks) {
            *block |= other;
        }
    }

    /// Leaves out what is in the other set.
    pub(crate) fn subtract(&mut self, other: &DocumentSet) {
        for (block, other) in self.blocks.iter_mut().zip(&other.blocks) {
            *block &= !other;
        }
    }

    pub(crate) fn len(&self) -> u32 {
        self.blocks.iter().map(|block| block.count_ones()).sum()
    }

    /// By document: how many come before it.
    pub(crate) fn rows(&self) -> Vec<u32> {
        let mut rows = vec![0; self.blocks.len() * 64];
        for (row, document) in (0..).zip(self.iter()) {
            rows[document as usize] = row;
        }
        rows
    }

    /// The documents, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> {
        (0..).zip(&self.blocks).flat_map(|(index, &block)| {
            let mut rest = block;
            std::iter::from_fn(move || {
                let bit = (rest != 0).then(|| rest.trailing_zeros())?;
                rest &= rest - 1;
                Some(index * 64 + bit)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_put_in() {
        let mut set = DocumentSet::none(130);
        assert_eq!(set.len(), 0);
        for document in [0, 63, 64, 129] {
            set.insert(document);
        }
        set.insert(1_000);
        assert!(set.contains(64) && !set.contains(65) && !set.contains(1_000));
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 63, 64, 129]);
        assert_eq!(set.len(), 4);
        for (start, end) in (0..140).flat_map(|start| (0..140).map(move |end| (start, end))) {
            let expected = (start..end).any(|document| set.contains(document));
            assert_eq!(set.any(start..end), expected, "{start}..{end}");
        }
        assert!(set.any(129..u32::MAX) && !set.any(130..u32::MAX));
    }

    #[test]
    fn all_documents_are_no_more_than_there_are() {
        for size in [0, 1, 63, 64, 65, 128] {
            assert_eq!(DocumentSet::all(size).len(), size);
        }
    }
}
