//! The column that tells kinds of records has the same place in all, and another constant in each.

use hashbrown::HashMap;

use crate::check::fields::check_field;
use crate::diagnostic::{Diagnostics, ids, quote};
use crate::merge::{Merged, Message, Row};
use crate::read::Spanned;
use crate::source::Span;
use crate::syntax::{File, PlaceWord, Required};

pub(super) fn check(merged: &Merged<'_>, at: usize, file: &File, diagnostics: &mut Diagnostics) {
    if let Some(by) = &file.by {
        let mut seen = Seen::default();
        for index in 0..file.records.len() {
            let message = merged.record(at, index).and_then(|at| merged.messages.get(at));
            message.into_iter().for_each(|message| check_kind(message, by, &mut seen, diagnostics));
        }
    }
    check_places(file, diagnostics);
}

/// What earlier kinds have: the column's place, and the constants.
#[derive(Default)]
struct Seen {
    place: Option<(usize, Span)>,
    constants: HashMap<String, Span>,
}

fn check_kind(message: &Message<'_>, by: &Spanned<String>, seen: &mut Seen, diagnostics: &mut Diagnostics) {
    check_field(by, message, diagnostics);
    let Some(position) = message.row_position(&by.value) else { return };
    let Some(row) = message.rows.get(position) else { return };
    let (first, at) = *seen.place.get_or_insert((position, row.key.span));
    if first != position {
        let text = format!(
            "{} is column {} of `{}`, and column {} elsewhere",
            quote(&by.value),
            position + 1,
            message.name,
            first + 1
        );
        diagnostics
            .error(ids::TELLING_COLUMN, row.key.span, text)
            .related(at, "elsewhere")
            .help("the column that tells the kinds has the same place in all of them");
    }
    check_required(row, diagnostics);
    let Some(fixed) = &row.syntax.fixed else {
        let text = format!("{} does not tell `{}`: it has no constant there", quote(&by.value), message.name);
        diagnostics
            .error(ids::TELLING_COLUMN, row.key.span, text)
            .help("write `const:` and the value that tells this kind");
        return;
    };
    if let Some(first) = seen.constants.insert(fixed.value.0.clone(), fixed.span) {
        diagnostics
            .error(ids::TELLING_COLUMN, fixed.span, format!("{} tells two kinds", quote(&fixed.value.0)))
            .related(first, "the first")
            .help("give each kind a constant of its own");
    }
}

/// A record without it would be of no kind.
fn check_required(row: &Row, diagnostics: &mut Diagnostics) {
    let at = match &row.syntax.required {
        Some(Required::Always(required)) if !required.value => required.span,
        Some(Required::When(condition)) => condition.span,
        Some(Required::Always(_)) | None => return,
    };
    let text = format!("{} tells the kinds of records, and none can be without it", quote(&row.key.value));
    diagnostics.error(ids::TELLING_COLUMN, at, text).help("leave `required` out, or write `true`");
}

/// There is one first record.
fn check_places(file: &File, diagnostics: &mut Diagnostics) {
    let places = file.records.values().filter_map(|record| record.place.as_ref());
    let mut firsts = places.filter(|place| place.value == PlaceWord::First);
    let Some(first) = firsts.next() else { return };
    for other in firsts {
        diagnostics
            .error(ids::RECORD_PLACE, other.span, "two kinds of records are the first")
            .related(first.span, "the other")
            .help("write `place: any` for what follows the first record");
    }
}
