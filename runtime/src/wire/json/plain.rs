//! The plain part of a text: what stands for itself between quotes.

/// What ends or interrupts the plain part of a text.
const fn is_special(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..=0x1f)
}

/// Eight bytes at once: the lowest high bit that is set marks the first special byte.
#[inline]
fn special(word: [u8; 8]) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    const QUOTES: u64 = ONES * b'"' as u64;
    const SLASHES: u64 = ONES * b'\\' as u64;
    const BLANKS: u64 = ONES * b' ' as u64;
    let word = u64::from_le_bytes(word);
    let (quotes, slashes) = (word ^ QUOTES, word ^ SLASHES);
    let found = quotes.wrapping_sub(ONES) & !quotes
        | slashes.wrapping_sub(ONES) & !slashes
        | word.wrapping_sub(BLANKS) & !word;
    found & HIGH
}

/// Ones over the special ones of sixteen bytes, and whether there are any. The compiler makes a few instructions of
/// this: the second answer is quicker to have than the first.
#[inline(always)]
fn specials(chunk: &[u8; 16]) -> (bool, u128) {
    let (mut any, mut ones) = (0, [0; 16]);
    for (ones, byte) in ones.iter_mut().zip(chunk) {
        let special = (*byte == b'"') | (*byte == b'\\') | (*byte < b' ');
        *ones = if special { 0xff } else { 0 };
        any |= *ones;
    }
    (any != 0, u128::from_le_bytes(ones))
}

/// Where the plain bytes of a text end: at a quote, a backslash or a control character.
#[inline(always)]
pub(super) fn plain(bytes: &[u8], at: usize) -> usize {
    let mut rest = bytes.get(at..).unwrap_or_default();
    while let Some((chunk, after)) = rest.split_first_chunk() {
        let (any, ones) = specials(chunk);
        if any {
            return bytes.len() - rest.len() + ones.trailing_zeros() as usize / 8;
        }
        rest = after;
    }
    let tail = rest.iter().position(|byte| is_special(*byte)).unwrap_or(rest.len());
    bytes.len() - rest.len() + tail
}

/// Whether nothing in a text must be escaped. Ends are looked at as wholes, which may overlap.
#[inline]
pub(super) fn is_plain(bytes: &[u8]) -> bool {
    if bytes.len() > 32 {
        return plain(bytes, 0) == bytes.len();
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        // One after the other: at once they would be shuffled together.
        !specials(first).0 && !specials(last).0
    } else if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        special(*first) | special(*last) == 0
    } else if let (Some([a, b, c, d]), Some([e, f, g, h])) = (bytes.first_chunk(), bytes.last_chunk()) {
        special([*a, *b, *c, *d, *e, *f, *g, *h]) == 0
    } else {
        !bytes.iter().fold(false, |found, byte| found | is_special(*byte))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_bytes_end_at_the_first_special_one() {
        for length in 0..40 {
            let plain_text = "aé\u{7f}あzÿ".repeat(8);
            let cut = (0..=length).rev().find(|cut| plain_text.is_char_boundary(*cut)).unwrap();
            for special in ["\"", "\\", "\n", "\0", "\u{1f}", ""] {
                let text = format!("{}{special}tail", &plain_text[..cut]);
                let end = if special.is_empty() { text.len() } else { cut };
                assert_eq!(plain(text.as_bytes(), 0), end, "{text:?}");
            }
        }
    }

    #[test]
    fn a_text_is_plain_without_special_bytes() {
        for length in 0..70 {
            let text = vec![b'a'; length];
            assert!(is_plain(&text));
            for (at, special) in (0..length).flat_map(|at| b"\"\\\n\0\x1f".map(|byte| (at, byte))) {
                let mut text = text.clone();
                text[at] = special;
                assert!(!is_plain(&text), "{special} at {at} of {length}");
            }
        }
    }
}
