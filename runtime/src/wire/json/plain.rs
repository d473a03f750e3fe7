//! The plain part of a text: what stands for itself between quotes.

use crate::schema::Listed;

/// What ends or interrupts the plain part of a text.
const fn is_special(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..=0x1f)
}

/// Whether nothing in any of these values must be escaped.
pub(crate) const fn are_plain(listed: &[Listed<'_>]) -> bool {
    let mut at = 0;
    while at < listed.len() {
        let (value, mut byte) = (listed[at].value.as_bytes(), 0);
        while byte < value.len() {
            if is_special(value[byte]) {
                return false;
            }
            byte += 1;
        }
        at += 1;
    }
    true
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
    fn values_are_plain_together() {
        let listed = |values: &[&'static str]| {
            are_plain(&values.iter().map(|value| Listed { value, label: "\"" }).collect::<Vec<_>>())
        };
        assert!(listed(&[]) && listed(&["", "live", "本番"]));
        assert!(!listed(&["live", "a\"b"]) && !listed(&["a\\", "live"]) && !listed(&["\n"]));
    }
}
