//! The bytes of a file that are looked at: a window that is filled at its end and moves on.

/// How far beyond its end a block may be looked at.
pub(super) const MARGIN: usize = 64;

/// A part of a file, and beside it the same as text, in which every byte beyond ASCII is masked.
pub(crate) struct Block {
    /// Longer than what is filled, so that whole chunks can be looked at.
    bytes: Vec<u8>,
    filled: usize,
    ascii: String,
    /// For adding to `ascii`.
    scratch: Vec<u8>,
}

impl Block {
    /// Of so many bytes at first.
    pub(crate) fn new(size: usize) -> Self {
        let ascii = String::with_capacity(size);
        Self { bytes: vec![0; size + MARGIN], filled: 0, ascii, scratch: Vec::new() }
    }

    /// How many bytes it can hold.
    pub(super) fn size(&self) -> usize {
        self.bytes.len() - MARGIN
    }

    /// What is filled, and anything after it.
    #[inline]
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What is filled.
    #[inline]
    pub(crate) fn filled(&self) -> &[u8] {
        &self.bytes[..self.filled]
    }

    /// The same as text: ASCII as it is, other bytes masked.
    #[inline]
    pub(super) fn ascii(&self) -> &str {
        &self.ascii
    }

    /// How much is filled.
    #[inline]
    pub(super) fn length(&self) -> usize {
        self.filled
    }

    /// Where more can be put.
    pub(crate) fn space(&mut self) -> &mut [u8] {
        let end = self.bytes.len() - MARGIN;
        &mut self.bytes[self.filled..end]
    }

    /// So many bytes were put into the space.
    pub(crate) fn fill(&mut self, count: usize) {
        let end = (self.filled + count).min(self.bytes.len() - MARGIN);
        let masked = self.bytes[self.filled..end].iter().map(|byte| byte & 0x7f);
        if count >= self.filled {
            // What is there already is looked at again, but not copied.
            let mut bytes = std::mem::take(&mut self.ascii).into_bytes();
            bytes.extend(masked);
            self.ascii = String::from_utf8(bytes).unwrap_or_default();
        } else {
            self.scratch.clear();
            self.scratch.extend(masked);
            self.ascii.push_str(std::str::from_utf8(&self.scratch).unwrap_or_default());
        }
        self.filled = end;
    }

    /// Lets go of what is before this place, and makes room: half of the block at least.
    pub(crate) fn advance(&mut self, begin: usize) {
        self.bytes.copy_within(begin..self.filled, 0);
        self.ascii.drain(..begin);
        self.filled -= begin;
        let size = self.bytes.len() - MARGIN;
        if self.filled > size / 2 {
            self.bytes.resize(2 * size + MARGIN, 0);
        }
    }

    /// Leaves what is before this place to `other`, which gives its own memory for the rest.
    pub(crate) fn hand_over(&mut self, begin: usize, other: &mut Self, size: usize) {
        let rest = &self.bytes[begin..self.filled];
        // As after `advance`, half of the block is free.
        other.bytes.resize(size.max(2 * rest.len()) + MARGIN, 0);
        other.bytes[..rest.len()].copy_from_slice(rest);
        other.filled = rest.len();
        other.ascii.clear();
        other.ascii.push_str(&self.ascii[begin..]);
        std::mem::swap(self, other);
    }

    /// The 64 bytes from here on.
    #[inline]
    pub(super) fn chunk(&self, at: usize) -> Option<&[u8; MARGIN]> {
        self.bytes.get(at..)?.first_chunk()
    }
}

/// A bit for each of the bytes that is one of the three.
#[inline]
pub(super) fn mask(chunk: &[u8; MARGIN], wanted: [u8; 3]) -> u64 {
    let mut flags = [0; MARGIN];
    // Without branches, so that it becomes vector instructions.
    for (flag, byte) in flags.iter_mut().zip(chunk) {
        *flag = u8::from((*byte == wanted[0]) | (*byte == wanted[1]) | (*byte == wanted[2]));
    }
    let (words, _) = flags.as_chunks::<8>();
    // The product has the lowest bits of eight bytes side by side in its highest byte.
    let bits = |word: [u8; 8]| u64::from_le_bytes(word).wrapping_mul(0x0102_0408_1020_4080) >> 56;
    words.iter().rev().fold(0, |mask, word| mask << 8 | bits(*word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bit_for_each_byte() {
        for at in 0..64 {
            let mut chunk = [b'x'; 64];
            chunk[at] = b',';
            assert_eq!(mask(&chunk, *b",\n\""), 1 << at);
        }
        assert_eq!(mask(&[b'"'; 64], *b",\n\""), u64::MAX);
        assert_eq!(mask(&[0xac; 64], *b",\n\""), 0);
    }

    #[test]
    fn text_and_bytes_move_together() {
        let mut block = Block::new(8);
        block.space()[..6].copy_from_slice(b"ab\xb1,\x80c");
        block.fill(6);
        assert_eq!((block.filled(), block.ascii()), (&b"ab\xb1,\x80c"[..], "ab1,\0c"));
        block.advance(3);
        assert_eq!((block.filled(), block.ascii()), (&b",\x80c"[..], ",\0c"));
    }

    #[test]
    fn the_rest_of_a_block_is_the_begin_of_another() {
        let (mut block, mut other) = (Block::new(8), Block::new(64));
        block.space()[..6].copy_from_slice(b"ab\xb1,\x80c");
        block.fill(6);
        block.hand_over(1, &mut other, 8);
        assert_eq!((other.filled(), other.ascii()), (&b"ab\xb1,\x80c"[..], "ab1,\0c"));
        assert_eq!((block.filled(), block.ascii()), (&b"b\xb1,\x80c"[..], "b1,\0c"));
        assert_eq!(block.space().len(), 5);
    }
}
