//! Bytes that come in pieces are cut between characters.

use denbun::Charset;
use proptest::prelude::*;

use crate::{ALL, written};

/// Where the characters of a text begin in its bytes, and the end.
fn boundaries(charset: Charset, text: &str) -> Vec<usize> {
    let mut places = vec![0];
    for character in text.chars() {
        places.push(places[places.len() - 1] + charset.width(character).unwrap());
    }
    places
}

proptest! {
    #[test]
    fn a_cut_is_the_last_boundary(text in "[ -~あ-んァ-ヶｱ-ﾝА-я髙①表能噂十ー―]{0,30}") {
        for charset in ALL {
            let bytes = written(charset, &text).unwrap();
            let boundaries = boundaries(charset, &text);
            for index in 0..=bytes.len() + 2 {
                let last = boundaries.iter().rev().find(|place| **place <= index);
                prop_assert_eq!(Some(&charset.floor_char_boundary(&bytes, index)), last);
            }
        }
    }

    /// Bytes decode the same in pieces as at once, and mistakes are found at the same place.
    #[test]
    fn pieces_are_the_whole(bytes in proptest::collection::vec(any::<u8>(), 0..60), size in 4..9_usize) {
        for charset in ALL {
            let mut text = String::new();
            let mut rest = &bytes[..];
            let error = loop {
                let mut cut = charset.floor_char_boundary(rest, size);
                if rest.len() <= size {
                    cut = rest.len();
                }
                prop_assert!(cut == rest.len() || cut + 4 > size);
                let begun = bytes.len() - rest.len();
                if let Err(error) = charset.decode_into(&rest[..cut], &mut text) {
                    break Some(begun + error.position);
                }
                rest = &rest[cut..];
                if rest.is_empty() {
                    break None;
                }
            };
            let whole = charset.decode(&bytes);
            prop_assert_eq!(error, whole.as_ref().err().map(|error| error.position), "{}", charset);
            if let Ok(whole) = whole {
                prop_assert_eq!(text, whole);
            }
        }
    }
}

#[test]
fn four_bytes_are_kept_together() {
    let bytes = "a🍣".as_bytes();
    let cuts: Vec<_> = (0..=5).map(|index| Charset::Utf8.floor_char_boundary(bytes, index)).collect();
    assert_eq!(cuts, [0, 1, 1, 1, 1, 5]);
    let three = b"a\x8f\xb0\xa1\xb0";
    let cuts: Vec<_> = (0..=5).map(|index| Charset::EucJp.floor_char_boundary(three, index)).collect();
    assert_eq!(cuts, [0, 1, 1, 1, 4, 4]);
}
