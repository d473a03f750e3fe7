//! Short values as one number of eight bytes, so that a pair is written in one go.

/// At most eight bytes as one number, little endian.
#[inline]
pub(super) fn short_word(bytes: &[u8]) -> Option<u64> {
    let length = bytes.len();
    Some(match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        (Some(first), Some(last)) if length <= 8 => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << (8 * (length - 4))
        }
        (Some(_), _) => return None,
        (None, _) => bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    })
}

/// The digits of a number below 100,000,000 as a word, little endian, and how many they are.
/// Eight digits are made at once: halves of four, then of two, then of one.
#[inline]
pub(super) fn digits_word(value: u32) -> (u64, usize) {
    if value < 10_000 {
        return four_digits_word(value);
    }
    let fours = u64::from(value / 10_000) | u64::from(value % 10_000) << 32;
    let hundreds = ((fours * 10_486) >> 20) & 0x0000_007f_0000_007f;
    let twos = hundreds | (fours - 100 * hundreds) << 16;
    let tens = ((twos * 103) >> 10) & 0x000f_000f_000f_000f;
    let ones = tens | (twos - 10 * tens) << 8;
    // Leading zeros go, but the last digit stays.
    let zeros = (ones | 1 << 56).trailing_zeros() as usize / 8;
    ((ones | 0x3030_3030_3030_3030) >> (8 * zeros), 8 - zeros)
}

/// The same for a number below 10,000, as amounts often are.
#[inline]
fn four_digits_word(value: u32) -> (u64, usize) {
    let hundreds = (value * 10_486) >> 20;
    let twos = hundreds | (value - 100 * hundreds) << 16;
    let tens = ((twos * 103) >> 10) & 0x000f_000f;
    let ones = tens | (twos - 10 * tens) << 8;
    let zeros = (ones | 1 << 24).trailing_zeros() as usize / 8;
    (u64::from((ones | 0x3030_3030) >> (8 * zeros)), 4 - zeros)
}

/// Writes the digits at the end of the buffer and says where they begin.
pub(super) fn write_digits(buffer: &mut [u8; 20], mut value: u64) -> usize {
    let mut first = buffer.len();
    loop {
        first -= 1;
        buffer[first] = b'0' + (value % 10) as u8;
        value /= 10;
        if value == 0 {
            return first;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_length() {
        let many = (0..100_000).chain((0..100_000_000).step_by(997)).chain([99_999_999]);
        for value in many {
            let (word, length) = digits_word(value);
            assert_eq!(&word.to_le_bytes()[..length], value.to_string().as_bytes());
        }
        for value in [0, 9, 10, 12_345_678_901, u64::MAX] {
            let mut buffer = [0; 20];
            let first = write_digits(&mut buffer, value);
            assert_eq!(&buffer[first..], value.to_string().as_bytes());
        }
    }

    #[test]
    fn words_of_every_length() {
        let text = b"abcdefgh";
        for length in 0..=8 {
            let word = short_word(&text[..length]).unwrap();
            assert_eq!(word.to_le_bytes()[..length], text[..length]);
            assert!(word.to_le_bytes()[length..].iter().all(|byte| *byte == 0));
        }
        assert_eq!(short_word(b"123456789"), None);
    }
}
