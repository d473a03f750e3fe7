//! Every Unicode scalar value: exact bytes that read back, or a refusal.

use denbun::Charset;
use encoding_rs::EncoderResult;

use crate::{ALL, oracle};

/// What is written of each character that is written; each refusal names the character and its place.
fn each_written(charset: Charset, last: char) -> impl Iterator<Item = (char, Vec<u8>)> {
    let (mut text, mut bytes) = (String::new(), Vec::new());
    let before = bytes_of(charset, "aあ").unwrap();
    ('\0'..=last).filter_map(move |character| {
        text.replace_range(.., "aあ");
        text.push(character);
        bytes.clear();
        let width = charset.width(character);
        match charset.encode(&text, &mut bytes) {
            Ok(()) => {
                let code = bytes.split_off(bytes.len() - width.unwrap());
                assert_eq!(bytes, before);
                Some((character, code))
            }
            Err(error) => {
                assert_eq!((error.charset, error.character, error.position), (charset, character, 3));
                assert!(width.is_none() && bytes.is_empty());
                None
            }
        }
    })
}

fn bytes_of(charset: Charset, text: &str) -> Result<Vec<u8>, denbun::charset::Unmappable> {
    let mut bytes = Vec::new();
    charset.encode(text, &mut bytes).map(|()| bytes)
}

/// ASCII, a control character of Shift_JIS alone, half-width kana, and two-byte codes without the duplicates and
/// private use.
#[test]
fn what_is_written_reads_back() {
    let two_bytes = 9_604 - 398 - 1_880;
    let counts = ALL.map(|charset| {
        each_written(charset, char::MAX)
            .inspect(|(character, code)| {
                let text = charset.decode(code).unwrap();
                assert!(text.chars().eq([*character]), "{charset} {character}");
            })
            .count()
    });
    assert_eq!(counts, [0x11_0000 - 0x800, 128 + 1 + 63 + two_bytes, 128 + 63 + two_bytes]);
}

/// The bytes that the Web's encoder writes of each character it has.
fn each_of_the_oracle(charset: Charset) -> impl Iterator<Item = (char, Vec<u8>)> {
    let (mut text, mut bytes) = ([0; 4], [0; 8]);
    ('\0'..=char::MAX).filter_map(move |character| {
        let mut encoder = oracle(charset).new_encoder();
        let text = character.encode_utf8(&mut text);
        let (result, _, length) = encoder.encode_from_utf8_without_replacement(text, &mut bytes, true);
        (result == EncoderResult::InputEmpty).then(|| (character, bytes[..length].to_vec()))
    })
}

/// The same bytes as the Web's encoder, which also writes three characters as others.
#[test]
fn bytes_agree_with_the_standard() {
    for charset in [Charset::ShiftJis, Charset::EucJp] {
        let changed = [('\u{a5}', b"\\".to_vec()), ('\u{203e}', b"~".to_vec())];
        let minus = ('\u{2212}', bytes_of(charset, "－").unwrap());
        let mut theirs: Vec<_> = each_of_the_oracle(charset).collect();
        for change in changed.into_iter().chain([minus]) {
            let place = theirs.iter().position(|written| *written == change);
            theirs.remove(place.expect("the change of the standard"));
        }
        assert!(each_written(charset, char::MAX).eq(theirs), "{charset}");
    }
}

/// Messages can be split at a separator before they are text.
#[test]
fn no_character_holds_a_separator() {
    for charset in ALL {
        let mut inside = [false; 0x100];
        for (_, code) in each_written(charset, '\u{ffff}').filter(|(character, _)| !character.is_ascii()) {
            code.iter().for_each(|byte| inside[usize::from(*byte)] = true);
        }
        for byte in 0..0x80 {
            assert_eq!(charset.stands_alone(byte), !inside[usize::from(byte)], "{charset} {byte:#x}");
        }
        assert!((0x80..=0xff).all(|byte| !charset.stands_alone(byte)));
        assert!(b",\"\r\n\t&=;:' 0?".iter().all(|byte| charset.stands_alone(*byte)));
    }
}
