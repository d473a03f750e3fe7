//! From text to bytes: ASCII in blocks, everything else by one look into a table.

use super::Code;

/// How many ASCII bytes are looked at together.
const BLOCK: usize = 16;

/// Appends the codes of `text`. Says how many bytes of it are before the first character that has none.
pub(super) fn text(codes: &[u16; 0x1_0000], text: &str, out: &mut Vec<u8>) -> Result<(), usize> {
    // No code is longer than its character in UTF-8.
    out.reserve(text.len());
    let bytes = text.as_bytes();
    let mut rest = bytes;
    loop {
        rest = match rest {
            [first @ 0xe0..=0xef, second, third, after @ ..] => {
                let character = (usize::from(*first) & 0xf) << 12
                    | (usize::from(*second) & 0x3f) << 6
                    | usize::from(*third) & 0x3f;
                if !push(codes[character], out) {
                    return Err(bytes.len() - rest.len());
                }
                after
            }
            [..0x80, ..] => ascii(rest, out),
            [first @ 0xc0..=0xdf, second, after @ ..] => {
                let character = (usize::from(*first) & 0x1f) << 6 | usize::from(*second) & 0x3f;
                if !push(codes[character], out) {
                    return Err(bytes.len() - rest.len());
                }
                after
            }
            [] => return Ok(()),
            _ => return Err(bytes.len() - rest.len()),
        };
    }
}

/// Puts the codes of a text of which each character has three bytes and its code two, as most Japanese texts are. Says
/// whether it is such a text and all of it was put.
#[inline]
pub(super) fn pairs(codes: &[u16; 0x1_0000], text: &[u8], place: &mut [u8]) -> bool {
    let ((triples, []), (pairs, _)) = (text.as_chunks::<3>(), place.as_chunks_mut::<2>()) else {
        return false;
    };
    triples.len() <= pairs.len()
        && triples.iter().zip(pairs).all(|(triple, pair)| {
            let code = triple_code(codes, *triple);
            *pair = code.to_be_bytes();
            code >= 0x100
        })
}

/// The code of a character of three bytes. Other characters end up outside of the table, or at ASCII, which it does not
/// hold.
#[inline(always)]
fn triple_code(codes: &[u16; 0x1_0000], [first, second, third]: [u8; 3]) -> u16 {
    const MARKS: usize = 0xe0 << 12 | 0x80 << 6 | 0x80;
    let sum = (usize::from(first) << 12) + (usize::from(second) << 6) + usize::from(third);
    codes.get(sum.wrapping_sub(MARKS)).copied().unwrap_or_default()
}

/// The code of one character.
#[inline]
pub(super) fn character(codes: &[u16; 0x1_0000], character: char) -> Option<Code> {
    match *codes.get(character as usize)? {
        0 => None,
        code @ 1..0x100 => Some(Code::new(&[code as u8])),
        code => Some(Code::new(&code.to_be_bytes())),
    }
}

/// How many bytes the code of a character has.
#[inline]
pub(super) fn width(codes: &[u16; 0x1_0000], character: char) -> Option<usize> {
    match *codes.get(character as usize)? {
        0 => None,
        1..0x100 => Some(1),
        _ => Some(2),
    }
}

#[inline(always)]
fn push(code: u16, out: &mut Vec<u8>) -> bool {
    match code {
        0x100.. => out.extend_from_slice(&code.to_be_bytes()),
        0 => return false,
        _ => out.push(code as u8),
    }
    true
}

/// Appends a block of ASCII, or the first character if others follow at once.
#[inline(always)]
fn ascii<'b>(bytes: &'b [u8], out: &mut Vec<u8>) -> &'b [u8] {
    match bytes.split_first_chunk::<BLOCK>() {
        Some((block, after)) if block.is_ascii() => {
            out.extend_from_slice(block);
            after
        }
        _ => {
            out.push(bytes[0]);
            &bytes[1..]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::SHIFT_JIS_CODES;
    use super::*;

    /// Every character, between two others.
    #[test]
    fn pairs_are_the_same_codes() {
        for character in '\0'..=char::MAX {
            let written = format!("山{character}あ");
            let (mut out, mut place) = (Vec::new(), [0; 8]);
            let fits = character.len_utf8() == 3 && width(&SHIFT_JIS_CODES, character) == Some(2);
            assert_eq!(pairs(&SHIFT_JIS_CODES, written.as_bytes(), &mut place), fits, "{character:?}");
            if fits {
                assert_eq!(text(&SHIFT_JIS_CODES, &written, &mut out), Ok(()));
                assert_eq!(out, place[..6], "{character:?}");
            }
        }
    }

    #[test]
    fn pairs_of_other_lengths() {
        for (text, fits) in
            [("", true), ("山", true), ("éa", false), ("aé", false), ("𠮷éa", false), ("abc", false)]
        {
            assert_eq!(pairs(&SHIFT_JIS_CODES, text.as_bytes(), &mut [0; 4]), fits, "{text}");
        }
        assert!(!pairs(&SHIFT_JIS_CODES, "山山山".as_bytes(), &mut [0; 5]));
    }
}
