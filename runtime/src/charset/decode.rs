//! From bytes to text: ASCII in blocks, everything else by one look into a table. An error is the place of the byte
//! where a sequence begins that is no character.

use super::Charset;
use super::table::{EUC_JP, EUC_JP_THREE, SHIFT_JIS, Spelled};

/// How many ASCII bytes are looked at together.
const BLOCK: usize = 16;

/// How many bytes the text has at most: three for two, or three for one that stands alone in Shift_JIS. With so much
/// room a text never moves while it grows, and leaves no copy of a secret behind.
pub(super) fn room(charset: Charset, bytes: &[u8]) -> usize {
    match charset {
        Charset::Utf8 => bytes.len(),
        Charset::ShiftJis => 3 * bytes.len(),
        Charset::EucJp => (3 * bytes.len()).div_ceil(2),
    }
}

pub(super) fn shift_jis(bytes: &[u8], out: &mut String) -> Result<(), usize> {
    let mut rest = bytes;
    loop {
        rest = match rest {
            [lead @ (0x81..=0x9f | 0xe0..), trail, after @ ..] => {
                if !SHIFT_JIS.push(Spelled::wide(*lead, *trail), out) {
                    return Err(bytes.len() - rest.len());
                }
                after
            }
            [..0x80, ..] => ascii(rest, out),
            [kana @ 0xa1..=0xdf, after @ ..] => {
                push_kana(*kana, out);
                after
            }
            [0x80, after @ ..] => {
                out.push('\u{80}');
                after
            }
            [] => return Ok(()),
            _ => return Err(bytes.len() - rest.len()),
        };
    }
}

/// Appends a text of characters of two bytes only, as names in full width are. If it is another one `out` is of no use.
pub(super) fn shift_jis_pairs(bytes: &[u8], out: &mut String) -> bool {
    let (pairs, rest) = bytes.as_chunks();
    out.reserve(3 * pairs.len());
    rest.is_empty() && pairs.iter().all(|pair| SHIFT_JIS.push_three(*pair, out))
}

pub(super) fn euc_jp(bytes: &[u8], out: &mut String) -> Result<(), usize> {
    let mut rest = bytes;
    loop {
        rest = match rest {
            [lead @ 0xa1..=0xff, trail @ 0xa1..=0xff, after @ ..] => {
                if !EUC_JP.push(Spelled::high(*lead, *trail), out) {
                    return Err(bytes.len() - rest.len());
                }
                after
            }
            [..0x80, ..] => ascii(rest, out),
            [0x8e, kana @ 0xa1..=0xdf, after @ ..] => {
                push_kana(*kana, out);
                after
            }
            [0x8f, lead @ 0xa1..=0xff, trail @ 0xa1..=0xff, after @ ..] => {
                if !EUC_JP_THREE.push(Spelled::high(*lead, *trail), out) {
                    return Err(bytes.len() - rest.len());
                }
                after
            }
            [] => return Ok(()),
            _ => return Err(bytes.len() - rest.len()),
        };
    }
}

#[inline(always)]
fn push_kana(byte: u8, out: &mut String) {
    if let Some(kana) = char::from_u32(0xff61 - 0xa1 + u32::from(byte)) {
        out.push(kana);
    }
}

/// Appends the blocks of ASCII that come first, or the first character if others follow at once.
#[inline(always)]
fn ascii<'b>(bytes: &'b [u8], out: &mut String) -> &'b [u8] {
    match bytes.first_chunk::<BLOCK>() {
        Some(block) if block.is_ascii() => ascii_blocks(bytes, out),
        _ => {
            out.push(char::from(bytes[0]));
            &bytes[1..]
        }
    }
}

fn ascii_blocks<'b>(bytes: &'b [u8], out: &mut String) -> &'b [u8] {
    let (blocks, _) = bytes.as_chunks::<BLOCK>();
    let count = blocks.iter().take_while(|block| block.is_ascii()).count();
    let (ascii, after) = bytes.split_at(BLOCK * count);
    out.push_str(std::str::from_utf8(ascii).unwrap_or_default());
    after
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every two bytes, before and after a character of two.
    #[test]
    fn pairs_are_read_like_any_text() {
        for code in 0..=0xffff_u16 {
            let [lead, trail] = code.to_be_bytes();
            for bytes in [&[lead, trail][..], &[0x8e, 0x52, lead, trail], &[lead, trail, 0x8e, 0x52]] {
                let read = Charset::ShiftJis.decode(bytes).ok();
                let wide = read.filter(|text| text.chars().all(|character| character.len_utf8() == 3));
                let wide = wide.filter(|text| 2 * text.chars().count() == bytes.len());
                let mut out = String::from("=");
                match shift_jis_pairs(bytes, &mut out) {
                    true => assert_eq!(wide.as_deref(), Some(&out[1..]), "{bytes:x?}"),
                    false => assert_eq!(wide, None, "{bytes:x?}"),
                }
            }
        }
        assert!(!shift_jis_pairs(&[0x8e, 0x52, 0x8e], &mut String::new()));
    }

    /// Room adds up, so what is enough for each code is enough for a text.
    #[test]
    fn there_is_room_for_every_code() {
        for charset in [Charset::ShiftJis, Charset::EucJp] {
            for code in 0..=0xffff_u16 {
                let [lead, trail] = code.to_be_bytes();
                for bytes in [&[lead][..], &[lead, trail], &[0x8f, lead, trail]] {
                    let text = charset.decode(bytes).unwrap_or_default();
                    assert!(text.len() <= room(charset, bytes), "{charset} {bytes:x?}");
                }
            }
        }
    }
}
