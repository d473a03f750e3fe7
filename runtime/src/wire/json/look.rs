//! Whether all bytes of a text are of a kind. Most texts are short, so their ends are looked at as wholes, which may
//! overlap.

/// Whether nothing in a text must be escaped.
#[inline]
pub(super) fn is_plain(text: &[u8]) -> bool {
    // The quote, the backslash and everything below the blank weigh nothing.
    all(text, |byte| (byte ^ b'"').min(byte ^ b'\\').min(byte.saturating_sub(b' ' - 1)))
}

/// Whether there is nothing but digits in a text.
#[inline]
pub(super) fn is_digits(text: &[u8]) -> bool {
    // Everything but digits weighs nothing.
    all(text, |byte| 10_u8.saturating_sub(byte.wrapping_sub(b'0')))
}

/// Whether all bytes weigh something.
#[inline(always)]
fn all(text: &[u8], weight: impl Fn(u8) -> u8 + Copy) -> bool {
    if let (33.., (chunks, _), Some(last)) = (text.len(), text.as_chunks(), text.last_chunk()) {
        chunks.iter().all(|chunk| both::<16>(chunk, last, weight))
    } else if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        both::<16>(first, last, weight)
    } else if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        both::<8>(first, last, weight)
    } else if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        both::<4>(first, last, weight)
    } else {
        text.iter().fold(true, |all, byte| all & (weight(*byte) != 0))
    }
}

/// The same for the two ends of a text. Both are one minimum until the end, and what is found are bytes full of ones:
/// the compiler makes a few instructions for all bytes of this.
#[inline(always)]
fn both<const N: usize>(first: &[u8; N], last: &[u8; N], weight: impl Fn(u8) -> u8) -> bool {
    let mut found = 0_u8;
    for (first, last) in first.iter().zip(last) {
        found |= if weight(*first).min(weight(*last)) == 0 { 0xff } else { 0 };
    }
    found == 0
}

#[cfg(test)]
mod tests {
    use super::{is_digits, is_plain};

    /// Each byte at each place of texts of each length.
    fn every_text(filled: u8, check: impl Fn(&[u8], u8)) {
        for length in 0..70 {
            check(&vec![filled; length], filled);
            for (at, byte) in (0..length).flat_map(|at| (0..=0xff).map(move |byte| (at, byte))) {
                let mut text = vec![filled; length];
                text[at] = byte;
                check(&text, byte);
            }
        }
    }

    #[test]
    fn a_text_is_plain_without_special_bytes() {
        every_text(b'a', |text, byte| {
            let special = matches!(byte, b'"' | b'\\' | 0..=0x1f);
            assert_eq!(is_plain(text), !special, "{text:?}");
        });
    }

    #[test]
    fn digits_are_nothing_else() {
        every_text(b'7', |text, byte| assert_eq!(is_digits(text), byte.is_ascii_digit(), "{text:?}"));
    }
}
