//! Every code of one, two and three bytes, and any bytes: the text that others read, or the place of the mistake.

use denbun::Charset;
use proptest::prelude::*;

use crate::{ALL, read, written};

/// The one character of these bytes.
fn character(charset: Charset, bytes: &[u8]) -> Option<char> {
    let text = charset.decode(bytes).ok()?;
    let mut characters = text.chars();
    characters.next().filter(|_| characters.next().is_none())
}

/// What becomes of the codes that are one character.
#[derive(Debug, Default, PartialEq)]
struct Codes {
    /// How many decode.
    read: usize,
    /// How many are written as another code of the same character.
    duplicates: usize,
    /// How many are in private use and not written.
    private: usize,
    /// How many others are not written.
    unwritten: usize,
}

fn count(charset: Charset, codes: impl Iterator<Item = Vec<u8>>) -> Codes {
    let mut found = Codes::default();
    for code in codes {
        let Some(character) = character(charset, &code) else { continue };
        found.read += 1;
        match written(charset, &character.to_string()) {
            Some(bytes) if bytes == code => {}
            Some(bytes) => {
                assert_eq!(charset.decode(&bytes), charset.decode(&code));
                found.duplicates += 1;
            }
            None if ('\u{e000}'..='\u{f8ff}').contains(&character) => found.private += 1,
            None => found.unwritten += 1,
        }
    }
    found
}

fn two_bytes() -> impl Iterator<Item = Vec<u8>> {
    (0x8000..=0xffff_u16).map(|code| code.to_be_bytes().to_vec())
}

fn of(read: usize, duplicates: usize, private: usize, unwritten: usize) -> Codes {
    Codes { read, duplicates, private, unwritten }
}

/// NEC's copies of IBM's characters (374), and mathematical and other signs that NEC or IBM have a second time (24),
/// are read and written as Windows writes them. The private use of 0xf040 to 0xf9fc has no shared meaning.
#[test]
fn codes_of_shift_jis() {
    assert_eq!(count(Charset::ShiftJis, two_bytes()), of(9_604, 374 + 24, 1_880, 0));
    let copies = two_bytes().filter(|code| (0xed..=0xee).contains(&code[0]));
    assert_eq!(count(Charset::ShiftJis, copies), of(374, 374, 0, 0));
    let singles = (0..=0xff).map(|code| vec![code]);
    assert_eq!(count(Charset::ShiftJis, singles), of(128 + 1 + 63, 0, 0, 0));
}

/// Nine of NEC's signs and one of its copies are there twice. JIS X 0212 is read only; what it shares with NEC's copies
/// is written as these.
#[test]
fn codes_of_euc_jp() {
    assert_eq!(count(Charset::EucJp, two_bytes()), of(63 + 6_879 + 83 + 374, 9 + 1, 0, 0));
    let three = (0..=0xffff_u16).map(|code| [&[0x8f], &code.to_be_bytes()[..]].concat());
    assert_eq!(count(Charset::EucJp, three), of(6_067, 281, 0, 6_067 - 281));
    let singles = (0..=0xff).map(|code| vec![code]);
    assert_eq!(count(Charset::EucJp, singles), of(128, 0, 0, 0));
}

/// Any one, two or three bytes, alone and behind others, are what others read.
#[test]
fn short_bytes_agree_with_the_standard() {
    for charset in ALL {
        for code in 0..=0xffff_u16 {
            let [lead, trail] = code.to_be_bytes();
            for bytes in [&[lead, trail][..], &[lead, trail, 0xa1], &[0x8f, lead, trail], &[b'a', lead]] {
                agrees(charset, bytes);
            }
        }
    }
}

/// The text others read; or an error, where what stands before is text and no character begins.
fn agrees(charset: Charset, bytes: &[u8]) {
    match charset.decode(bytes) {
        Ok(text) => assert_eq!(Some(&*text), read(charset, bytes).as_deref(), "{charset} {bytes:x?}"),
        Err(error) => {
            assert_eq!(read(charset, bytes), None, "{charset} {bytes:x?}");
            let (before, from) = bytes.split_at(error.position - 1);
            assert!(read(charset, before).is_some(), "{charset} {bytes:x?}");
            let begins = (1..=from.len().min(4)).any(|length| read(charset, &from[..length]).is_some());
            assert!(!from.is_empty() && !begins, "{charset} {bytes:x?}");
        }
    }
}

/// Bytes that are text by chance, with stretches of ASCII of any length.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let part = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..4),
        proptest::collection::vec(0..0x80_u8, 0..40),
        "[あ-んァ-ヶｱ-ﾝА-я髙①表能噂十]{0,20}".prop_map(|text| written(Charset::ShiftJis, &text).unwrap()),
        "[あ-んァ-ヶｱ-ﾝА-я髙①表能噂十]{0,20}".prop_map(|text| written(Charset::EucJp, &text).unwrap()),
        "\\PC{0,5}".prop_map(String::into_bytes),
    ];
    proptest::collection::vec(part, 0..6).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_bytes_agree_with_the_standard(bytes in bytes()) {
        for charset in ALL {
            agrees(charset, &bytes);
            let mut text = "前".to_owned();
            let into = charset.decode_into(&bytes, &mut text);
            prop_assert_eq!(into.err(), charset.decode(&bytes).err());
            let decoded = charset.decode(&bytes).unwrap_or_default();
            prop_assert_eq!(text, format!("前{decoded}"));
        }
    }

    #[test]
    fn any_text_agrees_with_its_characters(text in "([ -~]{0,40}|[ -~あ-んァ-ヶｱ-ﾝА-я①亜侑😀〜]{0,12}){0,4}") {
        for charset in ALL {
            let codes: Option<Vec<_>> = text.chars().map(|one| written(charset, &one.to_string())).collect();
            prop_assert_eq!(written(charset, &text), codes.map(|codes| codes.concat()));
            if let Err(error) = charset.encode(&text, &mut Vec::new()) {
                let first = text.chars().position(|one| charset.width(one).is_none());
                prop_assert_eq!(Some(error.position - 1), first);
                prop_assert_eq!(Some(error.character), text.chars().nth(error.position - 1));
            }
        }
    }
}
