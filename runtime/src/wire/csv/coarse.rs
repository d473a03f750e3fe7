//! A coarse look at the characters of a cell, eight at a time: letters are not told from each other, nor digits.
//! Whoever is told of too much looks again.

use crate::class::{self, DIGITS, NON_ASCII};

const LETTERS: u64 = class::group(b'A') | class::group(b'G') | class::group(b'a') | class::group(b'g');

/// The same byte eight times.
const fn all(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

const HIGH: u64 = all(0x80);

/// The groups seen; of letters and of digits all or none.
#[inline(always)]
pub(super) fn seen(value: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (value.first_chunk(), value.last_chunk()) {
        // The ends of a short value may overlap.
        match value.get(8..value.len() - 8) {
            Some(between) if !between.is_empty() => class::scan(value),
            _ => of_words([u64::from_le_bytes(*first), u64::from_le_bytes(*last)]),
        }
    } else if let (Some(first), Some(last)) = (value.first_chunk(), value.last_chunk()) {
        let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
        of_words([u64::from(first) | u64::from(last) << 32])
    } else {
        class::scan(value)
    }
}

#[inline(always)]
fn of_words<const N: usize>(words: [u64; N]) -> u64 {
    // Without a high bit in the word no sum reaches into the next byte.
    let others = words.map(|word| (word ^ all(b'0')).wrapping_add(all(0x80 - 10)));
    let high = words.iter().fold(0, |high, word| high | word);
    if (others.iter().fold(high, |any, others| any | others)) & HIGH == 0 {
        return DIGITS;
    }
    if high & HIGH == 0 { of_text(words, others) } else { NON_ASCII }
}

/// `others` has the high bits of what is no digit. Apart, so that digits need few registers.
#[inline(never)]
fn of_text<const N: usize>(words: [u64; N], others: [u64; N]) -> u64 {
    let mut seen = LETTERS;
    for (word, others) in words.into_iter().zip(others) {
        let lower = word | all(b' ');
        let letters = lower.wrapping_add(all(0x80 - b'a')) & !lower.wrapping_add(all(0x80 - b'z' - 1));
        seen |= if others & HIGH == HIGH { 0 } else { DIGITS };
        let mut others = others & !letters & HIGH;
        while others != 0 {
            seen |= class::GROUPS[usize::from((word >> (others.trailing_zeros() & !7)) as u8)];
            others &= others - 1;
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every byte at every place of texts of every length.
    #[test]
    fn nothing_is_overlooked() {
        for length in 0..30 {
            for (at, byte) in (0..length).flat_map(|at| (0..=0xff).map(move |byte| (at, byte))) {
                for filled in *b"7aZ-" {
                    let mut value = vec![filled; length];
                    value[at] = byte;
                    let (exact, coarse) = (class::scan(&value), seen(&value));
                    let more = if byte < 0x80 { exact & !coarse } else { !coarse & NON_ASCII };
                    assert_eq!(more, 0, "{byte} at {at} of {length}");
                    assert_eq!(coarse & !exact & !(DIGITS | LETTERS), 0, "{byte} at {at} of {length}");
                }
            }
        }
    }

    #[test]
    fn digits_are_told_from_letters() {
        for length in 1..=16 {
            assert_eq!(seen(&b"0123456789012345"[..length]) & !DIGITS, 0);
            assert_eq!(seen(&b"abcdefGHIJKLMnop"[..length]) & !LETTERS, 0);
        }
    }
}
