//! Text to bytes and back, strict both ways: whatever is written reads back as the same text, and nothing is replaced.

mod table;

use std::borrow::Cow;
use std::fmt;

use table::Table;

/// A charset messages are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Charset {
    /// UTF-8.
    Utf8,
    /// Shift_JIS as Windows writes it (CP932), with NEC and IBM extensions.
    ShiftJis,
    /// EUC-JP.
    EucJp,
}

impl Charset {
    /// The name in specs and HTTP headers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::ShiftJis => "Shift_JIS",
            Self::EucJp => "EUC-JP",
        }
    }

    /// The charset of this name, in any case; `Windows-31J`, `CP932` and the like count too.
    pub fn from_name(name: &str) -> Option<Self> {
        let encoding = match name.trim().to_ascii_lowercase().as_str() {
            "cp932" | "ms932" => encoding_rs::SHIFT_JIS,
            name => encoding_rs::Encoding::for_label(name.as_bytes())?,
        };
        [Self::Utf8, Self::ShiftJis, Self::EucJp].into_iter().find(|charset| charset.encoding() == encoding)
    }

    fn encoding(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => encoding_rs::UTF_8,
            Self::ShiftJis => encoding_rs::SHIFT_JIS,
            Self::EucJp => encoding_rs::EUC_JP,
        }
    }

    /// Appends the bytes of `text`. On error `out` is as it was.
    ///
    /// ```
    /// use denbun::Charset;
    ///
    /// let mut out = Vec::new();
    /// Charset::ShiftJis.encode("表", &mut out)?;
    /// assert_eq!(out, [0x95, 0x5c]);
    /// let error = Charset::ShiftJis.encode("5−3", &mut out).unwrap_err();
    /// assert_eq!((error.character, error.position), ('\u{2212}', 2));
    /// # Ok::<(), denbun::charset::Unmappable>(())
    /// ```
    pub fn encode(self, text: &str, out: &mut Vec<u8>) -> Result<(), Unmappable> {
        let before = out.len();
        if self == Self::Utf8 || text.is_ascii() {
            out.extend_from_slice(text.as_bytes());
            return Ok(());
        }
        for (position, character) in text.chars().enumerate() {
            let Some(code) = self.code(character) else {
                out.truncate(before);
                return Err(Unmappable { charset: self, character, position: position + 1 });
            };
            out.extend_from_slice(code.as_bytes());
        }
        Ok(())
    }

    /// The bytes of one character, if the charset has it.
    pub(crate) fn code(self, character: char) -> Option<Code> {
        match (self, character) {
            (_, '\0'..='\x7f') => Some(Code::new(&[character as u8])),
            (Self::Utf8, _) => Some(Code::new(character.encode_utf8(&mut [0; 4]).as_bytes())),
            (Self::ShiftJis, _) => Table::shift_jis().code(character),
            (Self::EucJp, _) => Table::euc_jp().code(character),
        }
    }

    /// How many bytes one character takes, if the charset has it.
    pub(crate) fn width(self, character: char) -> Option<usize> {
        match self {
            Self::Utf8 => Some(character.len_utf8()),
            Self::ShiftJis | Self::EucJp => self.code(character).map(|code| code.as_bytes().len()),
        }
    }

    /// The text of `bytes`; borrowed where nothing had to be converted.
    pub fn decode(self, bytes: &[u8]) -> Result<Cow<'_, str>, Undecodable> {
        if self == Self::Utf8 {
            return match std::str::from_utf8(bytes) {
                Ok(text) => Ok(Cow::Borrowed(text)),
                Err(error) => Err(Undecodable { charset: self, position: error.valid_up_to() + 1 }),
            };
        }
        match self.encoding().decode_without_bom_handling_and_without_replacement(bytes) {
            Some(text) => Ok(text),
            None => Err(Undecodable { charset: self, position: self.first_bad(bytes) + 1 }),
        }
    }

    /// The same for bytes that are given away.
    pub(crate) fn decode_owned(self, bytes: Vec<u8>) -> Result<String, Undecodable> {
        if self == Self::Utf8 || bytes.is_ascii() {
            return String::from_utf8(bytes).map_err(|error| {
                let position = error.utf8_error().valid_up_to() + 1;
                zeroize::Zeroize::zeroize(&mut error.into_bytes());
                Undecodable { charset: self, position }
            });
        }
        let text = self.decode(&bytes).map(Cow::into_owned);
        zeroize::Zeroize::zeroize(&mut { bytes });
        text
    }

    /// Where the first sequence starts that is no character.
    #[cold]
    fn first_bad(self, bytes: &[u8]) -> usize {
        let mut start = 0;
        while start < bytes.len() {
            let whole = (1..=3.min(bytes.len() - start)).find(|length| {
                let sequence = &bytes[start..start + length];
                self.encoding().decode_without_bom_handling_and_without_replacement(sequence).is_some()
            });
            match whole {
                Some(length) => start += length,
                None => break,
            }
        }
        start
    }
}

impl fmt::Display for Charset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The bytes of one character.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Code {
    bytes: [u8; 4],
    length: u8,
}

impl Code {
    fn new(code: &[u8]) -> Self {
        let mut bytes = [0; 4];
        bytes[..code.len()].copy_from_slice(code);
        Self { bytes, length: code.len() as u8 }
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.length as usize]
    }
}

/// A character the charset cannot write, or would write as another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unmappable {
    /// The charset.
    pub charset: Charset,
    /// The character.
    pub character: char,
    /// Which character of the text, counted from 1.
    pub position: usize,
}

/// Does not show the character: the value may be secret.
impl fmt::Display for Unmappable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "character {} cannot be written in {}", self.position, self.charset)
    }
}

impl std::error::Error for Unmappable {}

/// Bytes that are no text in the charset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undecodable {
    /// The charset.
    pub charset: Charset,
    /// Which byte, counted from 1.
    pub position: usize,
}

impl fmt::Display for Undecodable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {} text from byte {}", self.charset, self.position)
    }
}

impl std::error::Error for Undecodable {}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Charset; 3] = [Charset::Utf8, Charset::ShiftJis, Charset::EucJp];

    /// Every character either is refused or reads back as itself.
    #[test]
    fn what_is_written_reads_back() {
        for charset in ALL {
            let mut text = [0; 4];
            for character in '\0'..=char::MAX {
                let text = &*character.encode_utf8(&mut text);
                let mut bytes = Vec::new();
                if charset.encode(text, &mut bytes).is_ok() {
                    assert_eq!(charset.decode(&bytes).unwrap(), text, "{charset} U+{:04X}", character as u32);
                    assert_eq!(charset.width(character), Some(bytes.len()));
                } else {
                    assert!(bytes.is_empty() && charset.width(character).is_none());
                }
            }
        }
    }

    /// The same bytes as the WHATWG encoder writes, wherever that reads back.
    #[test]
    fn bytes_agree_with_the_standard() {
        for charset in [Charset::ShiftJis, Charset::EucJp] {
            let mut text = [0; 4];
            for character in '\0'..='\u{ffff}' {
                let text = &*character.encode_utf8(&mut text);
                let mut ours = Vec::new();
                let ok = charset.encode(text, &mut ours).is_ok();
                let (theirs, _, replaced) = charset.encoding().encode(text);
                let back = charset.decode(&theirs).is_ok_and(|back| back == text);
                assert_eq!(ok, !replaced && back, "{charset} U+{:04X}", character as u32);
                assert!(!ok || ours == *theirs, "{charset} U+{:04X}", character as u32);
            }
        }
    }

    #[test]
    fn lookalikes_are_refused() {
        for charset in [Charset::ShiftJis, Charset::EucJp] {
            for character in ['\u{2212}', '\u{a5}', '\u{203e}', '\u{301c}', '𠮷', '\u{e000}'] {
                let error = charset.encode(&format!("ab{character}"), &mut Vec::new()).unwrap_err();
                assert_eq!((error.character, error.position), (character, 3), "{charset}");
            }
        }
    }

    /// Any one, two or three bytes decode or name the byte where they stop being text.
    #[test]
    fn bad_bytes_are_placed() {
        for charset in ALL {
            for code in 0..=0xffff_u16 {
                let [lead, trail] = code.to_be_bytes();
                for bytes in [&[lead, trail][..], &[b'a', lead], &[lead, trail, 0xa1], &[0x8f, lead, trail]] {
                    if let Err(error) = charset.decode(bytes) {
                        assert!((1..=bytes.len()).contains(&error.position));
                        assert!(charset.decode(&bytes[..error.position - 1]).is_ok(), "{charset} {bytes:x?}");
                    }
                }
            }
        }
    }

    /// No character hides a separator: messages can be split before they are converted.
    #[test]
    fn no_character_holds_a_separator() {
        for charset in ALL {
            for character in '\u{80}'..=char::MAX {
                if let Some(code) = charset.code(character) {
                    assert!(code.as_bytes().iter().all(|byte| *byte >= 0x40), "{charset} {character}");
                }
            }
        }
    }

    #[test]
    fn names() {
        assert_eq!(Charset::from_name("windows-31j"), Some(Charset::ShiftJis));
        assert_eq!(Charset::from_name("CP932"), Some(Charset::ShiftJis));
        assert_eq!(Charset::from_name(" utf8 "), Some(Charset::Utf8));
        assert_eq!(Charset::from_name("euc-jp"), Some(Charset::EucJp));
        assert_eq!(Charset::from_name("utf-16"), None);
    }
}
