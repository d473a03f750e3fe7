//! Writing cells: in quotes where they need them, or refused where there are none.

use super::Style;
use super::cell::{write_full_width, write_short};
use super::convert::measure_shift_jis;
use super::style::{Formulas, QuoteStyle, is_formula};
use crate::charset::Charset;
use crate::class::{self, LINE_BREAK, NON_ASCII};
use crate::constraint::{self, Direction};
use crate::rest::Rest;
use crate::schema::{Field, Schema, Wire};
use crate::violation::{RuleKind, Violation};
use crate::wire::Encoder;

/// The groups of bytes that keep a value from being copied as it is.
pub(crate) const fn special(style: Style) -> u64 {
    let formulas = class::group(b'=')
        | class::group(b'+')
        | class::group(b'-')
        | class::group(b'@')
        | class::group(b'\t');
    NON_ASCII
        | LINE_BREAK
        | class::group(0)
        | class::group(b'"')
        | class::group(style.separator)
        | if matches!(style.formulas, Formulas::Write) { 0 } else { formulas }
}

impl<'b> Encoder<'b> {
    /// Appends a row of a file to `out`, without its line end.
    pub(crate) fn of_row(schema: &'b Schema<'b>, out: &'b mut Vec<u8>, style: Style) -> Self {
        Self::of_next_row(schema, out, style, special(style))
    }

    /// The same where [`special`] of the style is known.
    #[inline]
    pub(crate) fn of_next_row(
        schema: &'b Schema<'b>,
        out: &'b mut Vec<u8>,
        style: Style,
        special: u64,
    ) -> Self {
        let mut encoder = Self::writing(Wire::Csv, schema, out, schema.charset);
        encoder.in_row(style, special);
        encoder
    }
}

/// Ends a row: no separator stands behind the last cell.
#[inline]
pub(in crate::wire) fn end_row(encoder: &mut Encoder<'_>) {
    if encoder.out.len() > encoder.start() {
        encoder.out.pop();
    }
}

/// Writes a cell that needs neither quotes nor converting.
#[inline(never)]
pub(in crate::wire) fn write_plain(encoder: &mut Encoder<'_>, bytes: &[u8]) {
    encoder.presence.note(true);
    encoder.room(bytes.len() + 64);
    if encoder.style.quote == QuoteStyle::Always {
        encoder.out.push(b'"');
        encoder.out.extend_from_slice(bytes);
        encoder.out.push(b'"');
    } else {
        encoder.out.extend_from_slice(bytes);
    }
    encoder.out.push(encoder.style.separator);
}

/// Writes a text. Most are wide from end to end, or need neither quotes nor converting.
#[inline]
pub(in crate::wire) fn put_text(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &str) {
    match value.as_bytes() {
        [0x80..=0xff, ..] => put_wide(encoder, field, value),
        _ => put_narrow(encoder, field, value),
    }
}

#[inline(never)]
fn put_wide(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &str) {
    if !write_full_width(encoder, field, value) {
        put_mixed(encoder, field, value);
    }
}

#[inline(never)]
fn put_mixed(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &str) {
    encoder.checked_text(field, value, class::scan(value.as_bytes()));
}

#[inline(always)]
fn put_narrow(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &str) {
    let seen = class::scan_in_place(value.as_bytes());
    match is_plain(encoder, field, value, seen) {
        true => write_short(encoder, value.as_bytes()),
        false => encoder.checked_text(field, value, seen),
    }
}

/// Writes a text in which no more than these groups is seen.
#[inline]
pub(in crate::wire) fn put_seen(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &str, seen: u64) {
    match is_plain(encoder, field, value, seen) {
        true => write_short(encoder, value.as_bytes()),
        false => encoder.text(field, value),
    }
}

/// Whether a text needs no second look.
#[inline(always)]
fn is_plain(encoder: &Encoder<'_>, field: &Field<'_>, value: &str, seen: u64) -> bool {
    seen & (encoder.special | !field.format.groups) == 0 && field.format.is_quick(value.len())
}

/// Writes a text beyond ASCII in Shift_JIS, if it needs no second look: what is to be known of it is seen in its bytes.
/// Says whether it did.
pub(in crate::wire) fn write_wide(
    encoder: &mut Encoder<'_>,
    field: &Field<'_>,
    value: &str,
    seen: u64,
) -> bool {
    let style = encoder.style;
    let special = encoder.special & !NON_ASCII;
    let disarmed = style.formulas != Formulas::Write && is_formula(field, value);
    if encoder.charset != Charset::ShiftJis || seen & NON_ASCII == 0 || seen & special != 0 || disarmed {
        return false;
    }
    let before = encoder.out.len();
    encoder.room(2 * value.len() + 4);
    if style.quote == QuoteStyle::Always {
        encoder.out.push(b'"');
    }
    let start = encoder.out.len();
    let written = encoder.charset.encode(value, encoder.out).is_ok();
    if !written || !measure_shift_jis(&encoder.out[start..]).fits(&field.format, special) {
        encoder.out.truncate(before);
        return false;
    }
    if style.quote == QuoteStyle::Always {
        encoder.out.push(b'"');
    }
    encoder.out.push(style.separator);
    encoder.presence.note(true);
    true
}

/// Writes a text that may need quotes or converting.
pub(in crate::wire) fn write_text(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &str, seen: u64) {
    let style = encoder.style;
    let disarmed = match style.formulas {
        Formulas::Refuse if is_formula(field, value) => {
            refuse_formula(encoder, field);
            false
        }
        Formulas::Disarm => is_formula(field, value),
        Formulas::Write | Formulas::Refuse => false,
    };
    if seen & class::group(0) != 0 {
        refuse(encoder, field, value, &['\0']);
    }
    let breaks = LINE_BREAK | class::group(style.separator);
    let divides = seen & breaks != 0
        && value.bytes().any(|byte| matches!(byte, b'\r' | b'\n') || byte == style.separator);
    let odd = divides || value.starts_with('\u{feff}');
    match style.quote {
        QuoteStyle::Never if odd => {
            refuse(encoder, field, value, &['\r', '\n', char::from(style.separator), '\u{feff}'])
        }
        QuoteStyle::Needed if odd || seen & class::group(b'"') != 0 => quoted(encoder, value, disarmed),
        QuoteStyle::Always => quoted(encoder, value, disarmed),
        QuoteStyle::Never | QuoteStyle::Needed => {
            if disarmed {
                encoder.out.push(b'\'');
            }
            // What cannot be written is already recorded.
            let _ = encoder.charset.encode(value, encoder.out);
        }
    }
    encoder.out.push(style.separator);
}

fn quoted(encoder: &mut Encoder<'_>, value: &str, disarmed: bool) {
    encoder.out.push(b'"');
    if disarmed {
        encoder.out.push(b'\'');
    }
    for (number, part) in value.split('"').enumerate() {
        if number > 0 {
            encoder.out.extend_from_slice(b"\"\"");
        }
        let _ = encoder.charset.encode(part, encoder.out);
    }
    encoder.out.push(b'"');
}

#[cold]
fn refuse(encoder: &mut Encoder<'_>, field: &Field<'_>, value: &str, refused: &[char]) {
    let mut characters = value.chars().enumerate();
    if let Some((index, character)) = characters.find(|(_, character)| refused.contains(character))
        && !encoder.violations.has(field.name, RuleKind::Character)
    {
        let what = match character {
            '\0' => "a NUL character",
            '\r' | '\n' => "a line break",
            '\u{feff}' => "a byte order mark",
            _ => "a separator",
        };
        let message = format!("{what} at character {} cannot be written in a file without quotes", index + 1);
        let message = if character == '\0' { "a NUL character cannot be written".into() } else { message };
        encoder.violations.push(Violation::of(field, RuleKind::Character, message).at(index + 1));
    }
}

#[cold]
fn refuse_formula(encoder: &mut Encoder<'_>, field: &Field<'_>) {
    let message = "begins like a formula, which a spreadsheet program would run";
    encoder.violations.push(Violation::of(field, RuleKind::Formula, message).at(1));
}

/// Writes the values of other columns. Their names are not written.
pub(in crate::wire) fn write_rest(encoder: &mut Encoder<'_>, field: &Field<'_>, rest: &Rest) {
    for (_, value) in rest.iter() {
        let seen = class::scan(value.as_bytes());
        constraint::check(field, encoder.charset, Direction::Out, value, seen, &mut encoder.violations);
        write_text(encoder, field, value, seen);
    }
}
