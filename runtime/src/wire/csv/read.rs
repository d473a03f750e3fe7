//! Reading cells field by field, with everything that can be wrong with them.

use std::borrow::Cow;

use super::{Columns, SUSPECT, Span, UNREADABLE};
use crate::class::{self, LINE_BREAK};
use crate::file;
use crate::rest::Rest;
use crate::schema::Field;
use crate::violation::{RuleKind, Violation};
use crate::wire::{Decoder, Raw};

/// Reads the next cell. `None` if it is empty or missing.
pub(in crate::wire) fn find<'a>(decoder: &mut Decoder<'a>, _field: &Field<'_>) -> Option<Raw<'a>> {
    let cells = decoder.cells()?;
    let field = decoder.found;
    let span = decoder.row.first().copied().unwrap_or(Span::MISSING);
    decoder.row = decoder.row.get(1..).unwrap_or_default();
    decoder.found += 1;
    let raw = match span {
        Span::MISSING => {
            too_short(decoder);
            Raw::default()
        }
        span => {
            let raw = cells.raw(field, span);
            if raw.seen & (LINE_BREAK | class::group(0)) != 0 && !raw.bytes.is_empty() {
                refuse_controls(decoder, &raw, cells.is_quoted(span));
            }
            raw
        }
    };
    decoder.presence.note(!raw.bytes.is_empty());
    if raw.bytes.is_empty() { None } else { Some(raw) }
}

/// NUL has no place in a file, and a line break only in quotes.
#[cold]
fn refuse_controls(decoder: &mut Decoder<'_>, raw: &Raw<'_>, quoted: bool) {
    let index = |wanted: u8| raw.bytes.iter().position(|byte| *byte == wanted);
    let what = match (index(0), index(b'\r')) {
        (Some(at), _) => ("a NUL byte", at),
        (None, Some(at)) if !quoted => ("a carriage return without a line feed", at),
        _ => return,
    };
    let field = decoder.schema.fields.get(decoder.found - 1);
    let violation = match field {
        Some(field) => Violation::of(field, RuleKind::Malformed, what.0),
        None => Violation::message(RuleKind::Malformed, what.0),
    };
    decoder.violations.push(violation.at(what.1 + 1));
}

#[cold]
fn too_short(decoder: &mut Decoder<'_>) {
    let Some(cells) = decoder.cells() else { return };
    let (found, fields) = (cells.count(), decoder.schema.fields.len());
    // Said once: at the first field that is missing.
    let is_missing = |field: usize| {
        let column = cells.columns.of(field);
        column != Columns::NOWHERE && cells.span(column).is_none()
    };
    if (0..decoder.found - 1).any(is_missing) {
        return;
    }
    let columns = (0..fields).map(|field| cells.columns.of(field));
    let expected = columns.filter(|column| *column != Columns::NOWHERE).max().unwrap_or_default() + 1;
    let message = format!("{found} column{}, expected {expected}", if found == 1 { "" } else { "s" });
    decoder.violations.push(Violation::message(RuleKind::Malformed, message));
}

/// A cell as text. What is no text is recorded, and is none then.
pub(in crate::wire) fn any_value<'a>(
    decoder: &mut Decoder<'a>,
    field: &Field<'_>,
    raw: Raw<'a>,
) -> Option<Cow<'a, str>> {
    if raw.seen & UNREADABLE == 0 {
        let text = std::str::from_utf8(raw.bytes).ok()?;
        let changed = decoder.cells().is_some_and(|cells| raw.seen & cells.special() & SUSPECT != 0);
        decoder.violations.extend(if changed { file::damage(field, text) } else { None });
        return Some(Cow::Borrowed(text));
    }
    let position = decoder.charset.decode(raw.bytes).err().map(|error| error.position);
    let message = format!("no {} text", decoder.charset);
    let violation = Violation::of(field, RuleKind::Malformed, message);
    decoder.violations.push(Violation { position, ..violation });
    None
}

/// Whether there are cells that no field has.
#[inline]
pub(in crate::wire) fn has_more(decoder: &Decoder<'_>) -> bool {
    let Some(cells) = decoder.cells() else { return false };
    let columns = &cells.columns;
    if columns.named {
        !columns.others.is_empty() || columns.count < cells.count()
    } else {
        decoder.found < cells.count()
    }
}

/// Takes the cells nobody read, keyed by their name or number. Empty ones tell nothing: spreadsheets add them. But
/// where a record has a rest, those before others stay, or the others would move to another column when written.
#[cold]
pub(in crate::wire) fn leftovers(decoder: &mut Decoder<'_>) -> Rest {
    let mut rest = Rest::new();
    let Some(cells) = decoder.cells() else { return rest };
    let first = decoder.found;
    decoder.found = usize::MAX;
    if first == usize::MAX {
        return rest;
    }
    let mut empty = Vec::new();
    let named = cells.columns.others.iter().map(|(column, name)| (*column, name.clone()));
    let begin = if cells.columns.named { cells.columns.count } else { first };
    for (column, key) in named.chain((begin..cells.count()).map(|column| (column, (column + 1).to_string())))
    {
        let text = take(decoder, column);
        empty.push((key, text.unwrap_or_default()));
        let filled = empty.last().is_some_and(|(_, text)| !text.is_empty());
        if filled {
            empty.drain(..).for_each(|(key, text)| rest.push(key, text));
        } else if decoder.schema.rest.is_none() {
            empty.clear();
        }
    }
    rest
}

fn take(decoder: &mut Decoder<'_>, column: usize) -> Option<String> {
    let (text, bad) = decoder.cells()?.text(column)?;
    let text = text.into_owned();
    if let Some(at) = bad {
        let message = format!("column {}: no {} text", column + 1, decoder.charset);
        decoder.violations.push(Violation::message(RuleKind::Malformed, message).at(at + 1));
    }
    Some(text)
}
