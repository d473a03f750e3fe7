//! Charsets and kana, over everything there is: every character and every code of one, two and three bytes.

#[path = "charset/characters.rs"]
mod characters;
#[path = "charset/codes.rs"]
mod codes;
#[path = "charset/fields.rs"]
mod fields;
#[path = "charset/kana.rs"]
mod kana;
#[path = "charset/lookalikes.rs"]
mod lookalikes;
#[path = "charset/names.rs"]
mod names;
#[path = "charset/pieces.rs"]
mod pieces;

use denbun::Charset;

const ALL: [Charset; 3] = [Charset::Utf8, Charset::ShiftJis, Charset::EucJp];

/// What the charset writes of a text.
fn written(charset: Charset, text: &str) -> Option<Vec<u8>> {
    let mut bytes = b"before".to_vec();
    let ok = charset.encode(text, &mut bytes).is_ok();
    assert!(bytes.starts_with(b"before") && (ok || bytes.len() == 6));
    ok.then(|| bytes.split_off(6))
}

/// The same charset, as the Web's standard has it and others have written it.
fn oracle(charset: Charset) -> &'static encoding_rs::Encoding {
    match charset {
        Charset::Utf8 => encoding_rs::UTF_8,
        Charset::ShiftJis => encoding_rs::SHIFT_JIS,
        Charset::EucJp => encoding_rs::EUC_JP,
    }
}

/// What the oracle reads.
fn read(charset: Charset, bytes: &[u8]) -> Option<String> {
    let text = oracle(charset).decode_without_bom_handling_and_without_replacement(bytes)?;
    Some(text.into_owned())
}
