//! Cells written at once: a value with what stands around it. The separator stands behind every cell until the row ends,
//! so that cells do not ask which one is the first.

use super::write::write_plain;
use super::{Formulas, QuoteStyle, Style};
use crate::schema::{Field, Unit, Wide};
use crate::wire::Encoder;
use crate::wire::place::{LONGEST, place, put};

/// A cell with a few bytes.
const FEW: usize = 16;
/// A cell with a short text.
const SHORT: usize = LONGEST + 4;
/// A cell with a short text of wide characters.
const WIDE: usize = 64;
/// What stands around the value of a cell, at most: the separator, and quotes.
const AROUND: usize = 3;

/// What stands around the values of cells.
#[derive(Clone, Copy)]
pub(in crate::wire) struct Around {
    quoted: bool,
    /// The separator, and a quote before it.
    behind: [u8; 2],
}

impl Around {
    pub(in crate::wire) const fn of(style: Style) -> Self {
        let quoted = matches!(style.quote, QuoteStyle::Always);
        let behind = if quoted { [b'"', style.separator] } else { [style.separator; 2] };
        Self { quoted, behind }
    }
}

/// Writes a cell of which `put` puts the value at a place and says where it ends, if it does. Says whether it was
/// written: not without room, nor if anybody asks which fields were there.
#[inline(always)]
fn write<const N: usize>(
    encoder: &mut Encoder<'_>,
    put: impl FnOnce(&mut [u8; N], usize) -> Option<usize>,
) -> bool {
    let quotes = usize::from(encoder.around.quoted);
    if encoder.presence.is_wanted() {
        return false;
    }
    let Some((start, place)) = place::<N>(encoder.out) else { return false };
    place[0] = b'"';
    let Some(end) = put(place, quotes) else {
        encoder.out.truncate(start);
        return false;
    };
    [place[end], place[end + 1]] = encoder.around.behind;
    encoder.out.truncate(start + end + quotes + 1);
    true
}

/// Writes a cell without a value.
#[inline]
pub(in crate::wire) fn put_empty(encoder: &mut Encoder<'_>) {
    if !write::<FEW>(encoder, |_, at| Some(at)) {
        write_empty(encoder);
    }
}

#[cold]
fn write_empty(encoder: &mut Encoder<'_>) {
    encoder.room(SHORT);
    let Around { quoted, behind } = encoder.around;
    encoder.out.extend_from_slice(if quoted { b"\"" } else { b"" });
    encoder.out.extend_from_slice(&behind[usize::from(!quoted)..]);
}

/// Writes a cell of the first of a few bytes, which need neither quotes nor converting.
#[inline]
pub(in crate::wire) fn write_few<const M: usize>(encoder: &mut Encoder<'_>, bytes: [u8; M], length: usize) {
    const { assert!(M + AROUND <= FEW) };
    let wrote = write::<FEW>(encoder, |place, at| {
        place[at..at + M].copy_from_slice(&bytes);
        Some(at + length.min(M))
    });
    if !wrote {
        write_plain(encoder, &bytes[..length.min(M)]);
    }
}

/// Writes a cell that needs neither quotes nor converting.
#[inline]
pub(super) fn write_short(encoder: &mut Encoder<'_>, value: &[u8]) {
    let short = value.len() <= LONGEST && write::<SHORT>(encoder, |place, at| Some(put(place, at, value)));
    if !short {
        write_plain(encoder, value);
    }
}

/// Writes a short text in Shift_JIS of which each character has two bytes, if the field has such texts and
/// formulas are of no interest. Says whether it did.
#[inline]
pub(super) fn write_full_width(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &str) -> bool {
    let (format, characters) = (&field.format, value.len() / 3);
    let length = match format.unit {
        Unit::Char | Unit::Value => characters,
        Unit::Byte | Unit::HalfwidthUnits => 2 * characters,
    };
    let wide = format.wide.has(Wide::ANY) || format.wide.has(Wide::FULL_WIDTH);
    let charset = encoder.charset;
    wide && format.is_quick(length)
        && 2 * characters <= WIDE - AROUND
        && encoder.style.formulas == Formulas::Write
        && write::<WIDE>(encoder, |place, at| {
            charset.put_full_width(value, &mut place[at..]).then_some(at + 2 * characters)
        })
}

#[cfg(test)]
mod tests {
    use super::super::Formulas;
    use super::*;
    use crate::charset::Charset;
    use crate::schema::{Format, Group, Need, Schema, Wire, ascii};

    const PLAIN: Format<'_> = Format::bounded(ascii::VISIBLE, Wide::FULL_WIDTH, Unit::Char, 0, 80);
    const DAY: Format<'_> = PLAIN.shape(crate::schema::Shape::Date("yyyy/MM/dd"));
    const FIELDS: [Field<'_>; 4] = [
        Field::new("first", "", "").format("", PLAIN).required(false),
        Field::new("second", "", "").format("", PLAIN).required(false),
        Field::new("day", "", "").format("", DAY).required(false),
        Field::new("last", "", "").format("", PLAIN).required(false),
    ];

    fn schema(groups: &'static [Group<'static>]) -> Schema<'static> {
        let charset = Charset::ShiftJis;
        Schema { name: "row", label: "", wire: Wire::Csv, charset, fields: &FIELDS, rest: None, groups }
    }

    fn row(groups: &'static [Group<'static>], style: Style, value: &str, number: u64) -> Option<Vec<u8>> {
        let (schema, mut out) = (schema(groups), b"before".to_vec());
        out.reserve(1 << 10);
        let mut encoder = Encoder::of_row(&schema, &mut out, style);
        encoder.text(&FIELDS[0], value);
        encoder.unsigned(&FIELDS[1], number);
        encoder.date(&FIELDS[2], jiff::civil::Date::constant(2026, 1, 31));
        match value {
            "" => encoder.absent(&FIELDS[3]),
            _ => encoder.text(&FIELDS[3], value),
        }
        encoder.finish().is_ok().then_some(out)
    }

    /// Cells that are written at once are the same as cells of rows of which a group asks what was there.
    #[test]
    fn cells_at_once_are_like_others() {
        const GROUPS: &[Group<'_>] = &[Group { need: Need::AtLeastOne, fields: &[1] }];
        let texts = ["x", "山", "ー", "ｱ", "山x", "a,\"b", "é", "=1", "𠮷"];
        for (quote, formulas) in [
            (QuoteStyle::Never, Formulas::Write),
            (QuoteStyle::Needed, Formulas::Refuse),
            (QuoteStyle::Always, Formulas::Disarm),
            (QuoteStyle::Always, Formulas::Write),
        ] {
            for (text, count) in texts.iter().flat_map(|text| (0..90).map(move |count| (text, count))) {
                let style = Style { separator: b',', quote, formulas, spreadsheet: false };
                let (text, number) = (text.repeat(count), 10_u64.pow(count as u32 % 19));
                assert_eq!(row(&[], style, &text, number), row(GROUPS, style, &text, number), "{text}");
            }
        }
    }

    #[test]
    fn separators_stand_between_cells() {
        let style = |quote| Style { quote, ..Style::PLAIN };
        let written = |quote, text| row(&[], style(quote), text, 12).unwrap();
        assert_eq!(written(QuoteStyle::Needed, "a"), b"beforea,12,2026/01/31,a");
        assert_eq!(written(QuoteStyle::Needed, ""), b"before,12,2026/01/31,");
        assert_eq!(
            written(QuoteStyle::Always, "\u{5c71}"),
            b"before\"\x8eR\",\"12\",\"2026/01/31\",\"\x8eR\""
        );
        assert_eq!(written(QuoteStyle::Always, ""), b"before\"\",\"12\",\"2026/01/31\",\"\"");
    }
}
