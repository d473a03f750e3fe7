//! The characters of a Japanese charset in one flat table, made once from the decoder: a character has a code
//! only if that code decodes to it, so strictness needs no second look.

use std::sync::OnceLock;

use super::{Charset, Code};

/// Code 0 means that the charset does not have the character.
pub(super) struct Table(Vec<u16>);

impl Table {
    pub(super) fn shift_jis() -> &'static Self {
        static TABLE: OnceLock<Table> = OnceLock::new();
        TABLE.get_or_init(|| {
            let singles = [0x80].into_iter().chain(0xa1..=0xdf);
            let doubles = (0x81..=0x9f)
                .chain(0xe0..=0xfc)
                .flat_map(|lead| (0x40..=0xfc).map(move |trail| lead << 8 | trail));
            // NEC's copies of IBM's characters are read but not written; private use has no shared meaning.
            let written = doubles.filter(|code| !matches!(code >> 8, 0xed | 0xee | 0xf0..=0xf9));
            Self::of(Charset::ShiftJis, singles.chain(written))
        })
    }

    pub(super) fn euc_jp() -> &'static Self {
        static TABLE: OnceLock<Table> = OnceLock::new();
        TABLE.get_or_init(|| {
            let kana = (0xa1..=0xdf).map(|trail| 0x8e00 | trail);
            let doubles = (0xa1..=0xfe).flat_map(|lead| (0xa1..=0xfe).map(move |trail| lead << 8 | trail));
            Self::of(Charset::EucJp, kana.chain(doubles))
        })
    }

    /// Where two codes mean one character, the first is written.
    fn of(charset: Charset, codes: impl Iterator<Item = u16>) -> Self {
        let mut table = vec![0; 0x1_0000];
        for code in codes {
            let bytes = code.to_be_bytes();
            let bytes = if code < 0x100 { &bytes[1..] } else { &bytes[..] };
            let Ok(text) = charset.decode(bytes) else { continue };
            let mut characters = text.chars();
            if let (Some(character), None) = (characters.next(), characters.next())
                && let Some(entry @ 0) = table.get_mut(character as usize)
            {
                *entry = code;
            }
        }
        Self(table)
    }

    pub(super) fn code(&self, character: char) -> Option<Code> {
        match self.0.get(character as usize) {
            None | Some(0) => None,
            Some(code @ ..0x100) => Some(Code::new(&[*code as u8])),
            Some(code) => Some(Code::new(&code.to_be_bytes())),
        }
    }
}
