//! A cell's text, and what is to be known of it: which characters it has and how long it is, found on the way.

use crate::charset::Charset;
use crate::class::{GROUPS, NON_ASCII};
use crate::schema::{Format, Unit, Wide};

/// A cell that had to be converted.
#[derive(Debug)]
pub(super) struct Converted {
    pub(super) text: String,
    pub(super) measured: Measured,
    /// Where it is no text, from 0.
    pub(super) bad: Option<usize>,
}

impl Converted {
    /// The text, if it fits a format without a second look.
    #[inline]
    pub(super) fn quick(&self, format: &Format<'_>, special: u64) -> Option<&str> {
        (self.bad.is_none() && self.measured.fits(format, special)).then_some(&self.text)
    }
}

/// Appends a cell of characters in full width that fits a format, and says what is to be known of it; all in one go,
/// because names are like that. `None` if it is another one: then `text` is of no use.
pub(super) fn full_width(
    charset: Charset,
    bytes: &[u8],
    format: &Format<'_>,
    text: &mut String,
) -> Option<Measured> {
    let length = bytes.len() as u32;
    let measured =
        Measured { seen: 0, wide: Wide::FULL_WIDTH, characters: length / 2, bytes: length, units: length };
    (measured.fits(format, 0) && charset.decode_pairs(bytes, text)).then_some(measured)
}

/// What is to be known of a text's characters.
#[derive(Debug)]
pub(super) struct Measured {
    /// The groups of those in ASCII.
    seen: u64,
    /// The sets of those beyond ASCII.
    wide: Wide,
    characters: u32,
    /// In the file's charset.
    bytes: u32,
    units: u32,
}

impl Measured {
    const NOTHING: Self = Self { seen: 0, wide: Wide::NONE, characters: 0, bytes: 0, units: 0 };

    /// Whether the text fits a format without a second look.
    #[inline]
    pub(super) fn fits(&self, format: &Format<'_>, special: u64) -> bool {
        let length = match format.unit {
            Unit::Char | Unit::Value => self.characters,
            Unit::Byte => self.bytes,
            Unit::HalfwidthUnits => self.units,
        };
        let ascii = self.seen & !NON_ASCII & (special | !format.groups) == 0;
        let wide = format.wide.has(Wide::ANY) || format.wide.has(self.wide);
        ascii && wide && format.is_quick(length as usize)
    }
}

/// Converts a cell into a text that is empty or of no use.
pub(super) fn convert(charset: Charset, bytes: &[u8], escaped: bool, mut text: String) -> Converted {
    text.clear();
    let single;
    let bytes = match escaped {
        true => {
            single = without_doubled_quotes(bytes);
            &single
        }
        false => bytes,
    };
    let bad = charset.decode_into(bytes, &mut text).err().map(|error| error.position - 1);
    let measured = Measured::NOTHING;
    let mut converted = Converted { text, measured, bad };
    match charset {
        Charset::ShiftJis => converted.measured = measure_shift_jis(bytes),
        Charset::Utf8 | Charset::EucJp => converted.measured = measure(&converted.text, bytes.len()),
    }
    converted
}

/// Two bytes are a character in full width, and so many units. What is no text is of no interest.
pub(super) fn measure_shift_jis(bytes: &[u8]) -> Measured {
    let (mut seen, mut wide, mut rest) = (0, Wide::NONE, bytes);
    let mut pairs = 0;
    loop {
        rest = match rest {
            [0x81..=0x9f | 0xe0..=0xfc, _, after @ ..] => {
                pairs += 1;
                after
            }
            [byte @ ..=0x7f, after @ ..] => {
                seen |= GROUPS[*byte as usize];
                after
            }
            [0xa1..=0xdf, after @ ..] => {
                wide = wide.and(Wide::HALF_KANA);
                after
            }
            [_, after @ ..] => {
                wide = wide.and(Wide::ANY);
                after
            }
            [] => break,
        }
    }
    let length = bytes.len() as u32;
    let wide = if pairs > 0 { wide.and(Wide::FULL_WIDTH) } else { wide };
    Measured { seen, wide, characters: length - pairs, bytes: length, units: length }
}

fn without_doubled_quotes(bytes: &[u8]) -> Vec<u8> {
    let mut single = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        single.push(*first);
        rest = if *first == b'"' { after.get(1..).unwrap_or_default() } else { after };
    }
    single
}

fn measure(text: &str, bytes: usize) -> Measured {
    let mut measured = Measured { bytes: bytes as u32, ..Measured::NOTHING };
    for character in text.chars() {
        measured.characters += 1;
        let (sets, width) = match character {
            '\0'..='\x7f' => {
                measured.seen |= GROUPS[character as usize];
                (Wide::NONE, 1)
            }
            '\u{ff61}'..='\u{ff9f}' => (Wide::HALF_KANA, 1),
            // Only a format that allows everything allows these.
            '\u{80}'..='\u{9f}' => (Wide::ANY, 2),
            _ => (Wide::FULL_WIDTH, 2),
        };
        measured.wide = measured.wide.and(sets);
        measured.units += width;
    }
    measured
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubled_quotes_are_one() {
        assert_eq!(without_doubled_quotes(b"a\"\"b\"\"\"\"c"), b"a\"b\"\"c");
    }

    /// In one go or step by step: the same text, which fits the same formats.
    #[test]
    fn full_width_is_a_short_cut() {
        let texts: [&[u8]; 7] = [
            b"\x8e\x52",
            b"\x8e\x52\x8e\x52",
            b"\x83\xa1\x8e\x52",
            b"\xb1\xb2",
            b"a\xb1",
            b"\x8e\x52\x8e",
            b"12",
        ];
        for (bytes, unit) in texts.iter().flat_map(|bytes| [Unit::Char, Unit::Byte].map(|unit| (bytes, unit)))
        {
            for (wide, most) in
                [Wide::FULL_WIDTH, Wide::HALF_KANA, Wide::ANY].map(|wide| [(wide, 1), (wide, 4)]).concat()
            {
                let format = Format::bounded(0, wide, unit, 0, most);
                let converted = convert(Charset::ShiftJis, bytes, false, String::new());
                let mut text = String::new();
                if full_width(Charset::ShiftJis, bytes, &format, &mut text).is_some() {
                    assert_eq!(converted.quick(&format, NON_ASCII), Some(&*text), "{bytes:x?}");
                }
            }
        }
        let format = Format::bounded(0, Wide::FULL_WIDTH, Unit::Char, 0, 2);
        assert!(full_width(Charset::ShiftJis, texts[1], &format, &mut String::new()).is_some());
    }

    #[test]
    fn lengths_of_all_units() {
        let bytes = [0x8e, 0x52, 0xb1, b'x'];
        let converted = convert(Charset::ShiftJis, &bytes, false, String::new());
        assert_eq!(converted.text, "山ｱx");
        let Measured { characters, bytes, units, .. } = converted.measured;
        assert_eq!((characters, bytes, units), (3, 4, 4));
        assert_eq!(convert(Charset::ShiftJis, &[b'a', 0x81], false, String::new()).bad, Some(1));
    }
}
