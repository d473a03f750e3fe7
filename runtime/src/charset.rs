//! Text to bytes and back, strict both ways: whatever is written reads back as the same text, and nothing is replaced.
//!
//! A character that a charset does not have is an error that names it and its place. Many such characters are another
//! system's reading of a code that the charset has: 〜 where Windows has ～. [`Charset::with_lookalikes`] exchanges them,
//! [`LOOKALIKES`] lists them, and nothing here does so by itself.
//!
//! ```
//! use denbun::Charset;
//!
//! let mut out = Vec::new();
//! Charset::ShiftJis.encode("髙﨑①ｶﾞ", &mut out)?;
//! assert_eq!(out, b"\xfb\xfc\xfa\xb1\x87\x40\xb6\xde");
//! assert_eq!(Charset::ShiftJis.decode(&out)?, "髙﨑①ｶﾞ");
//!
//! for refused in ["〜", "−", "¥", "𠮷", "🍣", "か\u{3099}"] {
//!     assert!(Charset::ShiftJis.encode(refused, &mut out).is_err());
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod boundary;
mod decode;
mod encode;
mod lookalike;
mod name;
mod replace;
mod shown;
mod table;

use std::borrow::Cow;
use std::fmt;

use zeroize::Zeroize;

pub use lookalike::{LOOKALIKES, Lookalike, Replaced, WithLookalikes};
pub(crate) use replace::replace;
pub(crate) use shown::Shown;

/// A charset messages are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Charset {
    /// UTF-8.
    Utf8,
    /// Shift_JIS as Windows writes it (CP932), with NEC's and IBM's characters: 髙, ①, ㈱. Those that have several codes
    /// are read from all and written as Windows writes them; private use (0xF040 to 0xF9FC) is read and not written.
    ShiftJis,
    /// EUC-JP as the Web writes it: JIS X 0208 with the characters of CP932, and half-width kana. Three-byte characters
    /// (JIS X 0212) are read and not written, since few can read them.
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
        name::charset(name)
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
        let encoded = match self {
            Self::Utf8 => {
                out.extend_from_slice(text.as_bytes());
                return Ok(());
            }
            Self::ShiftJis => encode::text(&table::SHIFT_JIS_CODES, text, out),
            Self::EucJp => encode::text(&table::EUC_JP_CODES, text, out),
        };
        encoded.map_err(|index| {
            out.truncate(before);
            self.unmappable(text, index)
        })
    }

    /// Puts the bytes of a text that takes two for each character, all of them in full width. Says whether it did, and
    /// only if the charset is Shift_JIS: others tell wide from narrow by other lengths.
    #[inline]
    pub(crate) fn put_full_width(self, text: &str, place: &mut [u8]) -> bool {
        self == Self::ShiftJis && encode::pairs(&table::SHIFT_JIS_CODES, text.as_bytes(), place)
    }

    #[cold]
    fn unmappable(self, text: &str, index: usize) -> Unmappable {
        let (before, from) = text.split_at(index);
        let character = from.chars().next().unwrap_or(char::REPLACEMENT_CHARACTER);
        Unmappable { charset: self, character, position: before.chars().count() + 1 }
    }

    /// The bytes of one character, if the charset has it.
    #[inline]
    pub(crate) fn code(self, character: char) -> Option<Code> {
        match self {
            _ if character.is_ascii() => Some(Code::new(&[character as u8])),
            Self::Utf8 => Some(Code::new(character.encode_utf8(&mut [0; 4]).as_bytes())),
            Self::ShiftJis => encode::character(&table::SHIFT_JIS_CODES, character),
            Self::EucJp => encode::character(&table::EUC_JP_CODES, character),
        }
    }

    /// How many bytes one character takes; `None` if it cannot be written.
    ///
    /// ```
    /// use denbun::Charset;
    ///
    /// assert_eq!(Charset::ShiftJis.width('ｱ'), Some(1));
    /// assert_eq!(Charset::EucJp.width('ｱ'), Some(2));
    /// assert_eq!(Charset::EucJp.width('𠮷'), None);
    /// ```
    #[inline]
    pub fn width(self, character: char) -> Option<usize> {
        match self {
            Self::Utf8 => Some(character.len_utf8()),
            _ if character.is_ascii() => Some(1),
            Self::ShiftJis => encode::width(&table::SHIFT_JIS_CODES, character),
            Self::EucJp => encode::width(&table::EUC_JP_CODES, character),
        }
    }

    /// The text of `bytes`; borrowed where nothing had to be converted.
    ///
    /// ```
    /// use denbun::Charset;
    ///
    /// assert_eq!(Charset::EucJp.decode(b"\xc9\xbd")?, "表");
    /// let error = Charset::ShiftJis.decode(b"ab\x95").unwrap_err();
    /// assert_eq!(error.to_string(), "no Shift_JIS text from byte 3");
    /// # Ok::<(), denbun::charset::Undecodable>(())
    /// ```
    pub fn decode(self, bytes: &[u8]) -> Result<Cow<'_, str>, Undecodable> {
        if self == Self::Utf8 || bytes.is_ascii() {
            return self.utf_8(bytes).map(Cow::Borrowed);
        }
        let mut text = String::with_capacity(decode::room(self, bytes));
        match self.append(bytes, &mut text) {
            Ok(()) => Ok(Cow::Owned(text)),
            Err(error) => {
                text.zeroize();
                Err(error)
            }
        }
    }

    /// Appends the text of `bytes`. On error `out` is as it was.
    ///
    /// ```
    /// use denbun::Charset;
    ///
    /// let mut name = String::from("name: ");
    /// Charset::ShiftJis.decode_into(b"\x8e\x52\x93\x63", &mut name)?;
    /// assert_eq!(name, "name: 山田");
    /// assert_eq!(Charset::ShiftJis.decode_into(b"\x8e\x52\x93", &mut name).unwrap_err().position, 3);
    /// assert_eq!(name, "name: 山田");
    /// # Ok::<(), denbun::charset::Undecodable>(())
    /// ```
    pub fn decode_into(self, bytes: &[u8], out: &mut String) -> Result<(), Undecodable> {
        let before = out.len();
        out.reserve(decode::room(self, bytes));
        self.append(bytes, out).inspect_err(|_| out.truncate(before))
    }

    /// Appends a text whose characters have two bytes each, and three in UTF-8. `false` if it is another one, which says
    /// nothing against it; then `out` is of no use.
    pub(crate) fn decode_pairs(self, bytes: &[u8], out: &mut String) -> bool {
        match self {
            Self::ShiftJis => decode::shift_jis_pairs(bytes, out),
            Self::Utf8 | Self::EucJp => false,
        }
    }

    fn append(self, bytes: &[u8], out: &mut String) -> Result<(), Undecodable> {
        let appended = match self {
            Self::Utf8 => {
                out.push_str(self.utf_8(bytes)?);
                Ok(())
            }
            Self::ShiftJis => decode::shift_jis(bytes, out),
            Self::EucJp => decode::euc_jp(bytes, out),
        };
        appended.map_err(|index| Undecodable { charset: self, position: index + 1 })
    }

    fn utf_8(self, bytes: &[u8]) -> Result<&str, Undecodable> {
        std::str::from_utf8(bytes)
            .map_err(|error| Undecodable { charset: self, position: error.valid_up_to() + 1 })
    }

    /// The same for bytes that are given away.
    pub(crate) fn decode_owned(self, bytes: Vec<u8>) -> Result<String, Undecodable> {
        if self == Self::Utf8 || bytes.is_ascii() {
            return String::from_utf8(bytes).map_err(|error| {
                let position = error.utf8_error().valid_up_to() + 1;
                error.into_bytes().zeroize();
                Undecodable { charset: self, position }
            });
        }
        let text = self.decode(&bytes).map(Cow::into_owned);
        { bytes }.zeroize();
        text
    }

    /// The last place up to `index` where a character begins, or all of them are whole: where bytes that come in pieces
    /// may be cut. `bytes` begin with a character. Bytes that are no text may be cut anywhere; at most three are left
    /// over before `index`.
    ///
    /// ```
    /// use denbun::Charset;
    ///
    /// let bytes = b"\x8e\x52\x93\x63"; // 山田
    /// assert_eq!(Charset::ShiftJis.floor_char_boundary(bytes, 3), 2);
    /// assert_eq!(Charset::ShiftJis.floor_char_boundary(bytes, 4), 4);
    /// ```
    pub fn floor_char_boundary(self, bytes: &[u8], index: usize) -> usize {
        let index = index.min(bytes.len());
        match self {
            Self::Utf8 => boundary::utf_8(bytes, index),
            Self::ShiftJis => boundary::shift_jis(bytes, index),
            Self::EucJp => boundary::euc_jp(bytes, index),
        }
    }

    /// Whether this byte is always the ASCII character and never a part of another one, so that bytes can be split at
    /// it before they are text. In Shift_JIS the second byte of a character may be `\` or `|`, but no comma, quote or
    /// line break.
    pub const fn stands_alone(self, byte: u8) -> bool {
        match self {
            Self::Utf8 | Self::EucJp => byte < 0x80,
            Self::ShiftJis => byte < 0x40 || byte == 0x7f,
        }
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
